import type { DecisionKind, EntryStatus } from "../../generated/operator.ts";
import type { FallbackCause } from "../callbacks/decision.ts";
import type { CommittedForSeries } from "../journal/journal.ts";
import { addLatency, type Latencies, mergeLatencies } from "./latencies.ts";

/** What is counted. */
export const COUNT_NAMES = [
  ...(["accepted", "quarantined", "duplicate"] as const satisfies EntryStatus[]),
  ...(["allow", "refuse", "discard", "modify", "verdicts"] as const satisfies DecisionKind[]),
  ...(["fallback_quarantine", "fallback_deadline", "fallback_error"] as const satisfies Array<`fallback_${FallbackCause}`>),
  "failures",
] as const;

export type CountName = (typeof COUNT_NAMES)[number];

export type Counts = Record<CountName, number>;

/** What several callbacks add up to. */
export interface Tally {
  counts: Counts;
  latencies: Latencies;
}

/** Causes of a fallback for which somebody is to blame: the callback itself was as it should be. */
const FAILURES: readonly string[] = ["deadline", "error"] satisfies FallbackCause[];

const NOTHING = Object.fromEntries(COUNT_NAMES.map((name) => [name, 0])) as Counts;

export function createTally(): Tally {
  return { counts: { ...NOTHING }, latencies: new Map() };
}

/** Counts an entry. */
export function addTo({ counts, latencies }: Tally, { status, decision, fallback, hasFailedRule, durationMs }: CommittedForSeries): void {
  counts[status] += 1;
  if (decision !== null) counts[decision] += 1;
  const cause = `fallback_${fallback}`;
  if (isCounted(cause)) counts[cause] += 1;
  if (hasFailedRule || FAILURES.includes(fallback ?? "")) counts.failures += 1;
  addLatency(latencies, durationMs);
}

export function mergeInto(into: Tally, from: Tally): void {
  for (const name of COUNT_NAMES) into.counts[name] += from.counts[name];
  mergeLatencies(into.latencies, from.latencies);
}

function isCounted(name: string): name is CountName {
  return COUNT_NAMES.some((known) => known === name);
}
