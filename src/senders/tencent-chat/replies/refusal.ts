import type { Decision } from "../../../callbacks/decision.ts";

/** A reply that refuses wholly. */
export interface Refusal {
  ActionStatus: "OK";
  ErrorCode: number;
  ErrorInfo: string;
}

/** A refusal where that is the decision, with `firstCode` unless it names one; else the reply that lets the callback pass. */
export function refusalOr<Passing>(passing: Passing, decision: Decision, firstCode: number): Passing | Refusal {
  if (decision.kind !== "refuse") return passing;
  return { ActionStatus: "OK", ErrorCode: decision.code ?? firstCode, ErrorInfo: decision.message };
}
