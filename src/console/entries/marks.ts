import type { EntrySummary } from "../../../generated/operator.ts";
import type { Mark } from "../parts/marks.ts";

const MARK_OF_DECISION = { allow: "good", refuse: "bad", discard: "bad", modify: "changed", verdicts: "changed" } as const;

/** What is most worth knowing of a callback, as a mark: that it was not understood, or only later, that it is a repeat, what was decided. */
export function markOf({ status, decision, recovers }: EntrySummary): Mark {
  if (status === "quarantined") return "warn";
  if (recovers !== undefined) return "changed";
  if (status === "duplicate") return "quiet";
  if (decision === null) return "good";
  return decision.fallback === undefined ? MARK_OF_DECISION[decision.kind] : "warn";
}

/** Key of the text that says the same as the mark. */
export function labelOf({ status, decision, recovers }: EntrySummary) {
  if (recovers !== undefined) return "entries.recovered" as const;
  if (status !== "accepted" || decision === null) return `entries.statuses.${status}` as const;
  return decision.fallback === undefined
    ? (`entries.decisions.${decision.kind}` as const)
    : (`entries.fallbacks.${decision.fallback}` as const);
}
