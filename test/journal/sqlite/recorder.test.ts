import { copyFile, mkdtemp, rename, rm, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { machineTime } from "../../../src/clock.ts";
import type { NewEntry, NewLateDecision } from "../../../src/journal/journal.ts";
import { lockJournal } from "../../../src/journal/sqlite/lock.ts";
import { openRecording } from "../../../src/journal/sqlite/open-recording.ts";
import { createReadAfter } from "../../../src/journal/sqlite/read-after.ts";
import { createRecorders } from "../../../src/journal/sqlite/recorder.ts";
import { createTransactions, openConnection } from "../../../src/storage/sqlite/open-connection.ts";
import { newEntry } from "../../support/entries.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { openJournal } from "../../support/open-journal.ts";

let folder: string;
let path: string;
let journal: JournalFile;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-recorder-"));
  path = join(folder, "journal.sqlite");
  journal = await createJournalFile(path);
});

afterEach(async () => {
  // A journal that was emptied cannot be closed properly.
  await journal.close().catch(() => {});
  await rm(folder, { recursive: true });
});

function late(id: string): NewLateDecision {
  return { id, decision: { kind: "allow" }, reason: null, durationMs: 1 };
}

/** Everything that writes to the journal. */
const WRITES: Array<() => unknown> = [
  () => journal.append([newEntry()]),
  () => journal.appendLate(late(newEntry().id)),
  () => journal.probe(),
];

function query(sql: string): unknown[] {
  const connection = new DatabaseSync(path);
  try {
    return connection.prepare(sql).all();
  } finally {
    connection.close();
  }
}

describe("the duration of an answer", () => {
  /** Records entries with a clock that stands at 500 ms, after a commit that took 7 ms, and returns their durations. */
  async function record(entries: NewEntry[]): Promise<unknown[]> {
    const connection = openConnection(path, { create: false });
    const clock = { now: () => 500, latestCommitMs: () => 7, onAppended: () => {} };
    const inTransaction = createTransactions(connection);
    inTransaction(() => createRecorders(connection, path, clock)({ duplicateWindow: 0 }).append(entries));
    connection.close();
    return query("SELECT duration_ms FROM entry ORDER BY position").map((row) => (row as { duration_ms: number }).duration_ms);
  }

  test.each<[string, Partial<NewEntry>, number]>([
    ["adds the wait until it is written and the time that the commit before took", { durationMs: 2, measuredAt: 470 }, 2 + 30 + 7],
    ["subtracts nothing if clocks differ", { durationMs: 2, measuredAt: 501 }, 2 + 7],
    ["stays as it is if nobody says when it was measured", { durationMs: 2 }, 2],
    ["is rounded to microseconds", { durationMs: 0.123_456_789 }, 0.123],
    ["is rounded after the sum", { durationMs: 0.000_4, measuredAt: 499.999_8 }, 7.001],
  ])("%s", async (_case, fields, expected) => {
    expect(await record([newEntry(fields)])).toEqual([expected]);
  });

  test("of a late decision is rounded too", async () => {
    journal.appendLate({ ...late(newEntry().id), durationMs: 2500.123_456_7 });
    expect(query("SELECT duration_ms FROM late_decision")).toEqual([{ duration_ms: 2500.123 }]);
  });

  test("is measured with a clock that the writer's thread shares", async () => {
    const opened = await openJournal(join(folder, "threads.sqlite"));
    const startedAt = machineTime();
    // Before the second entry, all that its duration can have happened after the start.
    const [first, second] = [newEntry({ durationMs: 0 }), newEntry({ durationMs: 0 })];
    await opened.append({ ...first, measuredAt: startedAt - 1000 });
    await opened.append({ ...second, measuredAt: startedAt });
    const endedAt = machineTime();
    expect((await opened.get(first.id))?.durationMs).toBeGreaterThanOrEqual(1000);
    const { durationMs = Number.NaN } = (await opened.get(second.id)) ?? {};
    expect(durationMs).toBeGreaterThan(0);
    expect(durationMs).toBeLessThan(2 * (endedAt - startedAt));
    await opened.close();
  });
});

describe.each(["", "-wal", "-shm"])("if journal.sqlite%s, which is being written,", (ending) => {
  test.each<[string, (file: string) => Promise<void>]>([
    ["is deleted", (file) => rm(file)],
    ["is moved away", (file) => rename(file, `${file}.old`)],
    [
      "is replaced by a copy of itself",
      async (file) => {
        await copyFile(file, `${file}.copy`);
        await rename(`${file}.copy`, file);
      },
    ],
  ])("%s, nothing more is written, and each attempt names it", async (_what, change) => {
    journal.append([newEntry(), newEntry()]);
    await change(`${path}${ending}`);
    for (const write of WRITES) expect(write).toThrow(`${path}${ending} was deleted or moved away; restart imhook`);
  });

  test("is moved away and back, recording continues", async () => {
    await rename(`${path}${ending}`, `${path}.old`);
    expect(() => journal.append([newEntry()])).toThrow("moved away");
    await rename(`${path}.old`, `${path}${ending}`);
    for (const write of WRITES) expect(write).not.toThrow();
    expect(query("SELECT count(*) AS entries FROM entry")).toEqual([{ entries: 1 }]);
  });
});

test("if the journal is emptied, nothing more is acknowledged", async () => {
  journal.append([newEntry()]);
  query("PRAGMA wal_checkpoint(PASSIVE)");
  await truncate(path, 0);
  for (const write of WRITES) expect(write).toThrow(`${path} was emptied`);
});

test("a log that was moved into the journal's file and is empty is no obstacle", async () => {
  journal.append([newEntry()]);
  query("PRAGMA wal_checkpoint(TRUNCATE)");
  expect((await stat(`${path}-wal`)).size).toBe(0);
  for (const write of WRITES) expect(write).not.toThrow();
});

test("nothing of a batch is written if one of its entries cannot be, and the next batch has the next positions", async () => {
  journal.append([newEntry()]);
  query("CREATE TRIGGER refuse BEFORE INSERT ON entry WHEN NEW.actor = 'refused' BEGIN SELECT RAISE(ABORT, 'refused'); END");
  expect(() => journal.append([newEntry(), newEntry({ actor: "refused" }), newEntry()])).toThrow("refused");
  journal.append([newEntry({ actor: "next" })]);
  expect(query("SELECT position, actor FROM entry ORDER BY position")).toEqual([
    { position: 1, actor: "alice" },
    { position: 2, actor: "next" },
  ]);
});

test("a writer holds the lock until it is closed", async () => {
  expect(await lockJournal(path, "exclusive", 0)).toBeUndefined();
  await journal.close();
  const lock = await lockJournal(path, "exclusive", 0);
  expect(lock).toBeDefined();
  lock?.release();
});

test("a key of a batch that was not written makes no later entry a duplicate", async () => {
  await journal.close();
  const writer = await openRecording({ path, duplicateWindow: 60 });
  query("CREATE TRIGGER refuse BEFORE INSERT ON entry WHEN NEW.actor = 'refused' BEGIN SELECT RAISE(ABORT, 'refused'); END");
  const keyed = { idempotencyKey: "0a".repeat(16) };
  expect(() => writer.append([newEntry(keyed), newEntry({ actor: "refused" })])).toThrow("refused");
  const entry = newEntry(keyed);
  expect(writer.append([entry, newEntry(keyed)])).toEqual([null, { id: entry.id, reply: entry.reply }]);
  await writer.close();
});

// AUTOINCREMENT gives no position twice, even if its entry is gone.
test.each([2 ** 31 - 2, 2 ** 32 - 2, 2 ** 53 - 5])("positions continue after %i", async (last) => {
  query(`INSERT INTO sqlite_sequence (name, seq) VALUES ('entry', ${last})`);
  const entries = [newEntry(), newEntry(), newEntry()];
  journal.append(entries);
  const connection = new DatabaseSync(path);
  const readAfter = createReadAfter(connection);
  const idsAfter = (position: number) => readAfter(position, { entries: 10 }).entries.map(({ position: at, entry }) => [at, entry.id]);
  const expected = entries.map(({ id }, index) => [last + 1 + index, id]);
  expect(idsAfter(0)).toEqual(expected);
  expect(idsAfter(last + 1)).toEqual(expected.slice(1));
  expect(idsAfter(last + 3)).toEqual([]);
  connection.close();
  expect(journal.prune(2)).toBe(2);
  expect(query("SELECT position FROM baseline")).toEqual([{ position: last + 2 }]);
  expect(journal.prune(1)).toBe(1);
  journal.append([newEntry()]);
  expect(query("SELECT position FROM entry")).toEqual([{ position: last + 4 }]);
});

test.each<[string, Parameters<typeof newEntry>[0]]>([
  ["a body of 8 MiB", { body: "x".repeat(8 << 20) }],
  ["users with half an emoji, NUL, quotes, and 10 kB", { actor: "\ud83d", targets: ["\u0000", "'\"`", "\ude00", "y".repeat(10_000)] }],
  ["a group of 10 kB", { group: "g".repeat(10_000) }],
  ["a group that is half an emoji", { group: "\ud83d" }],
])("%s is kept as it is", (_name, fields) => {
  const entry = newEntry(fields);
  journal.append([entry]);
  const connection = new DatabaseSync(path);
  const [read] = createReadAfter(connection)(0, { entries: 1 }).entries;
  connection.close();
  expect(read?.entry).toMatchObject(fields ?? {});
});
