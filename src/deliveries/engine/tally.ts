import type { DeliveryAnswer } from "../../../generated/operator.ts";
import { createHistogram } from "../../histogram.ts";
import { ATTEMPT_SECONDS, type DestinationFigures } from "../deliveries.ts";
import type { Subject } from "../outgoing.ts";

export type TallyFigures = Pick<DestinationFigures, "delivered" | "failedAttempts" | "givenUp" | "attemptSeconds" | "failure">;

/** Counts what this instance has delivered to a destination since it started. */
export interface Tally {
  attempted(answer: DeliveryAnswer): void;
  gaveUp(subject: Subject): void;
  figures(): TallyFigures;
}

/** @param onGaveUp Told of each delivery that becomes a dead letter. */
export function createTally(onGaveUp: (subject: Subject) => void = () => {}): Tally {
  const seconds = createHistogram(ATTEMPT_SECONDS);
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
    gaveUp: (subject) => {
      givenUp += 1;
      onGaveUp(subject);
    },
    figures: () => ({ delivered, failedAttempts, givenUp, attemptSeconds: seconds.counts(), failure }),
  };
}
