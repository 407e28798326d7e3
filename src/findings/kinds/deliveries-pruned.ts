import { describeCount } from "../describe.ts";
import { defineKind } from "../kind.ts";

export const deliveriesPruned = defineKind({
  kind: "deliveries-pruned",
  when: "entries were pruned within the last ten minutes before a destination got them",
  cause: "The destination was down, paused or too slow for longer than the journal keeps entries. It will never get these.",
  remedy:
    "Raise IMHOOK_RETENTION_AGE or IMHOOK_RETENTION_SIZE so that the journal outlasts an outage, and bring the destination up. A backup of the journal still has what is gone.",
  needs: ["destinations"],
  find: ({ destinations }) =>
    destinations
      .filter(({ lately }) => lately.pruned > 0)
      .map(({ name, lately: { pruned } }) => ({
        severity: "critical",
        since: null,
        subjects: [name],
        figures: { pruned },
        text: `${describeCount(pruned, "entry", "entries")} ${pruned === 1 ? "was" : "were"} pruned before ${name} got ${pruned === 1 ? "it" : "them"}.`,
      })),
});
