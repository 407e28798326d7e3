import type { Acknowledgement, InviteReply, SubscribeRefuseReply, SubscribeReply } from "../../../../generated/tencent-chat.ts";
import type { Decision, Verdicts } from "../../../callbacks/decision.ts";
import { invitedUsers } from "../named-users.ts";
import { type Refusal, refusalOr } from "./refusal.ts";

const PASSING: Acknowledgement = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };

/** Invites everybody except the refused. The list has no place for codes and reasons. Source: 1047/34371. */
export function membersRefused(decision: Decision, body: unknown, firstCode: number): Acknowledgement | InviteReply | Refusal {
  if (decision.kind !== "verdicts") return refusalOr(PASSING, decision, firstCode);
  return { ...PASSING, RefusedMembers_Account: refusedOf(decision, body) };
}

/** Subscribes everybody except the refused. The only documented code of a refusal is 1. Source: 1047/60799. */
export function subscribersRefused(decision: Decision, body: unknown): Acknowledgement | SubscribeReply | SubscribeRefuseReply {
  if (decision.kind === "refuse") return { ActionStatus: "OK", ErrorCode: 1, ErrorInfo: decision.message };
  if (decision.kind !== "verdicts") return PASSING;
  return { ...PASSING, RefusedSubscribers_Account: refusedOf(decision, body) };
}

/** The refused users whom the request names, each once. What Tencent Chat does with others is not documented. */
function refusedOf({ refused }: Verdicts, body: unknown): string[] {
  const named = invitedUsers(body);
  return [...new Set(refused.map(({ user }) => user))].filter((user) => named.includes(user));
}
