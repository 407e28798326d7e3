import { allow } from "../../../callbacks/decision.ts";
import { summarize } from "../../../callbacks/handler.ts";
import type { TencentChatHandlers } from "./types.ts";

type Command = "Bot.OnC2CMessage" | "Bot.OnGroupMessage" | "Chatbot.OnC2CSignalMessage";

/** Messages and data that users send to robots. The messages themselves are told by the message callbacks, so they are no event here. */
export const robot: Pick<TencentChatHandlers, Command> = {
  "Bot.OnC2CMessage": {
    summarize: ({ From_Account, To_Account, MsgKey, EventTime }) =>
      summarize({ actor: From_Account, targets: [To_Account], message: MsgKey, eventTime: EventTime }),
  },
  "Bot.OnGroupMessage": {
    summarize: ({ GroupId, From_Account, AtRobots_Account, MsgSeq, EventTime }) =>
      summarize({ actor: From_Account, targets: AtRobots_Account, group: GroupId, message: MsgSeq, eventTime: EventTime }),
  },
  "Chatbot.OnC2CSignalMessage": {
    summarize: ({ From_Account, To_Account, MsgKey, EventTime }) =>
      summarize({ actor: From_Account, targets: [To_Account], message: MsgKey, eventTime: EventTime }),
    decide: allow,
  },
};
