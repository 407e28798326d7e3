import { describe, expect, test } from "@jest/globals";
import { describeEffect } from "../../src/senders/describe-effect.ts";
import { interpretReply } from "../../src/senders/interpret-reply.ts";
import type { Exchange } from "../../src/senders/post/post.ts";
import type { Effect } from "../../src/senders/reply-model.ts";
import { documentedCommands } from "../support/operations.ts";
import { type Effect as IndependentEffect, effectOf as independentEffectOf } from "../support/sender-effects.ts";

const befores = documentedCommands.filter(({ metadata }) => metadata.phase === "before");

/** The effects of the independent rules, by ours. */
const WORDS: Record<Effect["kind"], IndependentEffect> = {
  noted: "unchanged",
  allowed: "unchanged",
  modified: "changed",
  refused: "refused",
  "partly-refused": "partly refused",
  discarded: "discarded",
  ignored: "broken",
  failed: "broken",
};

test.each(
  befores.flatMap(({ sender, command, examples, replyExamples }) =>
    replyExamples.map(({ name, reply }) => ({ sender, command, name, body: examples[0]?.body ?? {}, reply })),
  ),
)("$command: documented reply $name is interpreted as by the independent rules", ({ sender, command, body, reply }) => {
  const effect = interpretReply(sender, { command, body }, answered(reply));
  expect(WORDS[effect.kind]).toBe(independentEffectOf(sender, command, body, reply));
});

test.each(documentedCommands.filter(({ metadata }) => metadata.phase === "after"))(
  "$command: no answer changes it",
  ({ sender, command }) => {
    for (const exchange of [answered({}), answeredText("no"), timedOut]) {
      expect(interpretReply(sender, { command, body: {} }, exchange)).toEqual({ kind: "noted" });
    }
  },
);

const OK = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
const FRIENDS = { From_Account: "alice", FriendItem: [{ To_Account: "bob" }, { To_Account: "mallory" }] };
const MESSAGE = "C2C.CallbackBeforeSendMsg";
const INVITE = "Group.CallbackBeforeInviteJoinGroup";
const GIFT = "Live.CallbackBeforeSendGift";
const INVOCATION = "Chatbot.InterfaceInvocation";
const timedOut: Exchange = { answered: false, reason: "time-out", detail: "no answer within 2000 ms", duration: 2000 };

describe("Tencent Chat", () => {
  test.each<{ reply: Record<string, unknown>; command?: string; effect: Effect }>([
    { reply: { ...OK, ErrorCode: 1, ErrorInfo: "no" }, effect: { kind: "refused", code: 1, message: "no" } },
    { reply: { ...OK, ErrorCode: 120_001 }, effect: { kind: "refused", code: 120_001, message: "" } },
    { reply: { ...OK, ErrorCode: 130_000 }, effect: { kind: "refused", code: 130_000, message: "" } },
    { reply: { ...OK, ErrorCode: 130_001 }, effect: { kind: "ignored", reason: "ErrorCode 130001 has no documented meaning here" } },
    { reply: { ...OK, ErrorCode: 2 }, effect: { kind: "discarded" } },
    { reply: { ...OK, ErrorCode: 2 }, command: INVITE, effect: { kind: "ignored", reason: "ErrorCode 2 has no documented meaning here" } },
    { reply: { ...OK, ErrorCode: 10_200, ErrorInfo: "full" }, command: INVITE, effect: { kind: "refused", code: 10_200, message: "full" } },
    { reply: { ...OK, ErrorCode: 10_200 }, effect: { kind: "ignored", reason: "ErrorCode 10200 has no documented meaning here" } },
    { reply: { ...OK, RefusedMembers_Account: ["bob"] }, command: INVITE, effect: { kind: "partly-refused", users: ["bob"] } },
    { reply: { ...OK, RefusedMembers_Account: [] }, command: INVITE, effect: { kind: "allowed" } },
    {
      reply: { ...OK, MsgBody: [{ MsgType: "TIMTextElem" }] },
      effect: { kind: "modified", changes: { MsgBody: [{ MsgType: "TIMTextElem" }] } },
    },
    { reply: { ...OK, MsgBody: [], CloudCustomData: "" }, effect: { kind: "allowed" } },
    { reply: { ...OK, Later: 1 }, effect: { kind: "allowed" } },
    { reply: OK, command: GIFT, effect: { kind: "allowed" } },
    { reply: { ...OK, ErrorCode: 102_200, ErrorInfo: "low" }, command: GIFT, effect: { kind: "refused", code: 102_200, message: "low" } },
    { reply: { ...OK, ErrorCode: 2 }, command: GIFT, effect: { kind: "refused", code: 2, message: "" } },
    { reply: { ...OK, Body: { a: "b" } }, command: INVOCATION, effect: { kind: "modified", changes: { Body: { a: "b" } } } },
    { reply: OK, command: INVOCATION, effect: { kind: "allowed" } },
    {
      reply: { ...OK, ErrorCode: 1 },
      command: INVOCATION,
      effect: { kind: "ignored", reason: "ErrorCode 1 says that processing failed" },
    },
    {
      reply: { ...OK, ActionStatus: "FAIL", ErrorCode: 1 },
      effect: { kind: "ignored", reason: "expected ActionStatus OK with status 200: a refusal is a decision too" },
    },
    { reply: {}, effect: { kind: "ignored", reason: "expected ActionStatus OK or FAIL" } },
    { reply: { ...OK, ErrorCode: "0" }, effect: { kind: "ignored", reason: "expected ErrorCode as an integer" } },
  ])("$reply: $effect.kind", ({ reply, command = MESSAGE, effect }) => {
    expect(interpretReply("tencent-chat", { command, body: {} }, answered(reply))).toEqual(effect);
  });

  test.each<{ results: unknown; effect: Effect }>([
    { results: [verdict("bob", 0), verdict("mallory", 38_000)], effect: { kind: "partly-refused", users: ["mallory"] } },
    { results: [verdict("bob", 38_001), verdict("mallory", 38_000)], effect: { kind: "refused", code: 38_001, message: "no" } },
    { results: [verdict("bob", 0), verdict("mallory", 0)], effect: { kind: "allowed" } },
    { results: [], effect: { kind: "allowed" } },
    { results: [null, "bob", { To_Account: "bob", ResultCode: "38000" }], effect: { kind: "allowed" } },
    { results: undefined, effect: { kind: "allowed" } },
  ])("verdicts $results: $effect.kind", ({ results, effect }) => {
    const callback = { command: "Sns.CallbackPrevFriendAdd", body: FRIENDS };
    expect(interpretReply("tencent-chat", callback, answered({ ...OK, ResultItem: results }))).toEqual(effect);
  });

  test("an ErrorCode with verdicts says that processing failed, and the request continues", () => {
    const reply = { ...OK, ErrorCode: 38_000, ResultItem: [verdict("bob", 38_000)] };
    expect(interpretReply("tencent-chat", { command: "Sns.CallbackPrevFriendAdd", body: FRIENDS }, answered(reply)).kind).toBe("ignored");
  });

  test.each([
    { exchange: answered(OK, 500), reason: "status 500" },
    { exchange: answered({ ...OK, ErrorCode: 1 }, 201), reason: "status 201" },
    { exchange: answeredText("<html>"), reason: "the answer is not a JSON object" },
    { exchange: answeredText("[]"), reason: "the answer is not a JSON object" },
    { exchange: answeredText(""), reason: "the answer is not a JSON object" },
    { exchange: timedOut, reason: "no answer within 2000 ms" },
  ])("continues if $reason, but refuses a gift", ({ exchange, reason }) => {
    expect(interpretReply("tencent-chat", { command: MESSAGE, body: {} }, exchange)).toEqual({ kind: "ignored", reason });
    expect(interpretReply("tencent-chat", { command: GIFT, body: {} }, exchange)).toEqual({ kind: "failed", reason });
  });
});

describe("OpenIM", () => {
  const BLOCK = "callbackBeforeAddBlackCommand";
  const GROUP_INFO = "callbackBeforeSetGroupInfoCommand";
  const body = { groupID: "g", groupName: "old", introduction: "", faceURL: "", nickname: null, ex: "old" };

  test.each<{ text: string; effect: Effect }>([
    { text: "{}", effect: { kind: "allowed" } },
    { text: "null", effect: { kind: "allowed" } },
    { text: '{"actionCode":0,"errCode":5001,"errMsg":"no","nextCode":1}', effect: { kind: "refused", code: 5001, message: "no" } },
    { text: '{"NEXTCODE":1,"ERRCODE":5001}', effect: { kind: "refused", code: 5001, message: "" } },
    { text: '{"nextCode":1,"errCode":0}', effect: { kind: "discarded" } },
    { text: '{"nextCode":1,"errCode":7,"errMsg":"no"}', effect: { kind: "refused", code: 500, message: "ServerInternalError" } },
    { text: '{"actionCode":1,"nextCode":1,"errCode":5001}', effect: { kind: "allowed" } },
    { text: '{"nextCode":2}', effect: { kind: "allowed" } },
    {
      text: '{"nextCode":"1"}',
      effect: { kind: "failed", reason: "DataError 90007, expected nextCode as a 32-bit integer, the only type that Go decodes" },
    },
    {
      text: '{"errCode":2147483648}',
      effect: { kind: "failed", reason: "DataError 90007, expected errCode as a 32-bit integer, the only type that Go decodes" },
    },
    {
      text: '{"errMsg":5}',
      effect: { kind: "failed", reason: "DataError 90007, expected errMsg as a string, the only type that Go decodes" },
    },
    {
      text: '{"actionCode":true}',
      effect: { kind: "failed", reason: "DataError 90007, expected actionCode as a 32-bit integer, the only type that Go decodes" },
    },
    { text: "", effect: { kind: "failed", reason: "DataError 90007, the answer is not a JSON object" } },
    { text: "[]", effect: { kind: "failed", reason: "DataError 90007, the answer is not a JSON object" } },
    { text: "{} {}", effect: { kind: "failed", reason: "DataError 90007, the answer is not a JSON object" } },
  ])("$text: $effect.kind, whatever the status", ({ text, effect }) => {
    for (const status of [200, 500])
      expect(interpretReply("openim", { command: BLOCK, body: {} }, answeredText(text, status))).toEqual(effect);
  });

  test("fails the operation without an answer", () => {
    expect(interpretReply("openim", { command: BLOCK, body: {} }, timedOut)).toEqual({
      kind: "failed",
      reason: "NetworkError 90004, no answer within 2000 ms",
    });
  });

  test.each<{ command: string; reply: Record<string, unknown>; effect: Effect }>([
    { command: GROUP_INFO, reply: { groupID: "g", groupName: "old" }, effect: { kind: "allowed" } },
    { command: GROUP_INFO, reply: { groupID: "g", groupName: "new" }, effect: { kind: "modified", changes: { groupName: "new" } } },
    { command: GROUP_INFO, reply: { groupID: "g" }, effect: { kind: "modified", changes: { groupName: "" } } },
    { command: GROUP_INFO, reply: {}, effect: { kind: "failed", reason: "1004, expected groupID repeated from the request" } },
    { command: "callbackBeforeMsgModifyCommand", reply: { ex: "new" }, effect: { kind: "modified", changes: { ex: "new" } } },
    { command: "callbackBeforeMsgModifyCommand", reply: { ex: null }, effect: { kind: "allowed" } },
    {
      command: "callbackBeforeMsgModifyCommand",
      reply: { content: "text" },
      effect: { kind: "failed", reason: "1001, expected content as a JSON object in a string" },
    },
    {
      command: "callbackBeforeUpdateUserInfoExCommand",
      reply: { nickname: "new" },
      effect: { kind: "failed", reason: "500 panic error, expected no nickname: the request does not change it" },
    },
    {
      command: "callbackBeforeMembersJoinGroupCommand",
      reply: { memberCallbackList: [null] },
      effect: { kind: "failed", reason: "500 panic error, expected a userID in every element of memberCallbackList" },
    },
  ])("$command with $reply: $effect.kind", ({ command, reply, effect }) => {
    expect(interpretReply("openim", { command, body }, answered(reply))).toEqual(effect);
  });
});

test("an older name is read like the current one", () => {
  const effect = interpretReply("openim", { command: "addBlackCommand", body: {} }, answered({ nextCode: 1, errCode: 5001 }));
  expect(effect.kind).toBe("refused");
});

test.each(["callbackBeforeTea", "constructor", ""])("throws for the unknown command %p", (command) => {
  expect(() => interpretReply("openim", { command, body: {} }, timedOut)).toThrow(RangeError);
});

test.each<[Effect, string]>([
  [{ kind: "noted" }, "Tencent Chat ignores the answer: the event has already happened."],
  [{ kind: "allowed" }, "Tencent Chat continues."],
  [{ kind: "modified", changes: { MsgBody: [], CloudCustomData: "" } }, "Tencent Chat continues with a changed MsgBody, CloudCustomData."],
  [{ kind: "refused", code: 120_001, message: "not now" }, "Tencent Chat refuses the operation with code 120001: not now."],
  [{ kind: "refused", code: 120_001, message: "Not now." }, "Tencent Chat refuses the operation with code 120001: Not now."],
  [{ kind: "refused", code: 1, message: "" }, "Tencent Chat refuses the operation with code 1."],
  [{ kind: "partly-refused", users: ["mallory"] }, "Tencent Chat continues for everyone except mallory."],
  [{ kind: "discarded" }, "Tencent Chat drops the operation and tells the user that it succeeded."],
  [{ kind: "ignored", reason: "status 500" }, "Tencent Chat cannot use the answer (status 500) and continues by default."],
  [{ kind: "failed", reason: "status 500" }, "Tencent Chat cannot use the answer (status 500), and the operation fails."],
])("describes %j", (effect, words) => {
  expect(describeEffect("tencent-chat", effect)).toBe(words);
});

function verdict(user: string, code: number) {
  return { To_Account: user, ResultCode: code, ResultInfo: "no" };
}

function answered(reply: unknown, status = 200): Exchange {
  return answeredText(JSON.stringify(reply), status);
}

function answeredText(text: string, status = 200): Exchange {
  return { answered: true, status, statusText: "", headers: {}, text, duration: 1, reusedConnection: false };
}
