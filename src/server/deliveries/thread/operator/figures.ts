import type { DestinationFigures } from "../../../../deliveries/deliveries.ts";
import { ATTEMPT_SECONDS } from "../../../../deliveries/deliveries.ts";
import type { RunFigures } from "../../../../deliveries/engine/run-destination.ts";
import { createHistogram } from "../../../../histogram.ts";
import { describe, lagOf } from "./describe.ts";
import { type Found, findAll, type OperatorEnvironment } from "./environment.ts";

export interface FigureProcedures {
  /** @param handlers Of the destination whose handlers are called in another thread; null if it does not run. */
  figures(handlers: { name: string; figures: RunFigures } | null): Promise<DestinationFigures[]>;
}

const NOTHING: Omit<RunFigures, "live"> = {
  delivered: 0,
  failedAttempts: 0,
  givenUp: 0,
  attemptSeconds: createHistogram(ATTEMPT_SECONDS).counts(),
  failedConditions: 0,
  failure: null,
};

export function createFigureProcedures(environment: OperatorEnvironment): FigureProcedures {
  const { journal, runs, readHosts } = environment;

  return {
    figures: async (handlers) => {
      const all = await findAll(environment);
      const newest = await journal.newestPosition();
      const hosts = await readHosts(all.map(({ destination }) => destination.name));
      return Promise.all(
        all.map(async (found) => {
          const { name } = found.destination;
          const own = name === handlers?.name ? handlers.figures : ((await runs.get(name)?.figures()) ?? null);
          return toFigures(found, own);
        }),
      );

      async function toFigures({ destination, stored }: Found, own: RunFigures | null): Promise<DestinationFigures> {
        const lag = own?.live?.lag ?? (await lagOf(stored, journal, newest));
        const trouble = runs.trouble(destination.name);
        const { name, kind, state, counts, retrying, held, dead } = describe(destination, stored, { hosts, lag, newest, trouble });
        const { live: _live, ...ownFigures } = own ?? { ...NOTHING, live: null };
        return {
          ...{ name, kind, state: trouble === null ? (own?.live?.state ?? state) : state, retrying, held, dead, pruned: counts.pruned },
          ...ownFigures,
          failure: trouble === null || state !== "waiting" ? ownFigures.failure : { since: trouble.since, text: trouble.text },
          ...{ lagEntries: lag.entries, lagSeconds: lag.seconds },
        };
      }
    },
  };
}
