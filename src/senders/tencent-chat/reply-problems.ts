import type { ReplyProblem } from "../../callbacks/reply.ts";
import { isObject, listOf } from "../../openapi/json.ts";
import type { Fields } from "../reply-model.ts";
import type { SentCallback } from "../sent-callback.ts";
import { findListProblem, refusedUsers } from "./list-problems.ts";

export function findDecodingProblem({ ActionStatus, ErrorCode, ErrorInfo }: Fields): ReplyProblem | null {
  if (ActionStatus !== "OK" && ActionStatus !== "FAIL")
    return { rule: "decodable", expected: "ActionStatus OK or FAIL", field: "ActionStatus", value: ActionStatus };
  if (!Number.isInteger(ErrorCode)) return { rule: "decodable", expected: "ErrorCode as an integer", field: "ErrorCode", value: ErrorCode };
  if (typeof ErrorInfo !== "string") return { rule: "decodable", expected: "ErrorInfo as a string", field: "ErrorInfo", value: ErrorInfo };
  return null;
}

export function findProblem({ body }: SentCallback, reply: Fields): ReplyProblem | null {
  return findFailure(reply) ?? findListProblem(body, reply);
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
