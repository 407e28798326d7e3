import type { Deliveries } from "../../deliveries/deliveries.ts";
import type { DestinationCounts } from "../figures.ts";
import type { FigureReader } from "../read-figures.ts";
import { createRecentCounts } from "../recent-counts.ts";

const NOTHING: DestinationCounts = { delivered: 0, failedAttempts: 0, givenUp: 0, pruned: 0 };

/** Reads how destinations do, and tells what they have counted lately. */
export function readDestinations(deliveries: Pick<Deliveries, "figures">): FigureReader {
  const recent = createRecentCounts<Record<string, DestinationCounts>>();
  return async (at) => {
    const figures = await deliveries.figures();
    const lately = recent.add(
      at,
      Object.fromEntries(
        figures.map(({ name, delivered, failedAttempts, givenUp, pruned }) => [name, { delivered, failedAttempts, givenUp, pruned }]),
      ),
    );
    return {
      destinations: figures.map(({ name, state, retrying, held, dead, lagEntries, lagSeconds, failure }) => ({
        ...{ name, state, retrying, held, dead, lagEntries, lagSeconds, failure },
        lately: lately[name] ?? NOTHING,
      })),
    };
  };
}
