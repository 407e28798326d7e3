import type { EntrySummary } from "../../../generated/operator.ts";
import { excerpt } from "../visible-text.ts";

/** What became of a callback, in a word. */
export type Outcome = NonNullable<EntrySummary["decision"]>["kind"] | "quarantined" | "duplicate" | "recorded";

const SHOWN_TARGETS = 3;

export function outcomeOf({ status, decision }: EntrySummary): Outcome {
  if (status !== "accepted") return status;
  return decision?.kind ?? "recorded";
}

/** What happened, on one line: who did it, to whom and where, and who decided or what was wrong. */
export function describeSummary(summary: EntrySummary): string {
  const { actor, targets, group, reason } = summary;
  const users = [actor, targets.length === 0 ? null : `→ ${describeTargets(targets)}`];
  const parts = [...users, group === null ? null : `in ${group}`, describeDecider(summary), reason === null ? null : `(${reason})`];
  return parts.flatMap((part) => (part === null ? [] : [excerpt(part)])).join(" ");
}

function describeTargets(targets: readonly string[]): string {
  const more = targets.length - SHOWN_TARGETS;
  return `${targets.slice(0, SHOWN_TARGETS).map(excerpt).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Most callbacks are decided by nobody. */
function describeDecider({ decidedBy, decision }: EntrySummary): string | null {
  if (decidedBy === null || decidedBy.by === "default") return null;
  const cause = decision?.fallback === undefined ? "" : ` after ${decision.fallback}`;
  return `by ${decidedBy.by}${decidedBy.name === null ? "" : ` ${decidedBy.name}`}${cause}`;
}
