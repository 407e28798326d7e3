import { allow } from "../../../callbacks/decision.ts";
import { describe } from "../../../callbacks/handler.ts";
import type { OpenImHandlers } from "./types.ts";

type Command =
  | "callbackBeforeCreateSingleChatConversationsCommand"
  | "callbackAfterCreateSingleChatConversationsCommand"
  | "callbackBeforeCreateGroupChatConversationsCommand"
  | "callbackAfterCreateGroupChatConversationsCommand";

/** Conversations that are created. */
export const conversation: Pick<OpenImHandlers, Command> = {
  callbackBeforeCreateSingleChatConversationsCommand: {
    describe: ({ ownerUserId, userId }) => describe({ actor: ownerUserId, targets: [userId] }),
    decide: allow,
  },
  callbackAfterCreateSingleChatConversationsCommand: {
    describe: ({ ownerUserId, userId }) => describe({ actor: ownerUserId, targets: [userId] }),
  },
  callbackBeforeCreateGroupChatConversationsCommand: {
    describe: ({ groupId }) => describe({ group: groupId }),
    decide: allow,
  },
  callbackAfterCreateGroupChatConversationsCommand: {
    describe: ({ groupId }) => describe({ group: groupId }),
  },
};
