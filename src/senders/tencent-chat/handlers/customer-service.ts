import { type EventDraft, toSummary } from "../../../callbacks/summary.ts";
import type { TencentChatHandlerMap } from "./types.ts";

type Command = "Desk.SessionEventNotify" | "Member.EventNotify" | "Chatbot.InterfaceInvocation";

/** Sessions of customer service, their agents and chatbots. Agents are no users of the app, but callbacks are found by their ids all the same. */
export const customerService: Pick<TencentChatHandlerMap, Command> = {
  // Messages report no event, because a message callback may report them too. No value is known for the end of a session.
  "Desk.SessionEventNotify": {
    summarize: ({ SessionId, Event, ClientUserId, CustomerServiceId, AgentId, MsgKey, EventTime }) => {
      const begun: EventDraft = { type: "session.started", target: ClientUserId ?? null, session: SessionId };
      return toSummary({
        actor: Event === "ChatBot.UserSendMsg" ? ClientUserId : null,
        targets: [ClientUserId, CustomerServiceId, AgentId],
        message: MsgKey,
        eventTime: EventTime,
        events: Event === "SessionBegin" ? [begun] : [],
      });
    },
  },
  "Member.EventNotify": {
    summarize: ({ MemberId, EventTime }) => toSummary({ actor: MemberId, eventTime: EventTime }),
  },
  "Chatbot.InterfaceInvocation": {
    summarize: ({ Body, EventTime }) => toSummary({ actor: Body.SystemClientUserID, eventTime: EventTime }),
  },
};
