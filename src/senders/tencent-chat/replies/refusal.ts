import type { Decision } from "../../../callbacks/decision.ts";

/** A reply that refuses wholly. */
export interface Refusal {
  ActionStatus: "OK";
  ErrorCode: number;
  ErrorInfo: string;
}

/** The code of a refusal. Throws a RangeError for 0, which would let pass, and 2, which would discard: both are legal replies and no refusals. */
export function refusalCode(code: number | undefined, firstCode: number): number {
  if (code === 0 || code === 2) throw new RangeError(`a refusal cannot have the code ${code}`);
  return code ?? firstCode;
}

/** A refusal where that is the decision, with `firstCode` unless it names one; else the reply that lets the callback pass. */
export function refusalOr<Passing>(passing: Passing, decision: Decision, firstCode: number): Passing | Refusal {
  if (decision.kind !== "refuse") return passing;
  return { ActionStatus: "OK", ErrorCode: refusalCode(decision.code, firstCode), ErrorInfo: decision.message };
}
