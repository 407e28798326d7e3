import { isObject, listOf } from "../../openapi/json.ts";

/** The users of a friend request or of the answers to one (1047/43468, 1047/43467). Nothing can be decided about an empty id. */
export function requestedUsers(body: unknown): unknown[] {
  return accountsIn([...listOf(body, "FriendItem"), ...listOf(body, "ResponseFriendItem")]).filter((user) => user !== "");
}

/** The users of an invitation to a group or of a subscription (1047/34371, 1047/60799). */
export function invitedUsers(body: unknown): unknown[] {
  return [
    ...accountsIn(listOf(body, "DestinationMembers"), "Member_Account"),
    ...accountsIn(listOf(body, "SubscribeAccountList"), "Subscriber_Account"),
  ];
}

/** The ids in a field of the items of a list; undefined for an item that has none. */
export function accountsIn(items: readonly unknown[], field = "To_Account"): unknown[] {
  return items.map((item) => (isObject(item) ? item[field] : undefined));
}
