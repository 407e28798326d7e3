import { allow } from "../../../callbacks/decision.ts";
import { describe } from "../../../callbacks/handler.ts";
import { fromSeconds } from "./time.ts";
import type { TencentChatHandlers } from "./types.ts";

type Command =
  | "Group.CallbackBeforeSendMsg"
  | "Group.CallbackAfterSendMsg"
  | "Group.CallbackSendMsgException"
  | "Group.CallbackAfterRecallMsg"
  | "Group.CallbackAfterModifyMsg"
  | "Group.CallbackAfterReadReceipt"
  | "Group.CallbackAfterGroupMsgExtension";

/** Messages of groups and topics. A message is known by its sequence number in the group. */
export const groupMessage: Pick<TencentChatHandlers, Command> = {
  "Group.CallbackBeforeSendMsg": {
    describe: ({ GroupId, From_Account, EventTime }) => describe({ actor: From_Account, group: GroupId, eventTime: EventTime }),
    decide: allow,
  },
  "Group.CallbackAfterSendMsg": {
    describe: ({ GroupId, From_Account, MsgSeq, MsgTime, EventTime }) =>
      describe({
        actor: From_Account,
        group: GroupId,
        message: MsgSeq,
        eventTime: EventTime ?? fromSeconds(MsgTime),
        events: [{ type: "message.sent" }],
      }),
  },
  "Group.CallbackSendMsgException": {
    describe: ({ GroupId, From_Account, EventTime }) => describe({ actor: From_Account, group: GroupId, eventTime: EventTime }),
  },
  "Group.CallbackAfterRecallMsg": {
    describe: ({ GroupId, Operator_Account, MsgSeqList, EventTime }) =>
      describe({
        actor: Operator_Account,
        group: GroupId,
        message: MsgSeqList[0]?.MsgSeq,
        eventTime: EventTime,
        events: MsgSeqList.map(({ MsgSeq }) => ({ type: "message.recalled", message: String(MsgSeq) })),
      }),
  },
  "Group.CallbackAfterModifyMsg": {
    describe: ({ GroupId, Operator_Account, MsgSeq, EventTime }) =>
      describe({ actor: Operator_Account, group: GroupId, message: MsgSeq, eventTime: EventTime, events: [{ type: "message.changed" }] }),
  },
  "Group.CallbackAfterReadReceipt": {
    describe: ({ GroupId, GroupMsgReceiptList, EventTime }) => {
      const receipts = GroupMsgReceiptList.flatMap(({ MsgSeq, ReadReceiptMembers = [] }) =>
        ReadReceiptMembers.map(({ Member_Account }) => ({ reader: Member_Account, message: String(MsgSeq) })),
      );
      return describe({
        targets: receipts.map(({ reader }) => reader),
        group: GroupId,
        message: GroupMsgReceiptList[0]?.MsgSeq,
        eventTime: EventTime,
        events: receipts.map(({ reader, message }) => ({ type: "message.read", actor: reader, message })),
      });
    },
  },
  "Group.CallbackAfterGroupMsgExtension": {
    describe: ({ GroupId, MsgSeq, EventTime }) =>
      describe({ group: GroupId, message: MsgSeq, eventTime: EventTime, events: [{ type: "message.changed" }] }),
  },
};
