import type { Conversation } from "../../../../generated/openim.ts";
import { type CallbackSummary, toSummary } from "../../../callbacks/summary.ts";
import type { OpenImHandlerMap } from "./types.ts";

type Command =
  | "callbackBeforeCreateSingleChatConversationsCommand"
  | "callbackAfterCreateSingleChatConversationsCommand"
  | "callbackBeforeCreateGroupChatConversationsCommand"
  | "callbackAfterCreateGroupChatConversationsCommand";

/** Conversations that are created. */
export const conversation: Pick<OpenImHandlerMap, Command> = {
  callbackBeforeCreateSingleChatConversationsCommand: {
    summarize: (request) => created(request),
  },
  callbackAfterCreateSingleChatConversationsCommand: {
    summarize: (request) => created(request),
  },
  callbackBeforeCreateGroupChatConversationsCommand: {
    summarize: (request) => created(request),
  },
  callbackAfterCreateGroupChatConversationsCommand: {
    summarize: (request) => created(request),
  },
};

function created({ ownerUserId, userId, groupId }: Conversation): CallbackSummary {
  return toSummary({ actor: ownerUserId, targets: [userId], group: groupId });
}
