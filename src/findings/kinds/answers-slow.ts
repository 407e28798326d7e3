import { bySender, commandOf, decidedOf } from "../by-sender.ts";
import { describeDuration } from "../describe.ts";
import { defineKind } from "../kind.ts";
import { mostOf } from "../most.ts";

/** As the alert. */
const NEAR = 0.8;

/** The 99th percentile of fewer says nothing. */
const LEAST_CALLBACKS = 100;

export const answersSlow = defineKind({
  kind: "answers-slow",
  when: "one in a hundred answers to a before-command took more than 80 % of the budget within the last 15 minutes, out of 100 or more",
  cause: "Rules, deciders or handlers are slow, the disk is, or the machine has too little CPU for the load.",
  remedy: "Compare imhook_decision_seconds and imhook_commit_seconds: the first is your code, the second the disk.",
  needs: ["recent", "budgets"],
  find: ({ recent, budgets }) =>
    bySender(recent).flatMap(([sender, lines]) => {
      const budgetMs = budgets[sender];
      const slow = lines
        .filter((line) => decidedOf(line) >= LEAST_CALLBACKS)
        .map((line) => [commandOf(line), line.total.p99Ms ?? 0] as const)
        .filter(([, p99Ms]) => p99Ms > budgetMs * NEAR);
      if (slow.length === 0) return [];
      const p99Ms = Math.max(...slow.map(([, slowest]) => slowest));
      return [
        {
          severity: "warning",
          since: null,
          sender,
          subjects: mostOf(slow),
          figures: { p99Ms, budgetMs },
          text: `One in a hundred answers to ${sender} takes ${describeDuration(p99Ms)} of the ${describeDuration(budgetMs)} that it may.`,
        },
      ];
    }),
});
