import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { verifyJournal } from "../../../src/cli/journal/verify/verify-journal.ts";
import type { Journal } from "../../../src/journal/journal.ts";
import { createJournal } from "../../../src/journal/sqlite/create-journal.ts";
import { migrateJournal } from "../../../src/journal/sqlite/migrate-journal.ts";
import { migrations } from "../../../src/journal/sqlite/migrations.ts";
import { appliedMigrations, NEWEST_MIGRATION } from "../../../src/journal/sqlite/newest-migration.ts";
import type { JournalTables } from "../../../src/journal/sqlite/schema.ts";
import { serve } from "../../../src/relations/sqlite/follower.ts";
import { migrate } from "../../../src/storage/sqlite/migrate.ts";
import { openConnection } from "../../../src/storage/sqlite/open-connection.ts";
import { openDatabase } from "../../../src/storage/sqlite/open-database.ts";
import { newEntry } from "../../support/entries.ts";
import { openJournal } from "../../support/open-journal.ts";
import { keyOf } from "../key-of.ts";
import { writeReleased } from "./released.ts";

const WINDOW_S = 600;

let folder: string;
let path: string;
let journal: Journal | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-migrations-"));
  path = join(folder, "journal.sqlite");
});

afterEach(async () => {
  await journal?.close();
  journal = undefined;
  await rm(folder, { recursive: true });
});

/** Creates a journal with the schema before the index had a file of its own, with one entry and its key. */
async function createOlder(entry: ReturnType<typeof newEntry>): Promise<void> {
  const older = Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= "0003-find-duplicates"));
  const { connection, kysely } = openDatabase<JournalTables>(path);
  await migrate(kysely, older);
  connection
    .prepare(
      `INSERT INTO entry (id, sender, app, command, phase, status, received_at, actor, targets, duration_ms, remote_address, authentication, query, body, reply)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, '127.0.0.1', 'none', '', ?, ?)`,
    )
    .run(
      ...[entry.id, entry.sender, entry.app, entry.command, entry.phase, entry.status, entry.receivedAt, entry.actor],
      ...[JSON.stringify(entry.targets), entry.body, entry.reply],
    );
  connection.prepare('INSERT INTO entry_user ("user", id) VALUES (?, ?)').run(entry.actor, entry.id);
  connection
    .prepare("INSERT INTO duplicate_key (key, id, received_at) VALUES (?, ?, ?)")
    .run(Buffer.from(keyOf(1), "hex"), entry.id, entry.receivedAt);
  connection.close();
}

test("an older journal is upgraded: its entries are found and its keys are known", async () => {
  const entry = newEntry({ actor: "alice", targets: ["bob"] });
  await createOlder(entry);
  journal = await openJournal(path, { duplicateWindow: WINDOW_S });
  for (const user of ["alice", "bob"]) {
    expect((await journal.list({ user }, { limit: 10 })).items.map(({ id }) => id)).toEqual([entry.id]);
  }
  // It has no digest of the body, so a repeat is recognized by its key alone.
  const again = newEntry({ idempotencyKey: keyOf(1), receivedAt: entry.receivedAt + WINDOW_S * 1000, body: '{"another":"body"}' });
  expect((await journal.append(again))?.id).toBe(entry.id);
});

test("NEWEST_MIGRATION is the last migration", async () => {
  journal = await openJournal(path);
  const connection = openConnection(path, { readOnly: true });
  expect(appliedMigrations(connection)).toEqual(Object.keys(migrations));
  expect(Object.keys(migrations).at(-1)).toBe(NEWEST_MIGRATION);
  connection.close();
});

describe("the files of 0.1.0", () => {
  const RECEIVED_AT = Date.UTC(2026, 0, 2, 3, 4, 6);

  beforeEach(() => writeReleased("0.1.0", folder));

  test("keep every entry, late decision, key and pruned relation", async () => {
    journal = await openJournal(path, { duplicateWindow: WINDOW_S });
    const committed = await journal.readAfter(0, 100);
    expect(committed.map(({ position, entry }) => [position, entry.command, entry.status])).toEqual([
      [4, "Follow.CallbackAfterFollowAdd", "accepted"],
      [5, "Follow.CallbackAfterFollowAdd", "duplicate"],
      [6, "callbackBeforeAddBlackCommand", "accepted"],
      [7, "Sns.CallbackFriendAdd", "accepted"],
      [8, "callbackBeforeAddBlackCommand", "accepted"],
      [9, "Follow.CallbackAfterFollowAdd", "quarantined"],
    ]);
    // That release kept text that it had read as UTF-8, or nothing.
    expect(committed.map(({ entry }) => entry.bodyEncoding)).toEqual(committed.map(({ entry }) => (entry.body === null ? null : "utf-8")));
    const [original, duplicate, renamed] = committed.map(({ entry }) => entry);
    expect(duplicate?.duplicateOf).toBe(original?.id);
    expect(renamed?.receivedCommand).toBe("addBlackCommand");
    expect(committed.map(({ entry }) => entry.decision?.fallback ?? null)).toEqual([null, null, null, null, "deadline", null]);
    // That release did not record who decided, and had no rules.
    expect(committed.map(({ entry }) => [entry.decision?.kind ?? null, entry.decidedBy?.by ?? null, entry.rules])).toEqual([
      [null, null, null],
      [null, null, null],
      ["allow", null, null],
      [null, null, null],
      ["allow", "fallback", null],
      [null, null, null],
    ]);
    expect((await journal.list({ decidedBy: "fallback" }, { limit: 10 })).items).toHaveLength(1);
    expect((await journal.list({ decision: "allow" }, { limit: 10 })).items).toHaveLength(2);
    expect((await journal.get(renamed?.id ?? ""))?.late).toEqual({
      decision: { kind: "refuse", message: "no" },
      reason: null,
      durationMs: 2500,
    });
    expect((await journal.list({ user: "bob" }, { limit: 10 })).items).toHaveLength(4);
    expect(await journal.append(newEntry({ idempotencyKey: keyOf(1), receivedAt: RECEIVED_AT + 1000 }))).toMatchObject({
      id: original?.id,
    });
    expect(await journal.newestPosition()).toBe(10);
  });

  test("have the schema of a new journal after the upgrade", async () => {
    await migrateJournal(path);
    const fresh = join(folder, "fresh.sqlite");
    await createJournal(fresh);
    expect(columnsOf(path)).toEqual(columnsOf(fresh));
  });

  test("have the same relations after the upgrade", async () => {
    await migrateJournal(path);
    const follower = serve({ path: join(folder, "relations.sqlite"), journalPath: path });
    expect(follower.resetAfterLoss()).toBeNull();
    while (follower.follow());
    const { items } = await follower.list({ filter: {}, page: { limit: 100 } });
    follower.close();
    expect(items.map(({ kind, owner, target, inferred }) => `${kind} ${owner}>${target}${inferred ? "?" : ""}`)).toEqual([
      "block alice>mallory?",
      "block bob>mallory?",
      "block erin>dave?",
      "follow alice>bob",
      "follow bob>carol",
      "friend alice>carol",
      "friend bob>dave",
    ]);
  });

  test("verify without faults while index and relations still have the old schema", async () => {
    await migrateJournal(path);
    const files = { folder, journal: path, relations: join(folder, "relations.sqlite"), series: join(folder, "series.sqlite") };
    expect(await verifyJournal(files, () => {})).toMatchObject({ entries: 6, prunedThrough: 3, relations: null, faultCount: 0 });
  });
});

/** Lists the columns of every table. */
function columnsOf(file: string): unknown {
  const connection = openConnection(file, { readOnly: true });
  const columns = connection
    .prepare(
      "SELECT t.name AS \"table\", c.name, c.type, c.pk FROM sqlite_schema AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table' ORDER BY 1, cid",
    )
    .all();
  connection.close();
  return columns;
}
