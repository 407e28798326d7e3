import { mkdtemp, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, StatementSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { verifyJournal } from "../../../src/cli/journal/verify/verify-journal.ts";
import { createReadAfter } from "../../../src/journal/sqlite/read-after.ts";
import { createPruneEntries, EVENTS_PER_STEP } from "../../../src/operator/retention/sqlite/prune-entries.ts";
import { PER_TRANSACTION } from "../../../src/relations/apply-entries.ts";
import type { RelationFollower } from "../../../src/relations/relation-follower.ts";
import { serve } from "../../../src/relations/sqlite/follower.ts";
import { filesIn } from "../../../src/server/data-directory.ts";
import { removeDatabase } from "../../../src/storage/sqlite/database-files.ts";
import { createTransactions } from "../../../src/storage/sqlite/open-connection.ts";
import type { DataFiles } from "../../../src/storage/storage.ts";
import { followAll } from "../../support/follow-all.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { describeFollower, followsFrom, imports } from "../follower-contract.ts";
import { followFile } from "./followed-file.ts";

describe("relations in SQLite", () => describeFollower(followFile));

let folder: string;
let files: DataFiles;
let journal: JournalFile;
let follower: RelationFollower;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-follower-"));
  files = filesIn(folder);
  journal = await createJournalFile(files.journal);
  follower = open();
});

afterEach(async () => {
  follower.close();
  await journal.close();
  await rm(folder, { recursive: true });
});

function open(): RelationFollower {
  return serve({ path: files.relations, journalPath: files.journal });
}

async function owners(): Promise<string[]> {
  return (await follower.list({ filter: {}, page: { limit: 100 } })).items.map(({ owner }) => owner);
}

function onRelations(sql: string): unknown[] {
  const connection = new DatabaseSync(files.relations);
  try {
    return connection.prepare(sql).all();
  } finally {
    connection.close();
  }
}

test("after a loss the relations are those of the journal even if they came from the baseline alone", async () => {
  journal.append(["a", "b", "c"].map(followsFrom));
  journal.prune(3);
  followAll(follower);
  expect(await owners()).toEqual(["a", "b", "c"]);
  // As an older state of the journal, which was not pruned.
  const connection = new DatabaseSync(files.journal);
  connection.exec("DELETE FROM baseline_relation; UPDATE baseline SET position = 0; UPDATE sqlite_sequence SET seq = 0");
  connection.close();
  journal.append(["a", "b"].map(followsFrom));
  follower.close();
  follower = open();
  expect(follower.resetAfterLoss()).toEqual({ followed: 3, last: 2 });
  followAll(follower);
  expect(await owners()).toEqual(["a", "b"]);
});

// What was derived from the journal can be derived again.
describe("after the next start the relations are right, although their file", () => {
  test.each<[string, (path: string) => Promise<void>]>([
    ["was deleted", (path) => rm(path)],
    ["was deleted with its log", (path) => removeDatabase(path)],
    ["was moved away", (path) => rename(path, `${path}.old`)],
    ["lost its log", (path) => rm(`${path}-wal`)],
    ["was emptied", (path) => truncate(path, 0)],
    ["was cut", async (path) => truncate(path, (await stat(path)).size - 4096)],
    ["was overwritten", (path) => writeFile(path, "This is a text.\n".repeat(500))],
  ])("%s while they followed the journal", async (_what, spoil) => {
    journal.append([followsFrom("a"), followsFrom("b")]);
    followAll(follower);
    onRelations("PRAGMA wal_checkpoint(TRUNCATE)");
    journal.append([followsFrom("c")]);
    followAll(follower);
    await spoil(files.relations);
    journal.append([followsFrom("d")]);
    attempt(() => follower.follow());
    attempt(() => follower.close());
    follower = open();
    expect(follower.resetAfterLoss()).toBeNull();
    followAll(follower);
    expect(await owners()).toEqual(["a", "b", "c", "d"]);
    expect(await verifyJournal(files, () => {})).toMatchObject({ faultCount: 0, relations: 4 });
  });

  function attempt(work: () => unknown): void {
    try {
      work();
    } catch (error) {
      expect(String(error)).toMatch(/damaged|not a database|malformed|disk I\/O error/);
    }
  }
});

describe("an entry that cannot be applied", () => {
  beforeEach(() => {
    onRelations(
      "CREATE TRIGGER refuse BEFORE INSERT ON relation WHEN NEW.owner = 'refused' BEGIN SELECT RAISE(ABORT, 'disk is full'); END",
    );
    journal.append([followsFrom("a")]);
    followAll(follower);
    journal.append([followsFrom("b"), followsFrom("refused"), followsFrom("c")]);
  });

  test("does not stop others from reading the journal, or from writing to the relations", async () => {
    expect(() => follower.follow()).toThrow("disk is full");
    onRelations("DROP TRIGGER refuse");
    const other = open();
    followAll(other);
    other.close();
    expect(await owners()).toEqual(["a", "b", "c", "refused"]);
    expect(journal.prune(4)).toBe(4);
  });

  test("keeps the relations that a rebuild would replace", async () => {
    onRelations("UPDATE cursor SET position = 0, entry = 'another'");
    journal.prune(3);
    expect(() => follower.follow()).toThrow("disk is full");
    expect(await owners()).toEqual(["a"]);
    onRelations("DROP TRIGGER refuse");
    followAll(follower);
    expect(await owners()).toEqual(["a", "b", "c", "refused"]);
  });
});

test("entries that are pruned between two reads of the journal are not left out", async () => {
  journal.append(["a", "b", "c"].map(followsFrom));
  const { iterate } = StatementSync.prototype;
  const spy = jest.spyOn(StatementSync.prototype, "iterate").mockImplementation(function (this: StatementSync, ...parameters) {
    if (/FROM entry WHERE position > \? ORDER BY/.test(this.sourceSQL)) {
      spy.mockRestore();
      journal.prune(2);
    }
    return iterate.apply(this, parameters);
  });
  followAll(follower);
  spy.mockRestore();
  expect(await owners()).toEqual(["a", "b", "c"]);
});

test("events that the baseline has already are not applied again", () => {
  const connection = new DatabaseSync(files.journal);
  journal.append([imports("alice", (PER_TRANSACTION.events + EVENTS_PER_STEP) / 2)]);
  const pruneEntries = createPruneEntries(connection, createTransactions(connection));
  expect(pruneEntries(createReadAfter(connection)(0, { entries: 1 }).entries)).toBe(0);
  connection.close();
  // As after a loss.
  onRelations("UPDATE cursor SET position = 1, entry = 'lost'");
  expect(follower.resetAfterLoss()).not.toBeNull();
  expect(onRelations("SELECT position, events FROM cursor")).toEqual([{ position: 0, events: EVENTS_PER_STEP }]);
  // The rest is one transaction.
  expect(follower.follow()).toBe(false);
  expect(follower.progress()).toEqual({ followed: 1, newest: 1 });
});
