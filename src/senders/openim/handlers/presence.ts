import { toSummary } from "../../../callbacks/summary.ts";
import type { OpenImHandlerMap } from "./types.ts";

type Command = "callbackAfterUserOnlineCommand" | "callbackAfterUserOfflineCommand" | "callbackAfterUserKickOffCommand";

/** Connections of users to the gateway; `seq` is the gateway's time in milliseconds. */
export const presence: Pick<OpenImHandlerMap, Command> = {
  callbackAfterUserOnlineCommand: {
    summarize: ({ userID, seq }) => toSummary({ actor: userID, eventTime: seq, events: [{ type: "user.online" }] }),
  },
  callbackAfterUserOfflineCommand: {
    summarize: ({ userID, seq }) => toSummary({ actor: userID, eventTime: seq, events: [{ type: "user.offline" }] }),
  },
  callbackAfterUserKickOffCommand: {
    summarize: ({ userID, seq }) => toSummary({ actor: userID, eventTime: seq, events: [{ type: "user.offline" }] }),
  },
};
