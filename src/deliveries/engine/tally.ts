import type { DeliveryAnswer } from "../../../generated/operator.ts";
import { createHistogram } from "../../histogram.ts";
import type { DestinationFigures } from "../deliveries.ts";

export type TallyFigures = Pick<DestinationFigures, "delivered" | "failedAttempts" | "givenUp" | "attemptSeconds" | "failure">;

/** Counts what this instance has delivered to a destination since it started. */
export interface Tally {
  attempted(answer: DeliveryAnswer): void;
  gaveUp(): void;
  figures(): TallyFigures;
}

/** Upper limits of the buckets for the time of an attempt, in seconds. */
const LIMITS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createTally(): Tally {
  const seconds = createHistogram(LIMITS);
  let delivered = 0;
  let failedAttempts = 0;
  let givenUp = 0;
  let failure: TallyFigures["failure"] = null;

  return {
    attempted: (answer) => {
      seconds.observe(answer.durationMs / 1000);
      if (answer.delivered) {
        delivered += 1;
        failure = null;
      } else {
        failedAttempts += 1;
        failure = { since: failure?.since ?? answer.at, text: answer.text };
      }
    },
    gaveUp: () => {
      givenUp += 1;
    },
    figures: () => ({ delivered, failedAttempts, givenUp, attemptSeconds: seconds.counts(), failure }),
  };
}
