import type { SeriesLine } from "../../../generated/operator.ts";
import { bySender, commandOf, decidedOf, firstTime, sumOf } from "../by-sender.ts";
import { describeCount, describeShare } from "../describe.ts";
import { defineKind } from "../kind.ts";
import { mostOf } from "../most.ts";

/** As the alert. */
const LARGE_SHARE = 0.01;

export const fallbacks = defineKind({
  kind: "fallbacks",
  when: "before-callbacks got the fallback within the last 15 minutes, because a decision was late or failed; it is a warning if they are more than 1 % of the sender's",
  cause: "Nobody decided: a handler, a rule or a decider was slower than the budget, threw an error or gave a reply that is not legal.",
  remedy: "Look at the callbacks: each has the reason. The log names handlers and rules.",
  needs: ["recent", "recentTimes"],
  find: ({ recent, recentTimes }) =>
    bySender(recent).flatMap(([sender, lines]) => {
      const late = sumOf(lines, ({ total }) => total.fallbacks.deadline);
      const failed = sumOf(lines, ({ total }) => total.fallbacks.error);
      if (late + failed === 0) return [];
      const fallbackShare = (late + failed) / Math.max(1, sumOf(lines, decidedOf));
      return [
        {
          severity: fallbackShare > LARGE_SHARE ? "warning" : "info",
          since: firstTime(recentTimes, lines, ({ buckets }, index) => undecided(buckets.fallbacks, index)),
          sender,
          subjects: mostOf(lines.map((line) => [commandOf(line), countOf(line)])),
          figures: { late, failed, fallbackShare },
          text: `${describeCount(late, "decision")} of ${sender} ${late === 1 ? "was" : "were"} late and ${failed} failed in 15 minutes (${describeShare(fallbackShare)}).`,
        },
      ];
    }),
});

function countOf({ total }: SeriesLine): number {
  return total.fallbacks.deadline + total.fallbacks.error;
}

function undecided({ deadline, error }: SeriesLine["buckets"]["fallbacks"], index: number): number {
  return (deadline[index] ?? 0) + (error[index] ?? 0);
}
