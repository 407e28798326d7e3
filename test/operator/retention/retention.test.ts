import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pass } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { openRetention } from "../../../src/operator/retention/open-retention.ts";
import { prune } from "../../../src/operator/retention/prune.ts";
import type { Pruner } from "../../../src/operator/retention/pruner.ts";
import type { JournalFiles } from "../../../src/operator/retention/sqlite/other-files.ts";
import { serve } from "../../../src/operator/retention/sqlite/pruner.ts";
import { serve as serveFollower } from "../../../src/relations/sqlite/follower.ts";
import { openListStore } from "../../../src/rules/lists/open-list-store.ts";
import { newEntry } from "../../support/entries.ts";
import { followAll } from "../../support/follow-all.ts";
import { get, post } from "../../support/http.ts";
import { openJournal } from "../../support/open-journal.ts";
import { ORIGIN } from "../../support/origin.ts";
import { readAll } from "../../support/pages.ts";
import { relationEntry } from "../../support/relation-entries.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { startLoad } from "../../support/steady-load.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { waitUntil } from "../../support/wait-until.ts";

const DAY_MS = 86_400_000;
const MEBIBYTE = 1 << 20;

let folder: string;
let path: string;
let files: JournalFiles;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-retention-"));
  path = join(folder, "journal.sqlite");
  files = { journal: path, relations: join(folder, "relations.sqlite"), series: join(folder, "series.sqlite") };
});

afterEach(() => rm(folder, { recursive: true }));

async function leaveEntries(entries: NewEntry[]): Promise<void> {
  const journal = await openJournal(path);
  for (const entry of entries) await journal.append(entry);
  await journal.close();
}

function daysAgo(days: number): number {
  return Date.now() - days * DAY_MS;
}

function query(sql: string): Array<Record<string, unknown>> {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

describe("by age", () => {
  const old = [30, 20, 8].map((days) => newEntry({ receivedAt: daysAgo(days), actor: `old-${days}` }));
  const young = [6, 1, 0].map((days) => newEntry({ receivedAt: daysAgo(days), actor: `young-${days}` }));

  async function pruneOlderThan(days: number): Promise<void> {
    const pruner = serve({ files, limits: { age: days * DAY_MS, size: null } });
    await prune(pruner.step);
    pruner.close();
  }

  test("removes older entries and keeps younger ones", async () => {
    await leaveEntries([...old, ...young]);
    await pruneOlderThan(7);
    expect(query("SELECT id FROM entry ORDER BY position").map(({ id }) => id)).toEqual(young.map(({ id }) => id));
    expect(query("SELECT position FROM baseline")).toEqual([{ position: 3 }]);
  });

  test("stops at the first younger entry, because entries are pruned in the order of commits", async () => {
    const [first, second, third] = [...old];
    const [between, last] = young;
    const order = [first, between, second, third, last].filter((entry) => entry !== undefined);
    await leaveEntries(order);
    await pruneOlderThan(7);
    expect(query("SELECT id FROM entry ORDER BY position").map(({ id }) => id)).toEqual(order.slice(1).map(({ id }) => id));
  });

  test("removes nothing if nothing is old, and everything if everything is", async () => {
    await leaveEntries(young);
    await pruneOlderThan(7);
    expect(query("SELECT id FROM entry")).toHaveLength(3);
    await leaveEntries([]);
    await pruneOlderThan(0);
    expect(query("SELECT id FROM entry")).toEqual([]);
  });
});

test("by size, returns the space to the disk and keeps the newest entries", async () => {
  const entries = Array.from({ length: 1200 }, () => newEntry({ query: "x".repeat(5000) }));
  const journal = await openJournal(path);
  await Promise.all(entries.map(journal.append));
  const pruner = serve({ files, limits: { age: null, size: 2 * MEBIBYTE } });
  const { pruned } = await prune(pruner.step);
  pruner.close();
  await journal.close();
  const { size } = await stat(path);
  expect(size).toBeLessThanOrEqual(2 * MEBIBYTE);
  // The write-ahead log counts for at most half of the limit.
  expect(size).toBeGreaterThan(MEBIBYTE / 2);
  const kept = query("SELECT position FROM entry ORDER BY position").map(({ position }) => position);
  expect(kept).toEqual(Array.from({ length: 1200 - pruned }, (_, index) => pruned + 1 + index));
  expect(query("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
});

test("by size, counts the relations and the index, and never removes everything because of them", async () => {
  const journal = await openJournal(path);
  await Promise.all(Array.from({ length: 300 }, () => newEntry({ query: "x".repeat(5000) })).map(journal.append));
  await journal.catchUp();
  await writeFile(files.relations, Buffer.alloc(8 * MEBIBYTE));
  const pruned: number[] = [];
  for (const mebibytes of [16, 3, 2]) {
    const pruner = serve({ files, limits: { age: null, size: mebibytes * MEBIBYTE } });
    pruned.push((await prune(pruner.step)).pruned);
    pruner.close();
  }
  await journal.close();
  const [all = 0, most = 0, more = 0] = pruned;
  expect(all).toBe(0);
  expect(most).toBeGreaterThan(0);
  expect(more).toBeGreaterThan(0);
  expect(300 - most - more).toBeGreaterThan(50);
});

test("an entry with many events is pruned in several steps, and the relations are right after each", async () => {
  const friendUserIDs = Array.from({ length: 3000 }, (_, index) => `friend-${index}`);
  const body = JSON.stringify({ ownerUserID: "alice", friendUserIDs });
  const command = "callbackAfterImportFriendsCommand";
  const long = newEntry({ sender: "openim", app: "one", command, receivedCommand: command, receivedAt: daysAgo(9), body });
  await leaveEntries([newEntry({ receivedAt: daysAgo(10) }), long, newEntry({ receivedAt: daysAgo(9) })]);
  const expected = await relationsIn("before");
  const pruner = serve({ files, limits: { age: DAY_MS, size: null } });
  const steps: unknown[] = [];
  for (let more = true; more; ) {
    more = pruner.step().more;
    const [state] = query("SELECT position, events FROM baseline");
    if (JSON.stringify(state) !== JSON.stringify(steps.at(-1))) steps.push(state);
    expect(await relationsIn("during")).toEqual(expected);
  }
  pruner.close();
  const counts = [1000, 2000, 3000, 4000, 5000].map((events) => ({ position: 1, events }));
  expect(steps).toEqual([{ position: 1, events: 0 }, ...counts, { position: 2, events: 0 }, { position: 3, events: 0 }]);
  expect(await relationsIn("after")).toEqual(expected);
});

/** Derives the relations from the journal in a file of their own. */
async function relationsIn(name: string): Promise<unknown[]> {
  const follower = serveFollower({ path: join(folder, name), journalPath: path });
  followAll(follower);
  const { items } = await follower.list({ filter: {}, page: { limit: 10_000 } });
  follower.close();
  return items;
}

test("two processes that prune at the same time remove each entry once", async () => {
  await leaveEntries(
    Array.from({ length: 700 }, (_, index) =>
      relationEntry({ kind: "follow", user: `user-${index}`, other: "star", group: "", time: 1 }, { receivedAt: daysAgo(9) }),
    ),
  );
  const pruners: Pruner[] = [1, 2].map(() => serve({ files, limits: { age: DAY_MS, size: null } }));
  const results = await Promise.all(pruners.map((pruner) => prune(pruner.step)));
  for (const pruner of pruners) pruner.close();
  expect(results.reduce((sum, { pruned }) => sum + pruned, 0)).toBe(700);
  expect(query("SELECT count(*) AS relations FROM baseline_relation")).toEqual([{ relations: 700 }]);
}, 60_000);

test("pauses after each step for as long as it took, and for 5 ms at least", async () => {
  const steps = [{ durationMs: 8 }, { durationMs: 0.1 }, { durationMs: 30 }].map((step, index) => ({
    pruned: 10,
    more: index < 2,
    ...step,
  }));
  const [pauses, progress]: [number[], number[]] = [[], []];
  const result = await prune(() => steps.shift() ?? { pruned: 0, more: false, durationMs: 0 }, {
    sleep: async (milliseconds) => void pauses.push(milliseconds),
    onProgress: (pruned) => progress.push(pruned),
  });
  expect({ result, pauses, progress }).toEqual({ result: { pruned: 30, longestStepMs: 30 }, pauses: [8, 5], progress: [10, 20, 30] });
});

describe("of a server", () => {
  let app: TestApp | undefined;

  afterEach(async () => {
    await app?.close();
    app = undefined;
  });

  test("prunes old entries when it starts; relations, lists and events continue with the others", async () => {
    const old = ["a", "b", "c"].map((user) =>
      relationEntry({ kind: "follow", user, other: "star", group: "", time: 1 }, { receivedAt: daysAgo(9) }),
    );
    const young = relationEntry({ kind: "follow", user: "d", other: "star", group: "", time: 2 });
    await leaveEntries([...old, young]);
    app = await startTestApp({ IMHOOK_RETENTION_AGE: "7" }, folder);
    await untilPruned(app, 3);
    expect((await app.relationsOf("target=star")).map(({ owner }) => owner)).toEqual(["a", "b", "c", "d"]);
    expect((await app.entries()).map(({ id }) => id)).toEqual([young.id]);
    for (const cursor of ["0", "1", "3"]) {
      const { items, next } = (await get(`${app.operatorUrl}/api/events?cursor=${cursor}`)).json;
      expect({ entries: items.map(({ entry }: { entry: string }) => entry), next }).toEqual({ entries: [young.id], next: "4" });
    }
    expect((await get(`${app.operatorUrl}/api/callbacks/${old[0]?.id}`)).status).toBe(404);
  });

  test("opens nothing without limits", async () => {
    const limits = { age: null, size: null };
    // Opening a journal that does not exist would reject.
    const retention = await openRetention({
      location: { files },
      limits,
      duplicateWindow: 60,
      onPruned: () => {},
      onOldest: async () => {},
      log: pino({ enabled: false }),
    });
    await retention.close();
    expect(existsSync(path)).toBe(false);
  });

  test("returns the space of index and relations to the disk while it runs", async () => {
    const long = Array.from({ length: 1000 }, (_, index) => `user-${index}-${"x".repeat(100)}`);
    const old = Array.from({ length: 30 }, () => newEntry({ receivedAt: daysAgo(9), targets: long }));
    const members = Array.from({ length: 5000 }, (_, index) => ({ Member_Account: `member-${index}` }));
    const body = JSON.stringify({ GroupId: "large", Operator_Account: "a", Owner_Account: "a", MemberList: members });
    const create = { command: "Group.CallbackAfterCreateGroup", body, receivedAt: daysAgo(9) };
    await leaveEntries([...old, newEntry(create)]);
    app = await startTestApp({}, folder);
    await app.relationsOf("target=large");
    await app.entries("user=user-1");
    await app.close();
    const before = await sizesOf(["journal.sqlite", "journal.sqlite-index", "relations.sqlite"]);
    app = await startTestApp({ IMHOOK_RETENTION_AGE: "7" }, folder);
    await post(tencentChatUrl(app.url, "Group.CallbackAfterGroupDestroyed"), {
      CallbackCommand: "Group.CallbackAfterGroupDestroyed",
      ...{ GroupId: "large", Operator_Account: "a", Owner_Account: "a", Type: "Public", MemberList: [] },
    });
    await waitUntil(async () => [...(await sizesOf([...before.keys()]))].every(([name, size]) => size < (before.get(name) ?? 0) / 2));
    expect(await app.relationsOf("target=large")).toEqual([]);
  });

  test("forgets when values were on lists, as far as only pruned entries need it", async () => {
    let time = daysAgo(60);
    const lists = openListStore({ path: join(folder, "operator.sqlite"), now: () => time });
    for (const days of [50, 20]) {
      await lists.add("spammers", "operator", [{ value: `until_${days}`, expiresAt: null, note: null }], ORIGIN);
      time = daysAgo(days);
      await lists.remove("spammers", "operator", `until_${days}`, ORIGIN);
    }
    await lists.close();
    await leaveEntries([40, 25, 1].map((days) => newEntry({ receivedAt: daysAgo(days) })));
    app = await startTestApp({ IMHOOK_RETENTION_AGE: "30" }, folder);
    const past = openListStore({ path: join(folder, "operator.sqlite") });
    const values = async () => {
      const { items } = await past.intervals("spammers", { since: 0, until: Date.now() }, { limit: 10 });
      return items.map(({ value }) => value);
    };
    await waitUntil(async () => (await values()).length === 1);
    expect(await values()).toEqual(["until_20"]);
    await past.close();
  });

  test("creates no file of lists", async () => {
    await leaveEntries([newEntry({ receivedAt: daysAgo(40) }), newEntry()]);
    app = await startTestApp({ IMHOOK_RETENTION_AGE: "30" }, folder);
    await untilPruned(app, 1);
    await app.close();
    expect(await readdir(folder)).not.toContain("operator.sqlite");
  });

  test("says if the journal's file cannot become smaller", async () => {
    await leaveEntries([newEntry()]);
    const connection = new DatabaseSync(path);
    connection.exec("PRAGMA auto_vacuum = NONE; VACUUM");
    connection.close();
    app = await startTestApp({ IMHOOK_RETENTION_SIZE: "4" }, folder);
    expect(app.logLines.map(({ msg }) => msg)).toContainEqual(expect.stringContaining("run imhook journal backup, stop imhook"));
  });

  test("keeps the files on disk within the size", async () => {
    await leaveEntries(Array.from({ length: 1500 }, () => newEntry({ targets: [`bob-${"x".repeat(1000)}`], query: "x".repeat(2000) })));
    app = await startTestApp({ IMHOOK_RETENTION_SIZE: "4" }, folder);
    await waitUntil(async () => (await bytesIn(folder)) <= 4 * MEBIBYTE);
    expect((await app.entries("limit=1")).length).toBe(1);
  });

  test("keeps the journal within its size under load; the newest entries stay, each once, and every callback is acknowledged in time", async () => {
    await leaveEntries(Array.from({ length: 40 }, () => newEntry({ actor: "before", query: "x".repeat(100_000) })));
    app = await startTestApp({ IMHOOK_RETENTION_SIZE: "4" }, folder);
    const load = startLoad(app.url, { bytes: 5000 });
    while (load.acknowledged.length < 200) await pass(5);
    await load.stop();
    await untilPruned(app, 1);
    const actors = (await readAll(app.operatorUrl, "/api/callbacks?limit=1000")).map(({ actor }) => Number(actor));
    const numbered = actors.filter((actor) => !Number.isNaN(actor));
    expect(numbered.length).toBeGreaterThan(0);
    expect(new Set(numbered).size).toBe(numbered.length);
    // Only the 40 earlier entries had to be pruned.
    expect(numbered.toSorted((one, other) => one - other)).toEqual(load.acknowledged.toSorted((one, other) => one - other));
  }, 60_000);
});

/** Sizes of files of the folder. */
async function sizesOf(names: readonly string[]): Promise<Map<string, number>> {
  return new Map(await Promise.all(names.map(async (name): Promise<[string, number]> => [name, (await stat(join(folder, name))).size])));
}

/** Size of everything in a folder. */
async function bytesIn(directory: string): Promise<number> {
  return [...(await sizesOf(await readdir(directory))).values()].reduce((sum, size) => sum + size, 0);
}

/** Resolves when the log reports at least this many pruned entries. */
async function untilPruned({ logLines }: TestApp, entries: number): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!logLines.some(({ pruned }) => Number(pruned) >= entries)) {
    if (Date.now() > deadline) throw new Error(`nothing was pruned: ${JSON.stringify(logLines.slice(-3))}`);
    await pass(20);
  }
}
