import { describeCount } from "../describe.ts";
import { defineKind } from "../kind.ts";

/** More than a hiccup of the disk. */
const LEAST_SLOW = 5;

/** The 99th percentile is above. */
const LARGE_SHARE = 0.01;

export const journalSlow = defineKind({
  kind: "journal-slow",
  when: "decisions were sent before they were on disk within the last ten minutes, or more than 1 % of the commits took longer than 250 ms",
  cause: "The disk is slow, or something else uses it.",
  remedy: "Move IMHOOK_DATA_DIR to a faster disk, or look for what else writes to it.",
  needs: ["counted"],
  find: ({ counted: { late, commits } }) => {
    const isSlow = commits.slow >= LEAST_SLOW && commits.slow > commits.made * LARGE_SHARE;
    if (late.records === 0 && !isSlow) return [];
    return [
      {
        severity: "warning",
        since: null,
        figures: { lateRecords: late.records, slowCommits: commits.slow, commits: commits.made },
        text: `The journal is slow: ${commits.slow} of ${describeCount(commits.made, "commit")} took longer than 250 ms, and ${describeCount(late.records, "decision")} left before the record, in ten minutes.`,
      },
    ];
  },
});
