import { summarize } from "../../../callbacks/handler.ts";
import type { OpenImHandlers } from "./types.ts";

type Command = "callbackAfterUserOnlineCommand" | "callbackAfterUserOfflineCommand" | "callbackAfterUserKickOffCommand";

/** Connections of users to the gateway; `seq` is the gateway's time in milliseconds. */
export const presence: Pick<OpenImHandlers, Command> = {
  callbackAfterUserOnlineCommand: {
    summarize: ({ userID, seq }) => summarize({ actor: userID, eventTime: seq, events: [{ type: "user.online" }] }),
  },
  callbackAfterUserOfflineCommand: {
    summarize: ({ userID, seq }) => summarize({ actor: userID, eventTime: seq, events: [{ type: "user.offline" }] }),
  },
  callbackAfterUserKickOffCommand: {
    summarize: ({ userID, seq }) => summarize({ actor: userID, eventTime: seq, events: [{ type: "user.offline" }] }),
  },
};
