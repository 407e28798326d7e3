import type { Decision } from "../../callbacks/decision.ts";
import type { RuledCallback } from "../../callbacks/rules.ts";
import { findFaultOf } from "../compile/prove.ts";

/** Throws an error if a decision makes no legal reply, which would be replaced by the fallback otherwise. */
export function assertLegal(callback: Pick<RuledCallback, "command" | "request">, decision: Decision): void {
  const fault = findFaultOf(callback, decision, callback.request);
  if (fault !== null) throw new Error(`${fault.field.slice(1) || "the reply"} is not legal: ${fault.detail}`);
}
