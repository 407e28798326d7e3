import { describeCount } from "../describe.ts";
import { defineKind } from "../kind.ts";

export const journalFailing = defineKind({
  kind: "journal-failing",
  when: "a commit of the journal failed within the last ten minutes, or a callback could not be recorded",
  cause: "The disk is full, slow or broken. After-callbacks get 503, and decisions are sent without a record.",
  remedy: "Free some space or replace the disk; the log has the cause.",
  needs: ["counted"],
  find: ({ counted: { commits, failures } }) => {
    const notRecorded = failures["not-recorded"] ?? 0;
    if (commits.failed + notRecorded === 0) return [];
    return [
      {
        severity: "critical",
        since: null,
        figures: { failedCommits: commits.failed, notRecorded },
        text: `The journal cannot be written: ${describeCount(commits.failed, "commit")} failed, and ${describeCount(notRecorded, "callback")} got no record, in ten minutes.`,
      },
    ];
  },
});
