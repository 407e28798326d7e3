import { describe, expect, test } from "@jest/globals";
import type { StoredEntry } from "../../src/journal/journal.ts";
import { toEvents } from "../../src/senders/events.ts";
import { storedEntry } from "../support/entries.ts";

const BLOCK: Partial<StoredEntry> = {
  sender: "openim",
  app: "north",
  command: "callbackBeforeAddBlackCommand",
  phase: "before",
  receivedAt: 1000,
  decision: { kind: "allow" },
  body: '{"callbackCommand":"callbackBeforeAddBlackCommand","ownerUserID":"mira","blackUserID":"spam"}',
};
const ASK: Partial<StoredEntry> = {
  command: "Sns.CallbackPrevFriendAdd",
  phase: "before",
  body: '{"CallbackCommand":"Sns.CallbackPrevFriendAdd","From_Account":"a","FriendItem":[{"To_Account":"b"},{"To_Account":"c"}]}',
};
const typesOf = (entry: Partial<StoredEntry>) => toEvents(storedEntry(entry)).map(({ type, target }) => `${type} ${target}`);

test("an event says what took place, who did it, and in which entry that is", () => {
  const entry = storedEntry(BLOCK);
  expect(toEvents(entry)).toEqual([
    {
      type: "user.blocked",
      sender: "openim",
      app: "north",
      at: 1000,
      actor: "mira",
      target: "spam",
      group: null,
      message: null,
      session: null,
      inferred: true,
      entry: entry.id,
    },
  ]);
});

test("its time is the sender's if it states one", () => {
  expect(toEvents(storedEntry({ ...BLOCK, eventTime: 77 }))[0]?.at).toBe(77);
});

test("what an after-callback reports is not inferred", () => {
  expect(toEvents(storedEntry())).toMatchObject([{ type: "user.followed", actor: "alice", target: "bob", inferred: false }]);
});

describe("a before-callback tells its event if it was", () => {
  test.each<[decision: StoredEntry["decision"], happened: boolean]>([
    [{ kind: "allow" }, true],
    [{ kind: "allow", fallback: "deadline" }, true],
    [{ kind: "modify", changes: {} }, true],
    [{ kind: "refuse", message: "no" }, false],
    [{ kind: "discard" }, false],
    [null, false],
  ])("%j: %s", (decision, happened) => {
    expect(typesOf({ ...BLOCK, decision })).toEqual(happened ? ["user.blocked spam"] : []);
  });

  test("allowed for that user", () => {
    const decision = { kind: "verdicts", refused: [{ user: "c", message: "no" }] } as const;
    expect(typesOf({ ...ASK, decision: { ...decision, refused: [...decision.refused] } })).toEqual(["friend.requested b"]);
  });
});

test.each<[given: string, entry: Partial<StoredEntry>]>([
  ["in quarantine", { ...BLOCK, status: "quarantined" }],
  ["of an unknown command", { ...BLOCK, command: "later" }],
  ["without a command", { ...BLOCK, command: null }],
  ["without a body", { ...BLOCK, body: null }],
])("an entry %s tells nothing", (_given, entry) => {
  expect(typesOf(entry)).toEqual([]);
});

describe("an entry with the key of an earlier one", () => {
  const dismissed: Partial<StoredEntry> = {
    sender: "openim",
    command: "callbackAfterDisMissGroupCommand",
    body: '{"callbackCommand":"callbackAfterDisMissGroupCommand","groupID":"g","ownerID":"o","groupType":"2","membersID":["o"]}',
  };

  test("tells nothing again, if its command has one event per key", () => {
    expect(typesOf(dismissed)).toEqual(["group.dismissed null"]);
    expect(typesOf({ ...dismissed, sameKeyAs: "earlier" })).toEqual([]);
  });

  test("tells what it says, if its command can have several", () => {
    expect(typesOf({ sameKeyAs: "earlier" })).toEqual(["user.followed bob"]);
  });
});
