import { describe, expect, test } from "@jest/globals";
import { handlers } from "../../../../src/senders/tencent-chat/handlers/index.ts";

const TEXT = { MsgType: "TIMTextElem", MsgContent: { Text: "at seven" } };
const CUSTOM = { MsgType: "TIMCustomElem", MsgContent: { Data: '{"businessID":"server"}' } };
const TIP = { MsgType: "TIMGroupTipElem", MsgContent: { TipType: 1 } };
const NOTICE = { MsgType: "TIMGroupSystemNoticeElem", MsgContent: { ReportType: 5 } };

/** The commands that report sent messages. */
const SENT = [
  { command: "C2C.CallbackAfterSendMsg", request: { From_Account: "nadia", To_Account: "yusuf", MsgKey: "1_2_3", SendMsgResult: 0 } },
  { command: "Group.CallbackAfterSendMsg", request: { From_Account: "nadia", GroupId: "choir", MsgSeq: 7 } },
] as const;

describe.each(SENT)("$command", ({ command, request }) => {
  test.each([
    { MsgBody: [TEXT], is: "a text" },
    { MsgBody: [CUSTOM], is: "a custom element, whoever sends it" },
    { MsgBody: [{ MsgType: "TIMLaterElem", MsgContent: {} }], is: "a type that is not known" },
    { MsgBody: [TIP, TEXT], is: "a text beside a tip" },
    { MsgBody: [], is: "a message without elements" },
  ])("tells of $is", ({ MsgBody }) => expect(typesOf(MsgBody)).toEqual(["message.sent"]));

  test.each([
    { MsgBody: [TIP], is: "a tip of the group" },
    { MsgBody: [NOTICE], is: "a notice of the system" },
    { MsgBody: [TIP, NOTICE], is: "both" },
  ])("does not take $is for a message", ({ MsgBody }) => expect(typesOf(MsgBody)).toEqual([]));

  function typesOf(MsgBody: unknown): string[] {
    return handlers[command].summarize({ CallbackCommand: command, ...request, MsgBody } as never).events.map(({ type }) => type);
  }
});
