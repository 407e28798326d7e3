import type { ReplyProblem } from "../../callbacks/reply.ts";
import { isObject, listOf } from "../../openapi/json.ts";
import type { Fields } from "../reply-model.ts";
import { accountsIn, invitedUsers, requestedUsers } from "./named-users.ts";

/** Lists of users who are refused, in replies to an invitation and to a subscription (1047/34371, 1047/60799). */
const REFUSED_USERS = ["RefusedMembers_Account", "RefusedSubscribers_Account"] as const;

/** Finds what is wrong with the lists of a reply, beside the form of their items, or null. */
export function findListProblem(body: Fields, reply: Fields): ReplyProblem | null {
  return findVerdictProblem(body, reply) ?? findRefusedProblem(body, reply) ?? findElementProblem(body, reply);
}

/** The users whom a reply to an invitation or a subscription refuses. */
export function refusedUsers(reply: Fields): unknown[] {
  return REFUSED_USERS.flatMap((field) => listOf(reply, field));
}

/** A friend request, or the answer to one, needs one verdict per user (1047/43468, 1047/43467). */
function findVerdictProblem(body: Fields, reply: Fields): ReplyProblem | null {
  if (!("ResultItem" in reply)) return null;
  const asked = requestedUsers(body);
  const judged = accountsIn(listOf(reply, "ResultItem"));
  const problem = (expected: string) => ({ rule: "verdicts", expected, field: "ResultItem", value: reply.ResultItem });
  const missing = asked.find((user) => !judged.includes(user));
  if (missing !== undefined) return problem(`a ResultItem for ${JSON.stringify(missing)}`);
  const surplus = judged.find((user) => timesIn(judged, user) > timesIn(asked, user));
  return surplus === undefined
    ? null
    : problem(`one ResultItem for each user of the request, not another one for ${JSON.stringify(surplus)}`);
}

/** Only users of the request can be refused, each once. */
function findRefusedProblem(body: Fields, reply: Fields): ReplyProblem | null {
  const named = invitedUsers(body);
  for (const field of REFUSED_USERS) {
    const refused = listOf(reply, field);
    const value = refused.find((user) => !named.includes(user) || timesIn(refused, user) > 1);
    if (value !== undefined) return { rule: "verdicts", expected: "refused users from the request, each once", field, value };
  }
  return null;
}

/** A message has at most one custom element (1047/33527), unless the sender itself wrote more. */
function findElementProblem(body: Fields, reply: Fields): ReplyProblem | null {
  if (customElements(reply) <= Math.max(1, customElements(body))) return null;
  const expected = "at most one TIMCustomElem, which is all that a message can have";
  return { rule: "elements", expected, field: "MsgBody", value: reply.MsgBody };
}

function customElements(fields: Fields): number {
  return listOf(fields, "MsgBody").filter((element) => isObject(element) && element.MsgType === "TIMCustomElem").length;
}

function timesIn(list: readonly unknown[], item: unknown): number {
  return list.filter((other) => other === item).length;
}
