import { type CallbackSummary, type EventDraft, toSummary } from "../../../callbacks/summary.ts";
import type { TencentChatHandlerMap } from "./types.ts";

type Command =
  | "Sns.CallbackPrevFriendAdd"
  | "Sns.CallbackPrevFriendResponse"
  | "Sns.CallbackFriendAdd"
  | "Sns.CallbackFriendDelete"
  | "Sns.CallbackBlackListAdd"
  | "Sns.CallbackBlackListDelete";

/** Friend requests, friend lists and blocklists. No after-callback reports a request or its answer, so allowed ones count as done. */
export const relationship: Pick<TencentChatHandlerMap, Command> = {
  "Sns.CallbackPrevFriendAdd": {
    summarize: ({ From_Account, FriendItem, EventTime }) => towards("friend.requested", From_Account, FriendItem, EventTime),
  },
  "Sns.CallbackPrevFriendResponse": {
    summarize: ({ From_Account, ResponseFriendItem, EventTime }) => towards("friend.answered", From_Account, ResponseFriendItem, EventTime),
  },
  "Sns.CallbackFriendAdd": {
    summarize: ({ PairList, Admin_Account }) => pairs("friend.added", PairList, Admin_Account || PairList[0]?.Initiator_Account),
  },
  "Sns.CallbackFriendDelete": {
    summarize: ({ PairList }) => pairs("friend.removed", PairList),
  },
  "Sns.CallbackBlackListAdd": {
    summarize: ({ PairList }) => pairs("user.blocked", PairList),
  },
  "Sns.CallbackBlackListDelete": {
    summarize: ({ PairList }) => pairs("user.unblocked", PairList),
  },
};

function towards(
  type: EventDraft["type"],
  actor: string,
  items: Array<{ To_Account: string }>,
  eventTime: number | undefined,
): CallbackSummary {
  const targets = items.map((item) => item.To_Account);
  return toSummary({ actor, targets, eventTime, events: targets.map((target) => ({ type, target })) });
}

/** A user on whose list another is. */
interface Pair {
  From_Account: string;
  To_Account: string;
}

/** If there is no `actor`, the owner of the first list acted. The other users are targets. */
function pairs(type: EventDraft["type"], list: Pair[], actor = list[0]?.From_Account): CallbackSummary {
  const targets = list.flatMap((pair) => [pair.From_Account, pair.To_Account]).filter((user) => user !== actor);
  return toSummary({ actor, targets, events: list.map((pair) => ({ type, actor: pair.From_Account, target: pair.To_Account })) });
}
