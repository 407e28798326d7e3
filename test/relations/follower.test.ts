import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { verifyJournal } from "../../src/cli/journal/verify/verify-journal.ts";
import type { NewEntry } from "../../src/journal/journal.ts";
import { EVENTS_PER_TRANSACTION, type RelationFollower, serve } from "../../src/relations/sqlite/follower.ts";
import { newEntry } from "../support/entries.ts";
import { createJournalFile, type JournalFile } from "../support/journal-files.ts";

let folder: string;
let files: { journal: string; relations: string };
let journal: JournalFile;
let follower: RelationFollower;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-follower-"));
  files = { journal: join(folder, "journal.sqlite"), relations: join(folder, "relations.sqlite") };
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

test("a callback with many events is applied in several transactions, also across a restart", async () => {
  journal.append([
    newEntry(),
    imports("alice", EVENTS_PER_TRANSACTION),
    newEntry({ body: '{"From_Account":"a","FollowList":[{"To_Account":"b"}]}' }),
  ]);
  const counts: number[] = [];
  for (let more = true; more; ) {
    more = follower.follow();
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
  while (follower.follow());
  expect(await countRelations()).toBe(2 * EVENTS_PER_TRANSACTION);
});

describe("after the journal lost its last entry", () => {
  const users = async () => (await follower.list({ filter: {}, page: { limit: 100 } })).items.map(({ owner }) => owner);
  const followsBy = (user: string) =>
    newEntry({ actor: user, body: JSON.stringify({ From_Account: user, FollowList: [{ To_Account: "star" }] }) });

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
    while (follower.follow());
    return loss;
  }

  test.each<[string, { later: string[]; loss: unknown }]>([
    ["nothing was recorded since", { later: [], loss: { followed: 3, last: 2 } }],
    ["another entry has its position", { later: ["d"], loss: { followed: 3, last: 3 } }],
    ["the journal is longer than before", { later: ["d", "e"], loss: { followed: 3, last: 4 } }],
  ])("they are those of the entries that are left: %s", async (_name, { later, loss }) => {
    journal.append(["a", "b", "c"].map(followsBy));
    while (follower.follow());
    loseAfter(2);
    expect(reopen(later.map(followsBy))).toEqual(loss);
    expect(await users()).toEqual(["a", "b", ...later]);
    expect(await verifyJournal(files, () => {})).toMatchObject({ faultCount: 0, relations: 2 + later.length });
  });

  test.each<[string, string[]]>([
    ["nothing was recorded since", []],
    ["another entry has its position", ["d"]],
  ])("nothing is left of an entry of which some events were applied: %s", async (_name, later) => {
    journal.append([followsBy("a"), imports("alice", EVENTS_PER_TRANSACTION)]);
    expect(follower.follow()).toBe(true);
    expect(await countRelations()).toBe(EVENTS_PER_TRANSACTION);
    loseAfter(1);
    expect(reopen(later.map(followsBy))).toEqual({ followed: 1, last: 1 + later.length });
    expect(await users()).toEqual(["a", ...later]);
  });

  test("they stay as they are if the entry was never applied", async () => {
    journal.append([followsBy("a"), followsBy("b")]);
    while (follower.follow());
    journal.append([followsBy("c")]);
    loseAfter(2);
    expect(reopen([followsBy("d")])).toBeNull();
    expect(await users()).toEqual(["a", "b", "d"]);
  });

  test("they start from the baseline if earlier entries were pruned", async () => {
    journal.append(["a", "b", "c"].map(followsBy));
    while (follower.follow());
    journal.prune(2);
    loseAfter(2);
    expect(reopen([followsBy("d")])).toEqual({ followed: 3, last: 3 });
    expect(await users()).toEqual(["a", "b", "d"]);
  });
});
