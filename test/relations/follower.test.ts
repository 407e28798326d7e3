import { mkdtemp, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, StatementSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { verifyJournal } from "../../src/cli/journal/verify/verify-journal.ts";
import type { NewEntry } from "../../src/journal/journal.ts";
import { createReadAfter } from "../../src/journal/sqlite/read-after.ts";
import { createPruneEntries, EVENTS_PER_STEP } from "../../src/operator/retention/sqlite/prune-entries.ts";
import { EVENTS_PER_TRANSACTION, type RelationFollower, serve } from "../../src/relations/sqlite/follower.ts";
import { filesIn } from "../../src/server/data-directory.ts";
import { removeDatabase } from "../../src/storage/sqlite/database-files.ts";
import { createTransactions } from "../../src/storage/sqlite/open-connection.ts";
import type { DataFiles } from "../../src/storage/storage.ts";
import { newEntry } from "../support/entries.ts";
import { followAll } from "../support/follow-all.ts";
import { createJournalFile, type JournalFile } from "../support/journal-files.ts";

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

/** The entry of a callback that imports friends: two events for each. */
function imports(owner: string, friends: number): NewEntry {
  const friendUserIDs = Array.from({ length: friends }, (_, index) => `friend-${index}`);
  const command = "callbackAfterImportFriendsCommand";
  const body = JSON.stringify({ ownerUserID: owner, friendUserIDs });
  return newEntry({ sender: "openim", app: "one", command, receivedCommand: command, actor: owner, targets: friendUserIDs, body });
}

async function countRelations(): Promise<number> {
  return (await follower.list({ filter: {}, page: { limit: 100_000 } })).items.length;
}

function followsFrom(user: string): NewEntry {
  return newEntry({ actor: user, body: JSON.stringify({ From_Account: user, FollowList: [{ To_Account: "star" }] }) });
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

test("a callback with many events is applied in several transactions, also across a restart", async () => {
  journal.append([
    newEntry(),
    imports("alice", EVENTS_PER_TRANSACTION),
    newEntry({ body: '{"From_Account":"a","FollowList":[{"To_Account":"b"}]}' }),
  ]);
  const counts: number[] = [];
  for (let more = true; more && counts.length < 9; ) {
    more = follower.follow() === true;
    counts.push(await countRelations());
    // Half-applied entries are no fault.
    expect(await verifyJournal(files, () => {})).toMatchObject({ faultCount: 0 });
    follower.close();
    follower = open();
    expect(follower.resetAfterLoss()).toBeNull();
  }
  expect(counts).toEqual([EVENTS_PER_TRANSACTION, 2 * EVENTS_PER_TRANSACTION, 2 * EVENTS_PER_TRANSACTION + 2]);
  expect(follower.progress()).toEqual({ followed: 3, newest: 3 });
});

test("an entry that was pruned while it was half applied is taken from the baseline", async () => {
  journal.append([imports("alice", EVENTS_PER_TRANSACTION)]);
  expect(follower.follow()).toBe(true);
  expect(journal.prune(1)).toBe(1);
  followAll(follower);
  expect(await countRelations()).toBe(2 * EVENTS_PER_TRANSACTION);
});

describe("after the journal lost its last entry", () => {
  /** Removes the entries after a position, as a backup of the journal that ended there would. */
  function loseAfter(position: number): void {
    const connection = new DatabaseSync(files.journal);
    connection.exec(`DELETE FROM entry WHERE position > ${position}; UPDATE sqlite_sequence SET seq = ${position} WHERE name = 'entry'`);
    connection.close();
  }

  /** Starts again after the loss. Meanwhile these entries were recorded. */
  function reopen(entries: NewEntry[]): unknown {
    follower.close();
    if (entries.length > 0) journal.append(entries);
    follower = open();
    const loss = follower.resetAfterLoss();
    followAll(follower);
    return loss;
  }

  test.each<[string, { later: string[]; loss: unknown }]>([
    ["nothing was recorded since", { later: [], loss: { followed: 3, last: 2 } }],
    ["another entry has its position", { later: ["d"], loss: { followed: 3, last: 3 } }],
    ["the journal is longer than before", { later: ["d", "e"], loss: { followed: 3, last: 4 } }],
  ])("they are those of the entries that are left: %s", async (_name, { later, loss }) => {
    journal.append(["a", "b", "c"].map(followsFrom));
    followAll(follower);
    loseAfter(2);
    expect(reopen(later.map(followsFrom))).toEqual(loss);
    expect(await owners()).toEqual(["a", "b", ...later]);
    expect(await verifyJournal(files, () => {})).toMatchObject({ faultCount: 0, relations: 2 + later.length });
  });

  test.each<[string, string[]]>([
    ["nothing was recorded since", []],
    ["another entry has its position", ["d"]],
  ])("nothing is left of an entry of which some events were applied: %s", async (_name, later) => {
    journal.append([followsFrom("a"), imports("alice", EVENTS_PER_TRANSACTION)]);
    expect(follower.follow()).toBe(true);
    expect(await countRelations()).toBe(EVENTS_PER_TRANSACTION);
    loseAfter(1);
    expect(reopen(later.map(followsFrom))).toEqual({ followed: 1, last: 1 + later.length });
    expect(await owners()).toEqual(["a", ...later]);
  });

  test("they stay as they are if the entry was never applied", async () => {
    journal.append([followsFrom("a"), followsFrom("b")]);
    followAll(follower);
    journal.append([followsFrom("c")]);
    loseAfter(2);
    expect(reopen([followsFrom("d")])).toBeNull();
    expect(await owners()).toEqual(["a", "b", "d"]);
  });

  test("they are those of the journal even if they came from the baseline alone", async () => {
    journal.append(["a", "b", "c"].map(followsFrom));
    journal.prune(3);
    followAll(follower);
    expect(await owners()).toEqual(["a", "b", "c"]);
    // As an older state of the journal, which was not pruned.
    const connection = new DatabaseSync(files.journal);
    connection.exec("DELETE FROM baseline_relation; UPDATE baseline SET position = 0; UPDATE sqlite_sequence SET seq = 0");
    connection.close();
    expect(reopen(["a", "b"].map(followsFrom))).toEqual({ followed: 3, last: 2 });
    expect(await owners()).toEqual(["a", "b"]);
  });

  test("they start from the baseline if earlier entries were pruned", async () => {
    journal.append(["a", "b", "c"].map(followsFrom));
    followAll(follower);
    journal.prune(2);
    loseAfter(2);
    expect(reopen([followsFrom("d")])).toEqual({ followed: 3, last: 3 });
    expect(await owners()).toEqual(["a", "b", "d"]);
  });
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

  test("leaves relations and position as they were, and is applied when that is possible", async () => {
    for (let times = 0; times < 2; times += 1) {
      expect(() => follower.follow()).toThrow("disk is full");
      expect(await owners()).toEqual(["a"]);
      expect(follower.progress()).toEqual({ followed: 1, newest: 4 });
    }
    onRelations("DROP TRIGGER refuse");
    followAll(follower);
    expect(await owners()).toEqual(["a", "b", "c", "refused"]);
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

test.each<[string, () => NewEntry]>([
  ["in quarantine", () => newEntry({ status: "quarantined" })],
  ["of a command that changes no relation", () => newEntry({ command: "Group.CallbackAfterGroupFull", body: '{"GroupId":"g"}' })],
])("a start after an entry %s continues from it", (_what, entry) => {
  journal.append([followsFrom("a"), entry()]);
  followAll(follower);
  follower.close();
  follower = open();
  expect(follower.resetAfterLoss()).toBeNull();
  expect(follower.progress()).toEqual({ followed: 2, newest: 2 });
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
  journal.append([imports("alice", (EVENTS_PER_TRANSACTION + EVENTS_PER_STEP) / 2)]);
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

test("position, number of events and id of the entry are stored after every transaction", () => {
  const [first, second] = [imports("alice", EVENTS_PER_TRANSACTION), newEntry()];
  journal.append([first, second]);
  const stored: unknown[] = [];
  for (let more = true; more && stored.length < 9; ) {
    more = follower.follow() === true;
    stored.push(onRelations("SELECT position, events, entry FROM cursor")[0]);
  }
  expect(stored).toEqual([
    { position: 0, events: EVENTS_PER_TRANSACTION, entry: first.id },
    { position: 1, events: 0, entry: first.id },
    { position: 2, events: 0, entry: second.id },
  ]);
});
