import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
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
    expect(follower.resetIfAhead()).toBeNull();
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
