import type { OperatorCounts } from "../../../generated/operator.ts";
import type { AllDeciderCounts } from "../../callbacks/counters/decider-counts.ts";
import { type Counted, type CountSources, toCounted } from "../counted.ts";
import type { FigureReader } from "../read-figures.ts";
import { createRecentCounts } from "../recent-counts.ts";

/** Reads what was counted since the start, and tells what was counted lately. */
export function readCounts(read: () => Promise<CountSources>): FigureReader {
  const recent = createRecentCounts<Counted>();
  return async (at) => {
    const sources = await read();
    const { since, refusals, deciders } = sources.statistics;
    return { startedAt: since, refusals, openCircuits: openCircuitsOf(deciders), counted: recent.add(at, toCounted(sources)) };
  };
}

/** Reads what the operator API has refused. */
export function readOperatorCounts(read: () => OperatorCounts): FigureReader {
  const recent = createRecentCounts<Pick<OperatorCounts, "wrongTokens" | "tooManyAttempts">>();
  return (at) => {
    const { wrongTokens, tooManyAttempts } = read();
    return { operatorCounted: recent.add(at, { wrongTokens, tooManyAttempts }) };
  };
}

function openCircuitsOf(deciders: AllDeciderCounts): Record<string, number> {
  return Object.fromEntries(Object.entries(deciders).map(([name, { circuits }]) => [name, circuits.open]));
}
