import { describe, expect, test } from "@jest/globals";
import { allow } from "../../src/callbacks/decision.ts";
import { ConfigError } from "../../src/errors.ts";
import { hasFollowers, sortHandlers } from "../../src/senders/sort-handlers.ts";

const decide = () => allow();
const note = () => {};

test("handlers are sorted by sender and by phase", () => {
  const sorted = sortHandlers({
    tencentChat: { "C2C.CallbackBeforeSendMsg": decide, "C2C.CallbackAfterSendMsg": note },
    openim: { callbackBeforeAddBlackCommand: decide, callbackAfterRemoveBlackCommand: note },
  });
  expect(sorted).toEqual({
    decisions: { "tencent-chat": { "C2C.CallbackBeforeSendMsg": decide }, openim: { callbackBeforeAddBlackCommand: decide } },
    after: { "tencent-chat": { "C2C.CallbackAfterSendMsg": note }, openim: { callbackAfterRemoveBlackCommand: note } },
    onEvent: null,
  });
});

test("the event handler is kept, and with it something is called for entries", () => {
  const sorted = sortHandlers({ onEvent: note });
  expect(sorted.onEvent).toBe(note);
  expect(
    [
      { onEvent: note },
      { openim: { callbackAfterRemoveBlackCommand: note } },
      {},
      { openim: { callbackBeforeAddBlackCommand: decide } },
    ].map((handlers) => hasFollowers(sortHandlers(handlers))),
  ).toEqual([true, true, false, false]);
});

test("messages name the place that is given", () => {
  expect(messageOf(() => sortHandlers({ onEvent: 7 } as never, "handlers.ts: "))).toBe("handlers.ts: onEvent must be a function.");
});

test("a sender without handlers and a handler that is undefined are left out", () => {
  const none = { "tencent-chat": {}, openim: {} };
  expect(sortHandlers({})).toEqual({ decisions: none, after: none, onEvent: null });
  // Without exactOptionalPropertyTypes, a program can give it.
  expect(sortHandlers({ openim: { callbackBeforeAddBlackCommand: undefined } as object })).toEqual({
    decisions: none,
    after: none,
    onEvent: null,
  });
});

describe("refused with the place and a hint:", () => {
  test.each<[handlers: object, message: string]>([
    [{ openIm: {} }, "handlers.openIm is unknown; there are tencentChat, openim, onEvent."],
    [{ openim: [] }, "handlers.openim must be an object with functions by command."],
    [{ openim: null }, "handlers.openim must be an object with functions by command."],
    [{ onEvent: "log" }, "handlers.onEvent must be a function."],
    [
      { openim: { callbackBeforeAddBlack: decide } },
      'handlers.openim["callbackBeforeAddBlack"] is not a command. Did you mean callbackBeforeAddBlackCommand?',
    ],
    [
      { openim: { "C2C.CallbackBeforeSendMsg": decide } },
      'handlers.openim["C2C.CallbackBeforeSendMsg"] is not a command of this sender; it belongs to tencentChat.',
    ],
    [{ openim: { ["x".repeat(101)]: decide } }, `handlers.openim["${"x".repeat(101)}"] is not a command.`],
    [
      { openim: { callbackBeforeReplyFriendResp: decide } },
      'handlers.openim["callbackBeforeReplyFriendResp"] is not a command; its current name is callbackBeforeAddFriendAgreeCommand.',
    ],
    [{ tencentChat: { toString: note } }, 'handlers.tencentChat["toString"] is not a command. Did you mean State.StateChange?'],
    [{ openim: { callbackBeforeAddBlackCommand: "allow" } }, 'handlers.openim["callbackBeforeAddBlackCommand"] must be a function.'],
    [{ openim: { callbackBeforeAddBlackCommand: null } }, 'handlers.openim["callbackBeforeAddBlackCommand"] must be a function.'],
  ])("%j", (handlers, message) => {
    expect(() => sortHandlers(handlers)).toThrow(ConfigError);
    expect(messageOf(() => sortHandlers(handlers))).toEqual(message);
  });
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing was thrown";
}
