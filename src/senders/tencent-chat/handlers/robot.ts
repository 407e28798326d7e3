import { toSummary } from "../../../callbacks/summary.ts";
import type { TencentChatHandlerMap } from "./types.ts";

type Command = "Bot.OnC2CMessage" | "Bot.OnGroupMessage" | "Chatbot.OnC2CSignalMessage";

/** Messages and data that users send to robots. The message callbacks report the messages, so these report no event. */
export const robot: Pick<TencentChatHandlerMap, Command> = {
  "Bot.OnC2CMessage": {
    summarize: ({ From_Account, To_Account, MsgKey, EventTime }) =>
      toSummary({ actor: From_Account, targets: [To_Account], message: MsgKey, eventTime: EventTime }),
  },
  "Bot.OnGroupMessage": {
    summarize: ({ GroupId, From_Account, AtRobots_Account, MsgSeq, EventTime }) =>
      toSummary({ actor: From_Account, targets: AtRobots_Account, group: GroupId, message: MsgSeq, eventTime: EventTime }),
  },
  "Chatbot.OnC2CSignalMessage": {
    summarize: ({ From_Account, To_Account, MsgKey, EventTime }) =>
      toSummary({ actor: From_Account, targets: [To_Account], message: MsgKey, eventTime: EventTime }),
  },
};
