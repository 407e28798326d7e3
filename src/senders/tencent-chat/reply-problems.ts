import type { ReplyProblem } from "../../callbacks/reply.ts";
import { isObject, listOf } from "../../openapi/json.ts";
import type { Fields } from "../reply-model.ts";
import type { SentCallback } from "../sent-callback.ts";

export function findDecodingProblem({ ActionStatus, ErrorCode, ErrorInfo }: Fields): ReplyProblem | null {
  if (ActionStatus !== "OK" && ActionStatus !== "FAIL")
    return { rule: "decodable", expected: "ActionStatus OK or FAIL", field: "ActionStatus", value: ActionStatus };
  if (!Number.isInteger(ErrorCode)) return { rule: "decodable", expected: "ErrorCode as an integer", field: "ErrorCode", value: ErrorCode };
  if (typeof ErrorInfo !== "string") return { rule: "decodable", expected: "ErrorInfo as a string", field: "ErrorInfo", value: ErrorInfo };
  return null;
}

export function findProblem({ body }: SentCallback, reply: Fields): ReplyProblem | null {
  return findFailure(reply) ?? findMissingVerdict(body, reply) ?? findUnknownUser(body, reply);
}

/** Returns the problem of a reply that says its callback was not processed, or null (1047/34354). */
export function findFailure({ ActionStatus }: Fields): ReplyProblem | null {
  if (ActionStatus === "OK") return null;
  const expected = "ActionStatus OK with status 200: a refusal is a decision too";
  return { rule: "action-status", expected, field: "ActionStatus", value: ActionStatus };
}

/** Any other status than 200 says that the callback failed, and then nothing in the body counts. */
export function stops(reply: Fields, status: number): boolean {
  const verdicts = listOf(reply, "ResultItem");
  return (
    status === 200 &&
    (reply.ErrorCode !== 0 || refusedUsers(reply).length > 0 || verdicts.some((item) => !isObject(item) || item.ResultCode !== 0))
  );
}

/** The users whom a reply to an invitation or a subscription refuses (1047/34371, 1047/60799). */
export function refusedUsers(reply: Fields): unknown[] {
  return [...listOf(reply, "RefusedMembers_Account"), ...listOf(reply, "RefusedSubscribers_Account")];
}

/** The users of a friend request or of the answers to one (1047/43468, 1047/43467). */
export function requestedUsers(body: Fields): unknown[] {
  return [...listOf(body, "FriendItem"), ...listOf(body, "ResponseFriendItem")].filter(isObject).map((item) => item.To_Account);
}

/** Each user of a friend request needs a verdict. */
function findMissingVerdict(body: Fields, reply: Fields): ReplyProblem | null {
  if (!("ResultItem" in reply)) return null;
  const judged = listOf(reply, "ResultItem").map((item) => (isObject(item) ? item.To_Account : undefined));
  const missing = requestedUsers(body).find((user) => !judged.includes(user));
  if (missing === undefined) return null;
  const expected = `a ResultItem for ${JSON.stringify(missing)}`;
  return { rule: "verdicts", expected, field: "ResultItem", value: reply.ResultItem };
}

/** Only users of the request can be refused. */
function findUnknownUser(body: Fields, reply: Fields): ReplyProblem | null {
  const text = JSON.stringify(body);
  const unknown = refusedUsers(reply).find((user) => !text.includes(JSON.stringify(user)));
  if (unknown === undefined) return null;
  return { rule: "verdicts", expected: "refused users from the request", field: "refused user", value: unknown };
}
