import { allow } from "../../../callbacks/decision.ts";
import { describe } from "../../../callbacks/handler.ts";
import type { OpenImHandlers } from "./types.ts";

type Command = "callbackBeforeOfflinePushCommand" | "callbackBeforeOnlinePushCommand" | "callbackBeforeGroupOnlinePushCommand";

/** Push of messages, online and offline. */
export const push: Pick<OpenImHandlers, Command> = {
  callbackBeforeOfflinePushCommand: {
    describe: ({ sendID, userIDList, groupID, clientMsgID }) =>
      describe({ actor: sendID, targets: userIDList ?? [], group: groupID, message: clientMsgID }),
    decide: allow,
  },
  callbackBeforeOnlinePushCommand: {
    describe: ({ sendID, userIDList, groupID, clientMsgID }) =>
      describe({ actor: sendID, targets: userIDList ?? [], group: groupID, message: clientMsgID }),
    decide: allow,
  },
  callbackBeforeGroupOnlinePushCommand: {
    describe: ({ sendID, userIDList, groupID, clientMsgID }) =>
      describe({ actor: sendID, targets: userIDList ?? [], group: groupID, message: clientMsgID }),
    decide: allow,
  },
};
