import type { Decision } from "../../../callbacks/decision.ts";

/** A reply that refuses everything. */
export interface Refusal {
  ActionStatus: "OK";
  ErrorCode: number;
  ErrorInfo: string;
}

/** The code of a refusal. Throws a RangeError for 0, which would allow, and for 2, which would discard: both make legal replies. */
export function refusalCode(code: number | undefined, firstCode: number): number {
  if (code === 0 || code === 2) throw new RangeError(`a refusal cannot have the code ${code}`);
  return code ?? firstCode;
}

/** A refusal with the decision's code, or `firstCode` if it has none; `passing` if the decision is not a refusal. */
export function refusalOr<Passing>(passing: Passing, decision: Decision, firstCode: number): Passing | Refusal {
  if (decision.kind !== "refuse") return passing;
  return { ActionStatus: "OK", ErrorCode: refusalCode(decision.code, firstCode), ErrorInfo: decision.message };
}
