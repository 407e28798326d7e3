import { describeCount, describeDuration } from "../describe.ts";
import { defineKind } from "../kind.ts";

/** As the alert. */
const MANY_ENTRIES = 20_000;
const LONG_SECONDS = 300;

const MILLISECONDS_PER_SECOND = 1000;

export const destinationLagging = defineKind({
  kind: "destination-lagging",
  when: "a destination is more than 20,000 entries or five minutes behind the journal, although it takes deliveries; if somebody has paused it, it is a note",
  cause: "It takes less than what comes, its rate is limited, it has begun in the past, or it is paused. What waits is in the journal.",
  remedy:
    "If it does not become less, raise rate, parallel or batch of the destination, or make the receiver faster. It must catch up before retention prunes what it has not got.",
  needs: ["destinations"],
  find: ({ destinations }) =>
    destinations
      .filter(({ state, lagEntries, lagSeconds }) => state !== "waiting" && (lagEntries > MANY_ENTRIES || lagSeconds > LONG_SECONDS))
      .map(({ name, state, lagEntries, lagSeconds }) => {
        const lagMs = lagSeconds * MILLISECONDS_PER_SECOND;
        return {
          severity: state === "paused" ? "info" : "warning",
          since: null,
          subjects: [name],
          figures: { lagEntries, lagMs },
          text: `${name} is ${describeCount(lagEntries, "entry", "entries")} and ${describeDuration(lagMs)} behind the journal.`,
        };
      }),
});
