import { describeDuration, describeShare } from "../describe.ts";
import type { DestinationState, Figures } from "../figures.ts";
import { defineKind, type Found } from "../kind.ts";

/** How long nothing has to arrive. A receiver that starts again takes less; one event that fails says little of others. */
const LEAST_MS = { waiting: 30_000, running: 300_000 };

/** As the alert. */
const LARGE_SHARE = 0.1;
const LEAST_FAILED = 5;

export const destinationFailing = defineKind({
  kind: "destination-failing",
  when: "a destination has taken nothing for 30 s, so that only one delivery is tried from time to time; it is a warning if it has taken nothing for five minutes, in which few came, or if more than 10 % of the attempts, five or more, failed within the last ten minutes, and some deliveries are still tried again",
  cause:
    "It cannot be reached, answers too late or with an error, or does not let imhook in; a handler throws an error. Nothing is lost while the journal keeps it.",
  remedy: "Look at the attempts of the destination: each has the answer. What failed is tried again by itself.",
  needs: ["destinations"],
  find: ({ at, destinations }) => destinations.flatMap((destination) => findFailing(destination, at)),
});

function findFailing({ name, state, failure, retrying, held, lately }: DestinationState, at: Figures["startedAt"]): Found[] {
  const { delivered, failedAttempts } = lately;
  const since = failure?.since ?? at;
  const failedShare = failedAttempts / Math.max(1, delivered + failedAttempts);
  const found = {
    subjects: [name, ...(failure === null ? [] : [failure.text])],
    figures: { failingMs: at - since, failed: failedAttempts, failedShare, retrying, held },
  };
  if ((state === "waiting" || state === "running") && at - since >= LEAST_MS[state]) {
    const text = `${name} has taken nothing for ${describeDuration(at - since)}${failure === null ? "." : `: ${failure.text}`}`;
    return [{ ...found, severity: state === "waiting" ? "critical" : "warning", since, text }];
  }
  // What has arrived in the end is over.
  if (retrying === 0 || failedAttempts < LEAST_FAILED || failedShare <= LARGE_SHARE) return [];
  const text = `${failedAttempts} of ${delivered + failedAttempts} attempts to deliver to ${name} failed in ten minutes (${describeShare(failedShare)}).`;
  return [{ ...found, severity: "warning", since: null, text }];
}
