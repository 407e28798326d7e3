import type { Relation, RelationCounts, RelationKind } from "../../../../../generated/operator.ts";

/** A list of the relations of a user or a group: of one kind, in one direction. */
export interface RelationList {
  name: RelationListName;
  kind: RelationKind;
  /** Whether the relations are the subject's own; otherwise they are those of others that name it. */
  isOwned: boolean;
}

export type RelationListName =
  | "blockedBy"
  | "blocks"
  | "friends"
  | "friendOf"
  | "follows"
  | "followers"
  | "groups"
  | "owns"
  | "members"
  | "owners";

/** What a user has, in the order in which it is shown: what support is asked about most comes first. */
export const USER_LISTS: readonly RelationList[] = [
  { name: "friends", kind: "friend", isOwned: true },
  { name: "friendOf", kind: "friend", isOwned: false },
  { name: "blocks", kind: "block", isOwned: true },
  { name: "blockedBy", kind: "block", isOwned: false },
  { name: "follows", kind: "follow", isOwned: true },
  { name: "followers", kind: "follow", isOwned: false },
  { name: "groups", kind: "member", isOwned: true },
  { name: "owns", kind: "owner", isOwned: true },
];

export const MEMBERS: RelationList = { name: "members", kind: "member", isOwned: false };

/** Where counting stops. */
const MOST_COUNTED = 100_000;

export function countOf({ kind, isOwned }: RelationList, counts: RelationCounts): number {
  return isOwned ? counts.owned[kind] : counts.received[kind];
}

/** A count as it is shown; a plus says that counting stopped. */
export function countText(count: number, format: (count: number) => string): string {
  return count >= MOST_COUNTED ? `${format(MOST_COUNTED)}+` : format(count);
}

/** The other end of a relation of the list. */
export function otherOf({ isOwned }: RelationList, relation: Relation): string {
  return isOwned ? relation.target : relation.owner;
}

/** What the other end is. */
export function typeOfOther({ kind, isOwned }: RelationList): "user" | "group" {
  return isOwned && (kind === "member" || kind === "owner") ? "group" : "user";
}

/** The list to show first: the first one that has something. */
export function firstList(lists: readonly RelationList[], counts: RelationCounts | null): RelationList | undefined {
  return lists.find((list) => counts !== null && countOf(list, counts) > 0) ?? lists[0];
}
