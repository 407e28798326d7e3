import { isObject, listOf } from "../../../openapi/json.ts";
import type { Fields, SenderRules } from "./sender-rules.ts";
import { breach, type Violation } from "./violation.ts";

/** Rules of Tencent Chat (vendor documents 1047/34354; 1047/43468 and 43467 for friends; 1047/34371 and 60799 for lists of users). */
export const tencentChat: SenderRules = {
  limitMs: 2000,
  unreadable({ ActionStatus, ErrorCode, ErrorInfo }) {
    if (ActionStatus !== "OK" && ActionStatus !== "FAIL")
      return breach("decodable", "ActionStatus OK or FAIL", "ActionStatus", ActionStatus);
    if (!Number.isInteger(ErrorCode)) return breach("decodable", "ErrorCode as an integer", "ErrorCode", ErrorCode);
    return typeof ErrorInfo === "string" ? null : breach("decodable", "ErrorInfo as a text", "ErrorInfo", ErrorInfo);
  },
  harm(_command, request, reply) {
    if (reply.ActionStatus !== "OK")
      return breach("action-status", "ActionStatus OK with status 200; a refusal too is a decision", "ActionStatus", reply.ActionStatus);
    return verdictsOf(request, reply) ?? strangersOf(request, reply);
  },
  // Another status says that the callback failed, and then nothing in the body counts.
  refuses: (reply, status) =>
    status === 200 &&
    (reply.ErrorCode !== 0 ||
      refusedUsers(reply).length > 0 ||
      listOf(reply, "ResultItem").some((item) => !isObject(item) || item.ResultCode !== 0)),
};

/** Each user of a friend request wants a verdict. */
function verdictsOf(request: Fields, reply: Fields): Violation | null {
  if (!("ResultItem" in reply)) return null;
  const judged = listOf(reply, "ResultItem").map((item) => (isObject(item) ? item.To_Account : undefined));
  const users = [...listOf(request, "FriendItem"), ...listOf(request, "ResponseFriendItem")].map(
    (item) => isObject(item) && item.To_Account,
  );
  const forgotten = users.find((user) => !judged.includes(user));
  return forgotten === undefined
    ? null
    : breach("verdicts", `a ResultItem for ${JSON.stringify(forgotten)}`, "ResultItem", reply.ResultItem);
}

/** Only a user whom the request names can be refused. */
function strangersOf(request: Fields, reply: Fields): Violation | null {
  const text = JSON.stringify(request);
  const stranger = refusedUsers(reply).find((user) => !text.includes(JSON.stringify(user)));
  return stranger === undefined ? null : breach("verdicts", "refused users out of the request", "refused user", stranger);
}

function refusedUsers(reply: Fields): unknown[] {
  return [...listOf(reply, "RefusedMembers_Account"), ...listOf(reply, "RefusedSubscribers_Account")];
}
