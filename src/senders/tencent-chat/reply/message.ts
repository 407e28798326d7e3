import type { Acknowledgement, DiscardReply, ModifyMessageReply } from "../../../../generated/tencent-chat.ts";
import type { Decision } from "../../../callbacks/decision.ts";
import { changesFrom } from "../../../callbacks/own-values.ts";
import { type Refusal, refusalOr } from "./refusal.ts";

const PASSING: Acknowledgement = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };

/** The decision on a message of a user, a group or an official account. Source: 1047/34364, 1047/34374, 1047/60803. */
export function messageReply(
  decision: Decision,
  body: unknown,
  firstCode: number,
): Acknowledgement | DiscardReply | ModifyMessageReply | Refusal {
  if (decision.kind === "discard") return { ActionStatus: "OK", ErrorCode: 2, ErrorInfo: "" };
  if (decision.kind === "modify") return { ...PASSING, ...changesFrom(body, decision.changes) };
  return refusalOr(PASSING, decision, firstCode);
}
