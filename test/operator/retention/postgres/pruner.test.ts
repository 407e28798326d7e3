import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import pg from "pg";
import type { NewEntry } from "../../../../src/journal/journal.ts";
import { openJournalWriter } from "../../../../src/journal/postgres/open-writer.ts";
import type { RetentionLimits } from "../../../../src/operator/retention/limits.ts";
import { createForgetKeys } from "../../../../src/operator/retention/postgres/forget-keys.ts";
import { oldestReceipt } from "../../../../src/operator/retention/postgres/oldest-entries.ts";
import { serve } from "../../../../src/operator/retention/postgres/pruner.ts";
import { measureSpace } from "../../../../src/operator/retention/postgres/space.ts";
import { createSteps } from "../../../../src/operator/retention/postgres/steps.ts";
import { type PruningResult, prune } from "../../../../src/operator/retention/prune.ts";
import { createApply } from "../../../../src/relations/apply.ts";
import { relationEvents } from "../../../../src/relations/relation-events.ts";
import { createRelationWriter, relationTableSql } from "../../../../src/relations/sqlite/relation-table.ts";
import { type Database, openDatabase } from "../../../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../../src/storage/storage.ts";
import { unescapeUnpaired } from "../../../../src/storage/unpaired-surrogates.ts";
import { newEntry, toStored } from "../../../support/entries.ts";
import { otherInstance, usePostgres } from "../../../support/postgres.ts";
import { PROPERTY, PROPERTY_TIMEOUT_MS } from "../../../support/property.ts";
import { RELATION_KINDS, relationEntry } from "../../../support/relation-entries.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const postgres = usePostgres();

const DAY_MS = 86_400_000;
const PARTITION = 10;
const MANY = 100;

let settings: DatabaseSettings;
let database: Database;

beforeEach(async () => {
  settings = await postgres.create();
  const writer = await openJournalWriter(settings);
  await writer.close();
  database = openDatabase(settings, { role: "test", connections: 2 });
});

afterEach(() => database.close());

function query(text: string): Promise<Array<Record<string, unknown>>> {
  return postgres.server().query(text, new URL(settings.url).pathname.slice(1));
}

async function positions(table = "entry"): Promise<number[]> {
  return (await query(`SELECT DISTINCT position FROM imhook.${table} ORDER BY position`)).map(({ position }) => Number(position));
}

async function partitions(): Promise<number[]> {
  return (await query("SELECT first FROM imhook.entry_partition ORDER BY first")).map(({ first }) => Number(first));
}

async function baseline(): Promise<number> {
  return Number((await query("SELECT position FROM imhook.baseline"))[0]?.position);
}

/** Appends entries in the order given, in partitions of a few positions. */
async function append(entries: NewEntry[], duplicateWindow = 0): Promise<void> {
  const writer = await openJournalWriter(settings, { duplicateWindow });
  if ((await partitions()).length === 0) await query(`SELECT imhook.extend_entries(${PARTITION})`);
  // Many have nothing that depends on their order.
  if (entries.length > MANY) await Promise.all(entries.map(writer.append));
  else for (const entry of entries) await writer.append(entry);
  await writer.close();
}

function daysOld(...days: number[]): NewEntry[] {
  return days.map((day) => newEntry({ receivedAt: Date.now() - day * DAY_MS }));
}

/** Lists each entry in the index as if it named these users. */
async function indexNames(names: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: settings.url });
  await client.connect();
  await client.query(
    `INSERT INTO imhook.indexed_entry (position, id, sender, app, status, users, events)
     SELECT position, id, sender, app, status, $1, '["message.sent"]' FROM imhook.entry`,
    [JSON.stringify(names)],
  );
  for (const name of names) await client.query("INSERT INTO imhook.indexed_user SELECT $1, id, position, 1 FROM imhook.entry", [name]);
  await client.query("INSERT INTO imhook.indexed_event SELECT 'message.sent', id, position FROM imhook.entry");
  await client.end();
}

function pruneTo(limits: Partial<RetentionLimits>, duplicateWindow = 0): Promise<PruningResult> {
  return prune(createSteps(database.kysely, { limits: { age: null, size: null, ...limits }, duplicateWindow }), { sleep: async () => {} });
}

describe("by age", () => {
  test("removes older entries with what belongs to them, and keeps younger ones", async () => {
    const entries = [...daysOld(9, 8, 8), ...daysOld(1, 0)];
    await append(entries);
    await indexNames(["alice", "bob \"\\ ' 鲍勃"]);
    const [old, kept] = [entries[0]?.id, entries[4]?.id];
    await query(`INSERT INTO imhook.late_decision (id, duration_ms) VALUES ('${old}', 1), ('${kept}', 1)`);
    expect((await pruneTo({ age: 7 * DAY_MS })).pruned).toBe(3);
    for (const table of ["entry", "indexed_entry", "indexed_user", "indexed_event"]) expect(await positions(table)).toEqual([4, 5]);
    expect(await query("SELECT id FROM imhook.late_decision")).toEqual([{ id: kept }]);
    expect(await baseline()).toBe(3);
    expect(await oldestReceipt(database.kysely)).toBe(entries[3]?.receivedAt);
  });

  test("stops at the first younger entry, because entries are pruned in the order of commits", async () => {
    await append(daysOld(30, 1, 20, 8));
    expect((await pruneTo({ age: 7 * DAY_MS })).pruned).toBe(1);
    expect(await positions()).toEqual([2, 3, 4]);
  });

  test("forgets that a quarantined entry was recovered when that is pruned", async () => {
    const [quarantined] = daysOld(9);
    if (quarantined === undefined) throw new Error("unreachable");
    await append([{ ...quarantined, status: "quarantined", reason: "unknown" }, ...daysOld(0)]);
    await query(`INSERT INTO imhook.recovery VALUES ('${quarantined.id}', 2)`);
    await pruneTo({ age: DAY_MS });
    expect(await query("SELECT * FROM imhook.recovery")).toEqual([]);
  });

  test("drops partitions that are wholly pruned, and never the newest", async () => {
    await append(daysOld(...Array(36).fill(9)));
    expect(await partitions()).toEqual([1, 11, 21, 31]);
    expect((await pruneTo({ age: DAY_MS })).pruned).toBe(36);
    expect(await partitions()).toEqual([31, 41]);
    expect(await query("SELECT tablename FROM pg_tables WHERE schemaname = 'imhook' AND tablename ~ '_(1|11|21)$'")).toEqual([]);
    expect(await positions()).toEqual([]);
    await append(daysOld(0));
    expect(await positions()).toEqual([37]);
  });

  test("deletes what was left to be dropped if the partition stays after all", async () => {
    // The last entry of the partition is old, but one before it is not.
    await append(daysOld(...Array(5).fill(9), 0, ...Array(4).fill(9), ...Array(3).fill(0)));
    expect((await pruneTo({ age: DAY_MS })).pruned).toBe(5);
    expect(await positions()).toEqual([6, 7, 8, 9, 10, 11, 12, 13]);
    expect(await partitions()).toContain(1);
  });

  test("applies an entry with very many events in several steps", async () => {
    const friendUserIDs = Array.from({ length: 6000 }, (_, index) => `friend-${index}`);
    const command = "callbackAfterImportFriendsCommand";
    const long = newEntry({
      ...{ sender: "openim", app: "one", command, receivedCommand: command, receivedAt: Date.now() - 9 * DAY_MS },
      body: JSON.stringify({ ownerUserID: "alice", friendUserIDs }),
    });
    await append([...daysOld(9), long, ...daysOld(0)]);
    const step = createSteps(database.kysely, { limits: { age: DAY_MS, size: null }, duplicateWindow: 0 });
    const states: unknown[] = [];
    for (let more = true; more; ) {
      ({ more } = await step());
      const [state] = await query("SELECT position::int, events::int FROM imhook.baseline");
      if (JSON.stringify(state) !== JSON.stringify(states.at(-1))) states.push(state);
    }
    expect(states).toEqual([
      { position: 1, events: 0 },
      { position: 1, events: 5000 },
      { position: 1, events: 10_000 },
      { position: 2, events: 0 },
    ]);
    expect(await query("SELECT count(*)::int AS count FROM imhook.baseline_relation WHERE kind = 'friend'")).toEqual([{ count: 12_000 }]);
  });
});

test("by size, prunes the oldest entries until the others fit, and not all because of what does not shrink", async () => {
  await append(Array.from({ length: 300 }, () => newEntry({ query: "x".repeat(20_000) })));
  await query(
    "INSERT INTO imhook.relation SELECT 's', 'a', 'friend', repeat('o', 400) || n, 't', 1, 0, gen_random_uuid() FROM generate_series(1, 20000) n",
  );
  const { prunable } = await measureSpace(database.kysely);
  expect((await pruneTo({ size: 2 * prunable })).pruned).toBe(0);
  const size = Math.round(prunable / 2);
  const { pruned } = await pruneTo({ size });
  expect(await positions()).toEqual(Array.from({ length: 300 - pruned }, (_, index) => pruned + 1 + index));
  expect(pruned).toBeLessThan(295);
  const after = await measureSpace(database.kysely);
  expect(after.prunable).toBeLessThanOrEqual(size / 2);
  const [{ bytes } = { bytes: 0 }] = await query(
    "SELECT sum(pg_total_relation_size(oid))::bigint AS bytes FROM pg_class WHERE relname ~ '^(entry|indexed_.*)_[0-9]+$' AND relkind = 'r'",
  );
  // The dropped partitions have given their space back.
  expect(Number(bytes)).toBeLessThan(prunable / 2 + (prunable / 300) * PARTITION);
});

test(
  "what pruned entries leave is what their events come to, one by one",
  async () => {
    const names = ["a", "b", "\ud83d", "nu\u0000ll", "long".repeat(400)];
    const name = fc.constantFrom(...names);
    const step = fc.record({
      kind: fc.constantFrom(...RELATION_KINDS),
      user: name,
      other: name,
      group: fc.constantFrom("g", "h"),
      time: fc.nat(1000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        await query("DELETE FROM imhook.baseline_relation");
        const entries = steps.map((each) => relationEntry(each, { receivedAt: Date.now() - 9 * DAY_MS }));
        await append(entries);
        await pruneTo({ age: DAY_MS });
        const rows = await query("SELECT * FROM imhook.baseline_relation");
        const found = rows.map((row) => ({
          ...row,
          owner: unescapeUnpaired(String(row.owner)),
          target: unescapeUnpaired(String(row.target)),
          since: Number(row.since),
        }));
        expect(found.map(toKey).toSorted()).toEqual(expectedRelations(entries).map(toKey).toSorted());
      }),
      { ...PROPERTY, numRuns: Math.min(PROPERTY.numRuns, 200) },
    );
  },
  PROPERTY_TIMEOUT_MS,
);

function expectedRelations(entries: NewEntry[]): Array<Record<string, unknown>> {
  const reference = new DatabaseSync(":memory:");
  reference.exec(relationTableSql("relation"));
  const apply = createApply(createRelationWriter(reference, "relation"));
  for (const entry of entries) relationEvents(toStored(entry)).forEach(apply);
  const rows = reference.prepare("SELECT * FROM relation").all();
  reference.close();
  return rows.map((row) => ({ ...row, owner: unescapeUnpaired(String(row.owner)), target: unescapeUnpaired(String(row.target)) }));
}

/** Long names are stored as their beginning and a digest. */
function toKey({ sender, app, kind, owner, target, since, inferred, entry }: Record<string, unknown>): string {
  const short = (text: unknown) => String(text).slice(0, 100);
  return JSON.stringify([sender, app, kind, short(owner), short(target), since, inferred, entry]);
}

describe("several instances", () => {
  test("prune each entry once while others append, although both prune at the same time", async () => {
    await append(daysOld(...Array(400).fill(9)));
    const writer = await openJournalWriter(otherInstance(settings));
    let isPruning = true;
    const load = (async () => {
      let appended = 0;
      for (; isPruning; appended += 1) await writer.append(newEntry());
      return appended;
    })();
    const results = await Promise.all([1, 2].map(() => pruneTo({ age: DAY_MS })));
    isPruning = false;
    const appended = await load;
    await writer.close();
    expect(results.reduce((sum, { pruned }) => sum + pruned, 0)).toBe(400);
    expect(await baseline()).toBe(400);
    // While others append, a partition may have to wait.
    await pruneTo({ age: DAY_MS });
    expect(await positions()).toEqual(Array.from({ length: appended }, (_, index) => 401 + index));
  });

  test("leave it to the one that has the lease, and take it over when that ends", async () => {
    await append(daysOld(9, 0));
    const options = { limits: { age: DAY_MS, size: null }, duplicateWindow: 0 };
    const one = await serve({ database: settings, ...options });
    const other = await serve({ database: otherInstance(settings), ...options });
    expect(await other.step()).toEqual({ pruned: 0, more: false, durationMs: 0 });
    expect((await one.step()).pruned).toBe(1);
    await one.close();
    await waitUntil(async () => (await other.step()).durationMs > 0);
    await other.close();
  });
});

test("a transaction that reads the entries for long delays only the dropping, and no append", async () => {
  await append(daysOld(...Array(25).fill(9)));
  const dump = new pg.Client({ connectionString: settings.url });
  await dump.connect();
  await dump.query("BEGIN");
  await dump.query("LOCK TABLE imhook.entry IN ACCESS SHARE MODE");
  const writer = await openJournalWriter(otherInstance(settings));
  let longest = 0;
  let isPruning = true;
  const load = (async () => {
    while (isPruning) {
      const startedAt = performance.now();
      await writer.append(newEntry());
      longest = Math.max(longest, performance.now() - startedAt);
    }
  })();
  expect((await pruneTo({ age: DAY_MS })).pruned).toBe(25);
  isPruning = false;
  await load;
  expect(await baseline()).toBe(25);
  expect(await partitions()).toContain(1);
  expect(longest).toBeLessThan(1000);
  await dump.query("COMMIT");
  await dump.end();
  await pruneTo({ age: DAY_MS });
  expect(await partitions()).not.toContain(1);
  await writer.close();
});

describe("also without limits", () => {
  test("makes the next partition when half of the last one is used, for a day at least", async () => {
    await append(daysOld(2, ...Array(4).fill(0)));
    await pruneTo({});
    expect(await partitions()).toEqual([1]);
    await append(daysOld(0));
    await pruneTo({});
    expect(await partitions()).toEqual([1, 11]);
    expect(await query("SELECT (beyond - first)::int AS size FROM imhook.entry_partition WHERE first = 11")).toEqual([{ size: 2 ** 20 }]);
  });

  test("a fast journal gets larger partitions, within bounds", async () => {
    await append(daysOld(...Array(9).fill(0)));
    const last = await query("SELECT received_at FROM imhook.entry WHERE position = 1");
    const step = createSteps(database.kysely, {
      limits: { age: null, size: null },
      duplicateWindow: 0,
      now: () => Number(last[0]?.received_at) + 1,
    });
    await step();
    expect(await query("SELECT (beyond - first)::int AS size FROM imhook.entry_partition WHERE first = 11")).toEqual([{ size: 2 ** 27 }]);
  });

  test("forgets keys that are older than two windows, and keeps the others", async () => {
    const keys = ["a", "b", "c"].map((letter) => letter.repeat(64));
    const ages = [3.5, 1, 0].map((windows) => windows * 60_000);
    await append(
      keys.map((idempotencyKey, index) => newEntry({ idempotencyKey, receivedAt: Date.now() - (ages[index] ?? 0) })),
      60,
    );
    await pruneTo({}, 60);
    const left = await query("SELECT encode(key, 'hex') AS key FROM imhook.idempotency_key ORDER BY key");
    expect(left.map(({ key }) => key)).toEqual([keys[1], keys[2]]);
  });

  test("forgets many keys part by part", async () => {
    await query(
      "INSERT INTO imhook.idempotency_key SELECT b, sha256(n::text::bytea), gen_random_uuid(), 1000, '' FROM generate_series(1, 12000) n, unnest(ARRAY[0, 1]) b",
    );
    const forget = createForgetKeys(database.kysely, { duplicateWindow: 60, now: Date.now });
    const left: number[] = [];
    for (let more = true; more; ) {
      more = await forget();
      left.push(Number((await query("SELECT count(*) AS left FROM imhook.idempotency_key"))[0]?.left));
    }
    expect(left).toEqual([14_000, 12_000, 2000, 0]);
  });

  test("forgets commits that are older than an hour, but never the newest", async () => {
    await append(daysOld(0, 0, 0));
    await query("UPDATE imhook.committed SET at = now() - interval '2 hours' WHERE through <> 2");
    await pruneTo({});
    expect((await query("SELECT through FROM imhook.committed ORDER BY through")).map(({ through }) => Number(through))).toEqual([2, 3]);
  });
});
