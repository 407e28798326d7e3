import { describe, expect, test } from "@jest/globals";
import { handlers } from "../../../../src/senders/openim/handlers/index.ts";

const MESSAGE = { sendID: "nadia", serverMsgID: "s1", clientMsgID: "c1", content: "", atUserList: null };

/** The commands that report sent messages, one-to-one and in a group. */
const SENT = [
  { command: "callbackAfterSendSingleMsgCommand", conversation: { recvID: "yusuf" } },
  { command: "callbackAfterSendGroupMsgCommand", conversation: { groupID: "choir" } },
] as const;

describe.each(SENT)("$command", ({ command, conversation }) => {
  test.each([
    { contentType: 101, is: "a text" },
    { contentType: 110, is: "a custom message" },
    { contentType: 114, is: "a quote" },
    { contentType: 120, is: "a message for online users" },
    { contentType: 203, is: "a custom notification, which an app sends" },
    { contentType: 999, is: "a type below the notifications that is not known" },
    { contentType: 5001, is: "a type above the notifications that is not known" },
    { contentType: undefined, is: "a type that an older document does not show" },
  ])("tells of $is ($contentType)", ({ contentType }) => {
    expect(typesOf(contentType)).toEqual(["message.sent"]);
  });

  test.each([
    { contentType: 111, is: "a mark in place of a revoked message" },
    { contentType: 113, is: "a typing indicator" },
    { contentType: 121, is: "a reaction that is set" },
    { contentType: 122, is: "a reaction that is removed" },
    { contentType: 1000, is: "the first type of notifications" },
    { contentType: 1201, is: "an approved friend request" },
    { contentType: 1501, is: "a created group" },
    { contentType: 2200, is: "a read receipt" },
    { contentType: 5000, is: "the last type of notifications" },
  ])("does not take $is for a message ($contentType)", ({ contentType }) => {
    expect(typesOf(contentType)).toEqual([]);
  });

  function typesOf(contentType: number | undefined): string[] {
    const request = { ...MESSAGE, callbackCommand: command, ...conversation, ...(contentType === undefined ? {} : { contentType }) };
    return handlers[command].summarize(request as never).events.map(({ type }) => type);
  }
});
