import { type EventDraft, toSummary } from "../../../callbacks/summary.ts";
import { reportsMessage } from "./reports-message.ts";
import { fromSeconds } from "./time.ts";
import type { TencentChatHandlerMap } from "./types.ts";

type Command =
  | "C2C.CallbackBeforeSendMsg"
  | "C2C.CallbackAfterSendMsg"
  | "C2C.CallbackAfterMsgReport"
  | "C2C.CallbackAfterMsgWithDraw"
  | "C2C.CallbackAfterMsgReadReceipt"
  | "C2C.CallbackAfterModifyMsg"
  | "C2C.CallbackAfterMsgReadAll"
  | "C2C.CallbackAfterC2CMsgExtension";

/** One-to-one messages, their receipts, edits and recalls. */
export const message: Pick<TencentChatHandlerMap, Command> = {
  "C2C.CallbackBeforeSendMsg": {
    summarize: ({ From_Account, To_Account, MsgKey, MsgTime, EventTime }) =>
      toSummary({ actor: From_Account, targets: [To_Account], message: MsgKey, eventTime: EventTime ?? fromSeconds(MsgTime) }),
  },
  // Failed messages are reported as well. The oldest form has no result, because it was sent for delivered messages only.
  "C2C.CallbackAfterSendMsg": {
    summarize: ({ From_Account, To_Account, MsgKey, MsgTime, EventTime, SendMsgResult = 0, MsgBody }) =>
      toSummary({
        actor: From_Account,
        targets: [To_Account],
        message: MsgKey,
        eventTime: EventTime ?? fromSeconds(MsgTime),
        events: SendMsgResult === 0 && reportsMessage(MsgBody) ? [{ type: "message.sent", target: To_Account }] : [],
      }),
  },
  "C2C.CallbackAfterMsgReport": {
    summarize: ({ Report_Account, Peer_Account, EventTime }) =>
      toSummary({
        actor: Report_Account,
        targets: [Peer_Account],
        eventTime: EventTime,
        events: [{ type: "message.read", target: Peer_Account }],
      }),
  },
  // The request says whose message it was, not who recalled it.
  "C2C.CallbackAfterMsgWithDraw": {
    summarize: ({ From_Account, To_Account, MsgKey, EventTime }) =>
      toSummary({
        targets: [From_Account, To_Account],
        message: MsgKey,
        eventTime: EventTime,
        events: [{ type: "message.recalled", target: To_Account }],
      }),
  },
  // Samples alone show the messages. Without them it is still known that something was read.
  "C2C.CallbackAfterMsgReadReceipt": {
    summarize: ({ Operator_Account, Peer_Account, C2CMsgInfo: messages = [], EventTime }) => {
      const [first = {}, ...others] = messages;
      return toSummary({
        actor: Operator_Account,
        targets: [Peer_Account],
        message: first.MsgKey,
        eventTime: EventTime,
        events: [first, ...others].map(({ MsgKey = "" }) => ({ type: "message.read", target: Peer_Account, message: MsgKey })),
      });
    },
  },
  "C2C.CallbackAfterModifyMsg": {
    summarize: ({ Operator_Account, From_Account, To_Account, MsgKey, EventTime }) =>
      toSummary({
        actor: Operator_Account,
        targets: [From_Account, To_Account],
        message: MsgKey,
        eventTime: EventTime,
        events: [{ type: "message.changed", target: To_Account }],
      }),
  },
  // Covers groups as well, and lists them.
  "C2C.CallbackAfterMsgReadAll": {
    summarize: ({ Report_Account, GroupReadInfo: groups = [], EventTime }) =>
      toSummary({
        actor: Report_Account,
        eventTime: EventTime,
        events: [{ type: "message.read" }, ...groups.map(({ GroupId }): EventDraft => ({ type: "message.read", group: GroupId }))],
      }),
  },
  "C2C.CallbackAfterC2CMsgExtension": {
    summarize: ({ From_Account, To_Account, MsgKey, EventTime }) =>
      toSummary({
        targets: [From_Account, To_Account],
        message: MsgKey,
        eventTime: EventTime,
        events: [{ type: "message.changed", target: To_Account }],
      }),
  },
};
