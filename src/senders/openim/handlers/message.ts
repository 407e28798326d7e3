import { type CallbackSummary, type EventDraft, toSummary } from "../../../callbacks/summary.ts";
import type { OpenImHandlerMap } from "./types.ts";

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
export const message: Pick<OpenImHandlerMap, Command> = {
  callbackBeforeSendSingleMsgCommand: {
    summarize: (request) => sent(request, { recvID: request.recvID }),
  },
  callbackAfterSendSingleMsgCommand: {
    summarize: (request) => ({
      ...sent(request, { recvID: request.recvID }),
      events: eventsOf(request, { type: "message.sent", target: request.recvID }),
    }),
  },
  callbackBeforeSendGroupMsgCommand: {
    summarize: (request) => sent(request, { groupID: request.groupID }),
  },
  callbackAfterSendGroupMsgCommand: {
    summarize: (request) => ({ ...sent(request, { groupID: request.groupID }), events: eventsOf(request, { type: "message.sent" }) }),
  },
  callbackBeforeMsgModifyCommand: {
    summarize: (request) => sent(request, { recvID: request.recvID }),
  },
  // The message was already reported when it was sent.
  callbackAfterMsgSaveDBCommand: {
    summarize: (request) => sent(request, request),
  },
  callbackAfterSingleMsgReadCommand: {
    summarize: (request) => {
      if ("conversationID" in request)
        return toSummary({ actor: request.userID, message: request.conversationID, events: [{ type: "message.read" }] });
      const { sendID, receiveID } = request;
      return toSummary({ actor: receiveID, targets: [sendID], events: [{ type: "message.read", target: sendID }] });
    },
  },
  // The request does not name the group.
  callbackAfterGroupMsgReadCommand: {
    summarize: ({ sendID }) => toSummary({ actor: sendID, events: [{ type: "message.read" }] }),
  },
  callbackBeforeAfterMsgCommand: {
    summarize: (request) => {
      if ("conversationID" in request) {
        const { conversationID, seq, userID } = request;
        return toSummary({ actor: userID, message: `${conversationID}:${seq}`, events: [{ type: "message.recalled" }] });
      }
      if ("groupID" in request) return toSummary({ actor: request.userID, group: request.groupID, events: [{ type: "message.recalled" }] });
      const { sendID, receiveID } = request;
      return toSummary({ actor: sendID, targets: [receiveID], events: [{ type: "message.recalled", target: receiveID }] });
    },
  },
};

/** First and last content type of OpenIM's notifications (openimsdk/protocol constant/constant.go). */
const NOTIFICATIONS = { first: 1000, last: 5000 };

/** Content types below the notifications that are no messages: revoked, typing, reaction set and reaction removed. */
const NO_MESSAGES: ReadonlySet<number> = new Set([111, 113, 121, 122]);

/**
 * The event of a sent message. OpenIM also sends its notifications as messages, in 3.8.3 releases to the same commands. Each reports something that
 * has a callback of its own, so they have no event. `msgFrom` does not tell them apart.
 */
function eventsOf({ contentType }: Sent, event: EventDraft): EventDraft[] {
  return contentType !== undefined && isNoMessage(contentType) ? [] : [event];
}

function isNoMessage(contentType: number): boolean {
  return NO_MESSAGES.has(contentType) || (contentType >= NOTIFICATIONS.first && contentType <= NOTIFICATIONS.last);
}

interface Sent {
  sendID: string;
  serverMsgID: string;
  clientMsgID: string;
  contentType?: number;
  sendTime?: number;
  createTime?: number;
}

function sent(request: Sent, { recvID, groupID }: { recvID?: string; groupID?: string }): CallbackSummary {
  const { sendID, serverMsgID, clientMsgID, sendTime, createTime } = request;
  return toSummary({
    actor: sendID,
    targets: [recvID],
    group: groupID,
    message: serverMsgID || clientMsgID,
    eventTime: sendTime || createTime,
  });
}
