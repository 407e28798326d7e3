import { toSummary } from "../../../callbacks/summary.ts";
import { reportsMessage } from "./reports-message.ts";
import { fromSeconds } from "./time.ts";
import type { TencentChatHandlerMap } from "./types.ts";

type Command =
  | "Group.CallbackBeforeSendMsg"
  | "Group.CallbackAfterSendMsg"
  | "Group.CallbackSendMsgException"
  | "Group.CallbackAfterRecallMsg"
  | "Group.CallbackAfterModifyMsg"
  | "Group.CallbackAfterReadReceipt"
  | "Group.CallbackAfterGroupMsgExtension";

/** Messages of groups and topics. A message is identified by its sequence number in the group. */
export const groupMessage: Pick<TencentChatHandlerMap, Command> = {
  "Group.CallbackBeforeSendMsg": {
    summarize: ({ GroupId, From_Account, EventTime }) => toSummary({ actor: From_Account, group: GroupId, eventTime: EventTime }),
  },
  "Group.CallbackAfterSendMsg": {
    summarize: ({ GroupId, From_Account, MsgSeq, MsgTime, EventTime, MsgBody }) =>
      toSummary({
        actor: From_Account,
        group: GroupId,
        message: MsgSeq,
        eventTime: EventTime ?? fromSeconds(MsgTime),
        events: reportsMessage(MsgBody) ? [{ type: "message.sent" }] : [],
      }),
  },
  "Group.CallbackSendMsgException": {
    summarize: ({ GroupId, From_Account, EventTime }) => toSummary({ actor: From_Account, group: GroupId, eventTime: EventTime }),
  },
  "Group.CallbackAfterRecallMsg": {
    summarize: ({ GroupId, Operator_Account, MsgSeqList, EventTime }) =>
      toSummary({
        actor: Operator_Account,
        group: GroupId,
        message: MsgSeqList[0]?.MsgSeq,
        eventTime: EventTime,
        events: MsgSeqList.map(({ MsgSeq }) => ({ type: "message.recalled", message: String(MsgSeq) })),
      }),
  },
  "Group.CallbackAfterModifyMsg": {
    summarize: ({ GroupId, Operator_Account, MsgSeq, EventTime }) =>
      toSummary({ actor: Operator_Account, group: GroupId, message: MsgSeq, eventTime: EventTime, events: [{ type: "message.changed" }] }),
  },
  "Group.CallbackAfterReadReceipt": {
    summarize: ({ GroupId, GroupMsgReceiptList, EventTime }) => {
      const receipts = GroupMsgReceiptList.flatMap(({ MsgSeq, ReadReceiptMembers = [] }) =>
        ReadReceiptMembers.map(({ Member_Account }) => ({ reader: Member_Account, message: String(MsgSeq) })),
      );
      return toSummary({
        targets: receipts.map(({ reader }) => reader),
        group: GroupId,
        message: GroupMsgReceiptList[0]?.MsgSeq,
        eventTime: EventTime,
        events: receipts.map(({ reader, message }) => ({ type: "message.read", actor: reader, message })),
      });
    },
  },
  "Group.CallbackAfterGroupMsgExtension": {
    summarize: ({ GroupId, MsgSeq, EventTime }) =>
      toSummary({ group: GroupId, message: MsgSeq, eventTime: EventTime, events: [{ type: "message.changed" }] }),
  },
};
