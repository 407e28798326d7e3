import type { DecidedBy, RuleEvaluation } from "../../generated/operator.ts";
import type { Decision, FallbackCause } from "./decision.ts";
import type { CallbackSummary } from "./summary.ts";

/** What became of a callback, before its reply is written. */
export interface Decided {
  status: "accepted" | "quarantined";
  /** Why it is in quarantine; null if it is not. */
  reason: string | null;
  /** null if it was not understood. */
  summary: CallbackSummary | null;
  /** The decision; null if the command asks for none, or if there is a `fallback`. */
  decision: Decision | null;
  /** Whose decision it is; null if there is none. */
  decidedBy: DecidedBy | null;
  /** How the rules were evaluated; null if none concerns the command. */
  rules: RuleEvaluation | null;
  /** Why the fallback is answered; null if it is not. */
  fallback: FallbackCause | null;
  /** What a late handler is still to decide; null if none is late. */
  lateDecision: Promise<Decision> | null;
}

const NOTHING: Omit<Decided, "status"> = {
  reason: null,
  summary: null,
  decision: null,
  decidedBy: null,
  rules: null,
  fallback: null,
  lateDecision: null,
};

/** A request that matches its schema, with what is known of it. */
export function accepted(known: Partial<Omit<Decided, "status" | "reason">>): Decided {
  return { ...NOTHING, ...known, status: "accepted" };
}

/** A request that does not. */
export function quarantined(reason: string): Decided {
  return { ...NOTHING, status: "quarantined", reason, fallback: "quarantine" };
}
