import type { Sender } from "../../../generated/operator.ts";
import { describeDuration } from "../describe.ts";
import { expectedCallbacks } from "../expected.ts";
import { defineKind } from "../kind.ts";

/** As the alert: less is a pause. */
const SHORTEST_MS = 15 * 60_000;

const DAY_MS = 86_400_000;

/** After that, somebody has switched the sender off and does not want to hear of it any more. */
const LONGEST_MS = 7 * DAY_MS;

/** If so many are expected, that none comes is no chance. */
const LEAST_EXPECTED = 30;

export const callbacksStopped = defineKind({
  kind: "callbacks-stopped",
  when: "a sender has sent nothing for 15 minutes or more, in which 30 callbacks or more usually come: by the rate of the three hours before, by the day before and by the week before, whichever is least",
  cause: "The sender does not reach imhook, its calls are refused, or callbacks were switched off there.",
  remedy: "Run imhook doctor: it finds out why no callback arrives.",
  needs: ["lastCallbacks", "hours", "startedAt"],
  find: ({ at, lastCallbacks, hours, startedAt }) =>
    // The record has a sender for each of its keys.
    (Object.entries(lastCallbacks) as Array<[Sender, number]>).flatMap(([sender, lastAt]) => {
      const silentMs = at - Math.max(lastAt, startedAt);
      if (silentMs < SHORTEST_MS || at - lastAt > LONGEST_MS) return [];
      const expected = Math.round(expectedCallbacks(hours, sender, lastAt, lastAt + Math.min(silentMs, DAY_MS)));
      if (expected < LEAST_EXPECTED) return [];
      return [
        {
          severity: "critical",
          since: lastAt,
          sender,
          figures: { silentMs: at - lastAt, expected },
          text: `No callback of ${sender} for ${describeDuration(at - lastAt)}; about ${expected} usually come in this time.`,
        },
      ];
    }),
});
