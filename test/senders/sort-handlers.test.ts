import { describe, expect, test } from "@jest/globals";
import { allow } from "../../src/callbacks/decision.ts";
import { ConfigError } from "../../src/errors.ts";
import { sortHandlers } from "../../src/senders/sort-handlers.ts";

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
  });
});

test("a sender without handlers and a handler that is undefined are left out", () => {
  const none = { "tencent-chat": {}, openim: {} };
  expect(sortHandlers({})).toEqual({ decisions: none, after: none });
  // Without exactOptionalPropertyTypes, a program can give it.
  expect(sortHandlers({ openim: { callbackBeforeAddBlackCommand: undefined } as object })).toEqual({ decisions: none, after: none });
});

describe("refused with the place and a hint:", () => {
  test.each<[handlers: object, message: string]>([
    [{ openIm: {} }, "handlers.openIm is not a sender; there are tencentChat, openim."],
    [{ openim: { callbackBeforeAddBlack: decide } }, 'handlers.openim["callbackBeforeAddBlack"] is not a command.'],
    [
      { openim: { callbackBeforeReplyFriendResp: decide } },
      'handlers.openim["callbackBeforeReplyFriendResp"] is not a command; its current name is callbackBeforeAddFriendAgreeCommand.',
    ],
    [{ tencentChat: { toString: note } }, 'handlers.tencentChat["toString"] is not a command.'],
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
