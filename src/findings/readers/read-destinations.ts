import type { Deliveries, DestinationFigures } from "../../deliveries/deliveries.ts";
import type { DestinationCounts } from "../figures.ts";
import type { FigureReader } from "../read-figures.ts";
import { createRecentCounts } from "../recent-counts.ts";

const NOTHING: DestinationCounts = { delivered: 0, failedAttempts: 0, givenUp: 0, pruned: 0 };

/** Reads how destinations do, and tells what they have counted lately. */
export function readDestinations(deliveries: Pick<Deliveries, "figures">): FigureReader {
  const recent = createRecentCounts<Record<string, DestinationCounts>>();
  // What was pruned is counted over restarts, and is no news after one.
  const prunedBefore = deliveries.figures().then(
    (figures) => new Map(figures.map(({ name, pruned }) => [name, pruned])),
    () => new Map<string, number>(),
  );

  return async (at) => {
    const [figures, before] = await Promise.all([deliveries.figures(), prunedBefore]);
    const counts = Object.fromEntries(figures.map((one) => [one.name, countsOf(one, before.get(one.name) ?? 0)]));
    const lately = recent.add(at, counts);
    return {
      destinations: figures.map(({ name, state, retrying, held, dead, lagEntries, lagSeconds, failure }) => ({
        ...{ name, state, retrying, held, dead, lagEntries, lagSeconds, failure },
        lately: lately[name] ?? NOTHING,
      })),
    };
  };
}

function countsOf({ delivered, failedAttempts, givenUp, pruned }: DestinationFigures, prunedBefore: number): DestinationCounts {
  return { delivered, failedAttempts, givenUp, pruned: Math.max(0, pruned - prunedBefore) };
}
