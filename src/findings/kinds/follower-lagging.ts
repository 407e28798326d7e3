import { defineKind } from "../kind.ts";

/** As the alert. */
const MANY_ENTRIES = 20_000;

export const followerLagging = defineKind({
  kind: "follower-lagging",
  when: "somebody who follows the journal is more than 20,000 entries behind",
  cause:
    "The machine has too little CPU or too slow a disk for the load, or a file is made again from the journal. Lists and counts become old.",
  remedy: "If it does not become less, give the machine more CPU or a faster disk.",
  needs: ["followers"],
  find: ({ followers }) =>
    followers
      .filter(({ lag, isFailing }) => lag > MANY_ENTRIES && !isFailing)
      .map(({ name, lag }) => ({
        severity: "warning",
        since: null,
        subjects: [name],
        figures: { lagEntries: lag },
        text: `${name} is ${lag} entries behind the journal.`,
      })),
});
