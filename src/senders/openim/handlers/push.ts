import { toSummary } from "../../../callbacks/summary.ts";
import type { OpenImHandlerMap } from "./types.ts";

type Command = "callbackBeforeOfflinePushCommand" | "callbackBeforeOnlinePushCommand" | "callbackBeforeGroupOnlinePushCommand";

/** Push of messages, online and offline. */
export const push: Pick<OpenImHandlerMap, Command> = {
  callbackBeforeOfflinePushCommand: {
    summarize: ({ sendID, userIDList, groupID, clientMsgID }) =>
      toSummary({ actor: sendID, targets: userIDList ?? [], group: groupID, message: clientMsgID }),
  },
  callbackBeforeOnlinePushCommand: {
    summarize: ({ sendID, userIDList, groupID, clientMsgID }) =>
      toSummary({ actor: sendID, targets: userIDList ?? [], group: groupID, message: clientMsgID }),
  },
  callbackBeforeGroupOnlinePushCommand: {
    summarize: ({ sendID, userIDList, groupID, clientMsgID }) =>
      toSummary({ actor: sendID, targets: userIDList ?? [], group: groupID, message: clientMsgID }),
  },
};
