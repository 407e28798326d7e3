import { allow } from "../../../callbacks/decision.ts";
import { summarize } from "../../../callbacks/handler.ts";
import type { OpenImHandlers } from "./types.ts";

type Command = "callbackBeforeOfflinePushCommand" | "callbackBeforeOnlinePushCommand" | "callbackBeforeGroupOnlinePushCommand";

/** Push of messages, online and offline. */
export const push: Pick<OpenImHandlers, Command> = {
  callbackBeforeOfflinePushCommand: {
    summarize: ({ sendID, userIDList, groupID, clientMsgID }) =>
      summarize({ actor: sendID, targets: userIDList ?? [], group: groupID, message: clientMsgID }),
    decide: allow,
  },
  callbackBeforeOnlinePushCommand: {
    summarize: ({ sendID, userIDList, groupID, clientMsgID }) =>
      summarize({ actor: sendID, targets: userIDList ?? [], group: groupID, message: clientMsgID }),
    decide: allow,
  },
  callbackBeforeGroupOnlinePushCommand: {
    summarize: ({ sendID, userIDList, groupID, clientMsgID }) =>
      summarize({ actor: sendID, targets: userIDList ?? [], group: groupID, message: clientMsgID }),
    decide: allow,
  },
};
