import { defineKind } from "../kind.ts";

export const followerFailing = defineKind({
  kind: "follower-failing",
  when: "somebody who follows the journal (index, relations, series, reviews) cannot do the next step",
  cause: "Its file cannot be used, or an entry makes it fail. What it shows becomes old.",
  remedy: "Look into the log: it says why. It is tried again every second.",
  needs: ["followers"],
  find: ({ followers }) =>
    followers
      .filter(({ isFailing }) => isFailing)
      .map(({ name, lag }) => ({
        severity: "warning",
        since: null,
        subjects: [name],
        figures: { lagEntries: lag },
        text: `${name} cannot follow the journal, and is ${lag} entries behind it.`,
      })),
});
