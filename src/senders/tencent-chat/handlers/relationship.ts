import type { AccountPair } from "../../../../generated/tencent-chat.ts";
import { allow } from "../../../callbacks/decision.ts";
import type { Description, RelationChange } from "../../../callbacks/handler.ts";
import type { TencentChatHandlers } from "./types.ts";

type RelationshipCommand =
  | "Sns.CallbackPrevFriendAdd"
  | "Sns.CallbackPrevFriendResponse"
  | "Sns.CallbackFriendAdd"
  | "Sns.CallbackFriendDelete"
  | "Sns.CallbackBlackListAdd"
  | "Sns.CallbackBlackListDelete";

/** Friend requests, friend lists and blocklists. */
export const relationship: Pick<TencentChatHandlers, RelationshipCommand> = {
  "Sns.CallbackPrevFriendAdd": {
    describe: ({ From_Account, FriendItem, EventTime }) => request(From_Account, FriendItem, EventTime),
    decide: allow,
  },
  "Sns.CallbackPrevFriendResponse": {
    describe: ({ From_Account, ResponseFriendItem, EventTime }) => request(From_Account, ResponseFriendItem, EventTime),
    decide: allow,
  },
  "Sns.CallbackFriendAdd": {
    describe: ({ PairList, Admin_Account }) => pairs(PairList, "add", "friend", Admin_Account || PairList[0]?.Initiator_Account),
  },
  "Sns.CallbackFriendDelete": {
    describe: ({ PairList }) => pairs(PairList, "remove", "friend"),
  },
  "Sns.CallbackBlackListAdd": {
    describe: ({ PairList }) => pairs(PairList, "add", "block"),
  },
  "Sns.CallbackBlackListDelete": {
    describe: ({ PairList }) => pairs(PairList, "remove", "block"),
  },
};

function request(actor: string, items: Array<{ To_Account: string }>, eventTime: number | undefined): Description {
  return { actor, targets: items.map((item) => item.To_Account), eventTime: eventTime ?? null, changes: [] };
}

/** Pairs of one list; without `actor` the owner of the first list is taken to have acted. Users beside the actor are targets. */
function pairs(
  list: AccountPair[],
  change: RelationChange["change"],
  kind: RelationChange["kind"],
  actor = list[0]?.From_Account,
): Description {
  const users = new Set(list.flatMap((pair) => [pair.From_Account, pair.To_Account]));
  const targets = [...users].filter((user) => user !== actor);
  const changes = list.map((pair) => ({ change, kind, owner: pair.From_Account, target: pair.To_Account }));
  return { actor: actor ?? null, targets, eventTime: null, changes };
}
