import { expect, test } from "@jest/globals";
import type { StoredEntry } from "../../src/journal/journal.ts";
import { interpretEntry } from "../../src/senders/interpret-entry.ts";
import { storedEntry } from "../support/entries.ts";

const NOTHING = { code: null, message: null, reason: null, fields: [], users: [] };

const BLOCK: Partial<StoredEntry> = {
  sender: "openim",
  command: "callbackBeforeAddBlackCommand",
  phase: "before",
  decision: { kind: "allow" },
  body: '{"callbackCommand":"callbackBeforeAddBlackCommand","ownerUserID":"alice","blackUserID":"bob"}',
  reply: '{"actionCode":0,"errCode":0,"errMsg":"","errDlt":"","nextCode":0}',
};

const REFUSED = '{"actionCode":0,"errCode":5000,"errMsg":"No.","errDlt":"","nextCode":1}';

const MESSAGE: Partial<StoredEntry> = {
  command: "C2C.CallbackBeforeSendMsg",
  phase: "before",
  decision: { kind: "modify" },
  body: '{"CallbackCommand":"C2C.CallbackBeforeSendMsg","From_Account":"alice","To_Account":"bob","MsgBody":[]}',
  reply: '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"***"}}]}',
};

test.each([
  ["an allowed block", BLOCK, { kind: "allowed" }],
  ["a refused block", { ...BLOCK, decision: { kind: "refuse" }, reply: REFUSED }, { kind: "refused", code: 5000, message: "No." }],
  ["a changed message", MESSAGE, { kind: "modified", fields: ["MsgBody"] }],
  ["a discarded message", { ...MESSAGE, reply: '{"ActionStatus":"OK","ErrorCode":2,"ErrorInfo":""}' }, { kind: "discarded" }],
  ["a reply that the sender cannot use", { ...MESSAGE, reply: "{}" }, { kind: "ignored", reason: expect.any(String) }],
  ["an after-callback", { command: "Sns.CallbackBlackListAdd", body: '{"PairList":[]}' }, { kind: "noted" }],
  ["a body that was not kept", { ...BLOCK, status: "quarantined", body: null }, { kind: "allowed" }],
  ["a body that is no object", { ...BLOCK, status: "quarantined", body: "[1" }, { kind: "allowed" }],
] as const)("%s", (_title, fields, effect) => {
  expect(interpretEntry(storedEntry(fields as Partial<StoredEntry>)).effect).toEqual({ ...NOTHING, ...effect });
});

test("users who are refused one by one are named", () => {
  const FriendItem = [{ To_Account: "bob" }, { To_Account: "carol" }];
  const entry = storedEntry({
    ...{ command: "Sns.CallbackPrevFriendAdd", phase: "before", decision: { kind: "verdicts", refused: [{ user: "bob" }] } },
    body: JSON.stringify({ CallbackCommand: "Sns.CallbackPrevFriendAdd", Requester_Account: "alice", From_Account: "alice", FriendItem }),
    reply: JSON.stringify({
      ActionStatus: "OK",
      ErrorCode: 0,
      ErrorInfo: "",
      ResultItem: [{ To_Account: "bob", ResultCode: 38000, ResultInfo: "No." }],
    }),
  });
  expect(interpretEntry(entry).effect).toEqual({ ...NOTHING, kind: "partly-refused", users: ["bob"] });
});

test("of a command that is in no document nothing is known", () => {
  expect(interpretEntry(storedEntry({ command: "Sns.CallbackOfTomorrow", status: "quarantined" })).effect).toBeNull();
  expect(interpretEntry(storedEntry({ command: null, status: "quarantined" })).effect).toBeNull();
});

test("the first 100 events are shown", () => {
  const FollowList = Array.from({ length: 101 }, (_, index) => ({ To_Account: `user${index}` }));
  const fields = { command: "Follow.CallbackAfterFollowAdd", phase: "after" } as const;
  const { events, hasMoreEvents } = interpretEntry(storedEntry({ ...fields, body: JSON.stringify({ From_Account: "alice", FollowList }) }));
  expect([events.length, events[0]?.target, hasMoreEvents]).toEqual([100, "user0", true]);
});
