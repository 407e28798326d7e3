import { allow } from "../../../callbacks/decision.ts";
import { type CallbackSummary, summarize } from "../../../callbacks/handler.ts";
import type { OpenImHandlers } from "./types.ts";

type Command =
  | "callbackBeforeSendSingleMsgCommand"
  | "callbackAfterSendSingleMsgCommand"
  | "callbackBeforeSendGroupMsgCommand"
  | "callbackAfterSendGroupMsgCommand"
  | "callbackBeforeMsgModifyCommand"
  | "callbackAfterMsgSaveDBCommand"
  | "callbackAfterSingleMsgReadCommand"
  | "callbackAfterGroupMsgReadCommand"
  | "callbackBeforeAfterMsgCommand";

/** Messages that are sent, changed, stored, read and revoked. */
export const message: Pick<OpenImHandlers, Command> = {
  callbackBeforeSendSingleMsgCommand: {
    summarize: (request) => sent(request, { recvID: request.recvID }),
    decide: allow,
  },
  callbackAfterSendSingleMsgCommand: {
    summarize: (request) => ({
      ...sent(request, { recvID: request.recvID }),
      events: [{ type: "message.sent", target: request.recvID }],
    }),
  },
  callbackBeforeSendGroupMsgCommand: {
    summarize: (request) => sent(request, { groupID: request.groupID }),
    decide: allow,
  },
  callbackAfterSendGroupMsgCommand: {
    summarize: (request) => ({ ...sent(request, { groupID: request.groupID }), events: [{ type: "message.sent" }] }),
  },
  callbackBeforeMsgModifyCommand: {
    summarize: (request) => sent(request, { recvID: request.recvID }),
    decide: allow,
  },
  // The message was told when it was sent.
  callbackAfterMsgSaveDBCommand: {
    summarize: (request) => sent(request, request),
  },
  callbackAfterSingleMsgReadCommand: {
    summarize: (request) => {
      if ("conversationID" in request)
        return summarize({ actor: request.userID, message: request.conversationID, events: [{ type: "message.read" }] });
      const { sendID, receiveID } = request;
      return summarize({ actor: receiveID, targets: [sendID], events: [{ type: "message.read", target: sendID }] });
    },
  },
  // Does not say in which group.
  callbackAfterGroupMsgReadCommand: {
    summarize: ({ sendID }) => summarize({ actor: sendID, events: [{ type: "message.read" }] }),
  },
  callbackBeforeAfterMsgCommand: {
    summarize: (request) => {
      if ("conversationID" in request) {
        const { conversationID, seq, userID } = request;
        return summarize({ actor: userID, message: `${conversationID}:${seq}`, events: [{ type: "message.recalled" }] });
      }
      if ("groupID" in request) return summarize({ actor: request.userID, group: request.groupID, events: [{ type: "message.recalled" }] });
      const { sendID, receiveID } = request;
      return summarize({ actor: sendID, targets: [receiveID], events: [{ type: "message.recalled", target: receiveID }] });
    },
  },
};

interface Sent {
  sendID: string;
  serverMsgID: string;
  clientMsgID: string;
  sendTime?: number;
  createTime?: number;
}

function sent(request: Sent, { recvID, groupID }: { recvID?: string; groupID?: string }): CallbackSummary {
  const { sendID, serverMsgID, clientMsgID, sendTime, createTime } = request;
  return summarize({
    actor: sendID,
    targets: [recvID],
    group: groupID,
    message: serverMsgID || clientMsgID,
    eventTime: sendTime || createTime,
  });
}
