import type { FriendVerdict, FriendVerdictsReply } from "../../../../generated/tencent-chat.ts";
import type { Decision, Verdicts } from "../../../callbacks/decision.ts";
import { listOf } from "../../../openapi/json.ts";
import { accountsIn } from "../named-users.ts";
import { refusalCode } from "./refusal.ts";

/** The first code of the range for refused friend requests and answers, 38000 to 39000. */
const FRIEND_REFUSED = 38_000;

/** One verdict per user in the request's list `field`, as far as the body can be read. Source: 1047/43468. */
export function friendVerdicts(decision: Decision, body: unknown, field: string): FriendVerdictsReply {
  const accounts = accountsOf(body, field);
  const refusals = new Map(refusalsOf(decision, accounts).map((refusal) => [refusal.user, refusal]));
  const toVerdict = (account: string): FriendVerdict => {
    const refusal = refusals.get(account);
    return {
      To_Account: account,
      ResultCode: refusal === undefined ? 0 : refusalCode(refusal.code, FRIEND_REFUSED),
      ResultInfo: refusal?.message ?? "",
    };
  };
  return { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "", ResultItem: accounts.map(toVerdict) };
}

function refusalsOf(decision: Decision, accounts: string[]): Verdicts["refused"] {
  if (decision.kind === "verdicts") return decision.refused;
  return decision.kind === "refuse" ? accounts.map((user) => ({ ...decision, user })) : [];
}

function accountsOf(body: unknown, field: string): string[] {
  return accountsIn(listOf(body, field)).filter((account): account is string => typeof account === "string" && account !== "");
}
