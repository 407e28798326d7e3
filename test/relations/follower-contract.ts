import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { NewEntry } from "../../src/journal/journal.ts";
import { PER_TRANSACTION } from "../../src/relations/apply-entries.ts";
import { newEntry } from "../support/entries.ts";
import { type FollowedJournal, followToEnd } from "./followed-journal.ts";

/** The entry of a callback that imports friends: two events for each. */
export function imports(owner: string, friends: number): NewEntry {
  const friendUserIDs = Array.from({ length: friends }, (_, index) => `friend-${index}`);
  const command = "callbackAfterImportFriendsCommand";
  const body = JSON.stringify({ ownerUserID: owner, friendUserIDs });
  return newEntry({ sender: "openim", app: "one", command, receivedCommand: command, actor: owner, targets: friendUserIDs, body });
}

export function followsFrom(user: string): NewEntry {
  return newEntry({ actor: user, body: JSON.stringify({ From_Account: user, FollowList: [{ To_Account: "star" }] }) });
}

/** Describes how the relations of every storage follow its journal. */
export function describeFollower(create: () => Promise<FollowedJournal>): void {
  let journal: FollowedJournal;

  beforeEach(async () => {
    journal = await create();
  });

  afterEach(() => journal.close());

  const count = async () => (await journal.follower().list({ filter: {}, page: { limit: 100_000 } })).items.length;

  const owners = async () => (await journal.follower().list({ filter: {}, page: { limit: 100 } })).items.map(({ owner }) => owner);

  test("a callback with many events is applied in several transactions, also across a restart", async () => {
    await journal.append([
      newEntry(),
      imports("alice", PER_TRANSACTION.events),
      newEntry({ body: '{"From_Account":"a","FollowList":[{"To_Account":"b"}]}' }),
    ]);
    const counts: number[] = [];
    for (let more = true; more && counts.length < 9; ) {
      more = (await journal.follower().follow()) === true;
      counts.push(await count());
      // Half-applied entries are no fault.
      await journal.verify();
      await journal.reopen();
      expect(await journal.follower().resetAfterLoss()).toBeNull();
    }
    expect(counts).toEqual([PER_TRANSACTION.events, 2 * PER_TRANSACTION.events, 2 * PER_TRANSACTION.events + 2]);
    expect(await journal.follower().progress()).toEqual({ followed: 3, newest: 3 });
  });

  test("an entry that was pruned while it was half applied is taken from the baseline", async () => {
    await journal.append([imports("alice", PER_TRANSACTION.events)]);
    expect(await journal.follower().follow()).toBe(true);
    await journal.prune(1);
    await followToEnd(journal);
    expect(await count()).toBe(2 * PER_TRANSACTION.events);
  });

  test("position, number of events and id of the entry are stored after every transaction", async () => {
    const [first, second] = [imports("alice", PER_TRANSACTION.events), newEntry()];
    await journal.append([first, second]);
    const stored: unknown[] = [];
    for (let more = true; more && stored.length < 9; ) {
      more = (await journal.follower().follow()) === true;
      stored.push(await journal.cursor());
    }
    expect(stored).toEqual([
      { position: 0, events: PER_TRANSACTION.events, entry: first.id },
      { position: 1, events: 0, entry: first.id },
      { position: 2, events: 0, entry: second.id },
    ]);
  });

  test.each<[string, () => NewEntry]>([
    ["in quarantine", () => newEntry({ status: "quarantined" })],
    ["of a command that changes no relation", () => newEntry({ command: "Group.CallbackAfterGroupFull", body: '{"GroupId":"g"}' })],
  ])("a start after an entry %s continues from it", async (_what, entry) => {
    await journal.append([followsFrom("a"), entry()]);
    await followToEnd(journal);
    await journal.reopen();
    expect(await journal.follower().resetAfterLoss()).toBeNull();
    expect(await journal.follower().progress()).toEqual({ followed: 2, newest: 2 });
  });

  test("entries that were pruned before they were followed are in the relations", async () => {
    await journal.append(["a", "b", "c"].map(followsFrom));
    await journal.prune(2);
    await followToEnd(journal);
    expect(await owners()).toEqual(["a", "b", "c"]);
    await journal.verify();
  });

  test("an entry that cannot be applied leaves relations and position as they were, and is applied when that is possible", async () => {
    await journal.append([followsFrom("a")]);
    await followToEnd(journal);
    await journal.refuse("refused");
    await journal.append([followsFrom("b"), followsFrom("refused"), followsFrom("c")]);
    for (let times = 0; times < 2; times += 1) {
      await expect(async () => journal.follower().follow()).rejects.toThrow("disk is full");
      expect(await owners()).toEqual(["a"]);
      expect(await journal.follower().progress()).toEqual({ followed: 1, newest: 4 });
    }
    await journal.refuse(null);
    await followToEnd(journal);
    expect(await owners()).toEqual(["a", "b", "c", "refused"]);
  });

  describe("after the journal lost its last entry", () => {
    /** Starts again after the loss. Meanwhile these entries were recorded. */
    async function reopenAfter(entries: NewEntry[]): Promise<unknown> {
      if (entries.length > 0) await journal.append(entries);
      await journal.reopen();
      const loss = await journal.follower().resetAfterLoss();
      await followToEnd(journal);
      return loss;
    }

    test.each<[string, { later: string[]; loss: unknown }]>([
      ["nothing was recorded since", { later: [], loss: { followed: 3, last: 2 } }],
      ["another entry has its position", { later: ["d"], loss: { followed: 3, last: 3 } }],
      ["the journal is longer than before", { later: ["d", "e"], loss: { followed: 3, last: 4 } }],
    ])("they are those of the entries that are left: %s", async (_name, { later, loss }) => {
      await journal.append(["a", "b", "c"].map(followsFrom));
      await followToEnd(journal);
      await journal.loseAfter(2);
      expect(await reopenAfter(later.map(followsFrom))).toEqual(loss);
      expect(await owners()).toEqual(["a", "b", ...later]);
      await journal.verify();
    });

    test.each<[string, string[]]>([
      ["nothing was recorded since", []],
      ["another entry has its position", ["d"]],
    ])("nothing is left of an entry of which some events were applied: %s", async (_name, later) => {
      await journal.append([followsFrom("a"), imports("alice", PER_TRANSACTION.events)]);
      expect(await journal.follower().follow()).toBe(true);
      expect(await count()).toBe(PER_TRANSACTION.events);
      await journal.loseAfter(1);
      expect(await reopenAfter(later.map(followsFrom))).toEqual({ followed: 1, last: 1 + later.length });
      expect(await owners()).toEqual(["a", ...later]);
    });

    test("they stay as they are if the entry was never applied", async () => {
      await journal.append([followsFrom("a"), followsFrom("b")]);
      await followToEnd(journal);
      await journal.append([followsFrom("c")]);
      await journal.loseAfter(2);
      expect(await reopenAfter([followsFrom("d")])).toBeNull();
      expect(await owners()).toEqual(["a", "b", "d"]);
    });

    test("they start from the baseline if earlier entries were pruned", async () => {
      await journal.append(["a", "b", "c"].map(followsFrom));
      await followToEnd(journal);
      await journal.prune(2);
      await journal.loseAfter(2);
      expect(await reopenAfter([followsFrom("d")])).toEqual({ followed: 3, last: 3 });
      expect(await owners()).toEqual(["a", "b", "d"]);
    });
  });
}
