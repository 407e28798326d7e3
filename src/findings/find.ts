import type { Finding, FindingCheck, FindingSeverity } from "../../generated/operator.ts";
import type { KnownFigures } from "./figures.ts";
import type { FindingKind, Found } from "./kind.ts";

/** From the most severe on. */
export const SEVERITIES: Readonly<Record<FindingSeverity, number>> = { critical: 0, warning: 1, info: 2 };

/** A finding whose beginning may not be known. */
export type DatedFinding = Omit<Finding, "since"> & { since: number | null };

/** What follows from the figures: the findings, the most important first, and what came of looking for each kind. */
export function findIn(figures: KnownFigures, kinds: readonly FindingKind[]): { items: DatedFinding[]; checks: FindingCheck[] } {
  const results = kinds.map((kind) => ({ kind, found: kind.find(figures) }));
  return {
    // The order of kinds and of what each has found stays within a severity.
    items: results
      .flatMap(({ kind, found }) => (found ?? []).map((one) => toFinding(kind, one)))
      .toSorted((one, other) => SEVERITIES[one.severity] - SEVERITIES[other.severity]),
    checks: results.map(({ kind: { kind }, found }) => ({ kind, result: resultOf(found) })),
  };
}

function resultOf(found: readonly Found[] | null): FindingCheck["result"] {
  if (found === null) return "unknown";
  return found.length === 0 ? "fine" : "found";
}

function toFinding({ kind, cause, remedy }: FindingKind, { sender, subjects = [], figures, ...found }: Found): DatedFinding {
  return { ...found, kind, sender: sender ?? null, subjects: [...subjects], figures: { ...figures }, cause, remedy };
}
