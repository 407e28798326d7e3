import { toSummary } from "../../../callbacks/summary.ts";
import type { OpenImHandlerMap } from "./types.ts";

type Command =
  | "callbackBeforeCreateSingleChatConversationsCommand"
  | "callbackAfterCreateSingleChatConversationsCommand"
  | "callbackBeforeCreateGroupChatConversationsCommand"
  | "callbackAfterCreateGroupChatConversationsCommand";

/** Conversations that are created. */
export const conversation: Pick<OpenImHandlerMap, Command> = {
  callbackBeforeCreateSingleChatConversationsCommand: {
    summarize: ({ ownerUserId, userId }) => toSummary({ actor: ownerUserId, targets: [userId] }),
  },
  callbackAfterCreateSingleChatConversationsCommand: {
    summarize: ({ ownerUserId, userId }) => toSummary({ actor: ownerUserId, targets: [userId] }),
  },
  callbackBeforeCreateGroupChatConversationsCommand: {
    summarize: ({ groupId }) => toSummary({ group: groupId }),
  },
  callbackAfterCreateGroupChatConversationsCommand: {
    summarize: ({ groupId }) => toSummary({ group: groupId }),
  },
};
