import type { ReplyProblem } from "../../callbacks/reply.ts";
import { isObject, listOf } from "../../openapi/json.ts";
import type { Fields } from "../reply-model.ts";

/** Lists of users in replies; OpenIM checks none of them again. */
const USER_LISTS = ["friendUserIDs", "userIDList", "users", "memberCallbackList"] as const;

/** Finds what is wrong with the lists of a reply, beside the form of their items, or null. */
export function findListProblem(body: Fields, reply: Fields): ReplyProblem | null {
  return findTwice(reply) ?? findOwnFriend(body, reply);
}

function findTwice(reply: Fields): ReplyProblem | null {
  for (const field of USER_LISTS) {
    const seen = new Set<unknown>();
    const users = listOf(reply, field).map((item) => (isObject(item) ? item.userID : item));
    const twice = users.find((user) => seen.size === seen.add(user).size);
    if (twice !== undefined) return { rule: "lists", expected: `each user once in ${field}`, field, value: twice };
  }
  return null;
}

/** OpenIM would store a friendship of the user with themselves (internal/rpc/relation). */
function findOwnFriend({ ownerUserID }: Fields, reply: Fields): ReplyProblem | null {
  if (!listOf(reply, "friendUserIDs").includes(ownerUserID)) return null;
  const expected = "friendUserIDs without the user whose friends they become";
  return { rule: "lists", expected, field: "friendUserIDs", value: ownerUserID };
}
