import { allow } from "../../../callbacks/decision.ts";
import { summarize } from "../../../callbacks/handler.ts";
import type { OpenImHandlers } from "./types.ts";

type Command =
  | "callbackBeforeCreateSingleChatConversationsCommand"
  | "callbackAfterCreateSingleChatConversationsCommand"
  | "callbackBeforeCreateGroupChatConversationsCommand"
  | "callbackAfterCreateGroupChatConversationsCommand";

/** Conversations that are created. */
export const conversation: Pick<OpenImHandlers, Command> = {
  callbackBeforeCreateSingleChatConversationsCommand: {
    summarize: ({ ownerUserId, userId }) => summarize({ actor: ownerUserId, targets: [userId] }),
    decide: allow,
  },
  callbackAfterCreateSingleChatConversationsCommand: {
    summarize: ({ ownerUserId, userId }) => summarize({ actor: ownerUserId, targets: [userId] }),
  },
  callbackBeforeCreateGroupChatConversationsCommand: {
    summarize: ({ groupId }) => summarize({ group: groupId }),
    decide: allow,
  },
  callbackAfterCreateGroupChatConversationsCommand: {
    summarize: ({ groupId }) => summarize({ group: groupId }),
  },
};
