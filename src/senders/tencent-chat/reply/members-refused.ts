import type { Acknowledgement, InviteReply, SubscribeRefuseReply, SubscribeReply } from "../../../../generated/tencent-chat.ts";
import type { Decision } from "../../../callbacks/decision.ts";
import { type Refusal, refusalOr } from "./refusal.ts";

const PASSING: Acknowledgement = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };

/** Invites everybody except the refused. The list has no place for codes and reasons. Source: 1047/34371. */
export function membersRefused(decision: Decision, firstCode: number): Acknowledgement | InviteReply | Refusal {
  if (decision.kind !== "verdicts") return refusalOr(PASSING, decision, firstCode);
  return { ...PASSING, RefusedMembers_Account: decision.refused.map(({ user }) => user) };
}

/** Subscribes everybody except the refused. The only documented code of a refusal is 1. Source: 1047/60799. */
export function subscribersRefused(decision: Decision): Acknowledgement | SubscribeReply | SubscribeRefuseReply {
  if (decision.kind === "refuse") return { ActionStatus: "OK", ErrorCode: 1, ErrorInfo: decision.message };
  if (decision.kind !== "verdicts") return PASSING;
  return { ...PASSING, RefusedSubscribers_Account: decision.refused.map(({ user }) => user) };
}
