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
    describe: ({ PairList }) => pairs(PairList, "add", "friend"),
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

function pairs(list: AccountPair[], change: RelationChange["change"], kind: RelationChange["kind"]): Description {
  const actor = list[0]?.From_Account ?? null;
  // A friendship that both sides see comes as two pairs, so the second side's owner is a target as well.
  const targets = new Set(list.flatMap((pair) => [pair.From_Account, pair.To_Account]).filter((user) => user !== actor));
  const changes = list.map((pair) => ({ change, kind, owner: pair.From_Account, target: pair.To_Account }));
  return { actor, targets: [...targets], eventTime: null, changes };
}
