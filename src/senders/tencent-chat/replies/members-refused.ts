import type { Acknowledgement, InviteReply, SubscribeRefuseReply, SubscribeReply } from "../../../../generated/tencent-chat.ts";
import type { Decision } from "../../../callbacks/decision.ts";
import { type Refusal, refusalOr } from "./refusal.ts";

const PASSING: Acknowledgement = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };

/** Lets an invitation happen for all but the refused (1047/34371). The list has no place for codes and reasons. */
export function membersRefused(decision: Decision, firstCode: number): Acknowledgement | InviteReply | Refusal {
  if (decision.kind !== "verdicts") return refusalOr(PASSING, decision, firstCode);
  return { ...PASSING, RefusedMembers_Account: decision.refused.map(({ user }) => user) };
}

/** Lets a subscription happen for all but the refused (1047/60799). Of refusals only code 1 is documented here, so it is the one that is sent. */
export function subscribersRefused(decision: Decision): Acknowledgement | SubscribeReply | SubscribeRefuseReply {
  if (decision.kind === "refuse") return { ActionStatus: "OK", ErrorCode: 1, ErrorInfo: decision.message };
  if (decision.kind !== "verdicts") return PASSING;
  return { ...PASSING, RefusedSubscribers_Account: decision.refused.map(({ user }) => user) };
}
