import { describeCount, describeShare } from "../describe.ts";
import { defineKind, type Found } from "../kind.ts";

/** As the alert. */
const LARGE_SHARE = 0.05;

export const deciderFailing = defineKind({
  kind: "decider-failing",
  when: "more than 5 % of the questions to a decider got no answer that can be used within the last ten minutes, or a circuit is open because it failed again and again",
  cause: "The service is slow or down, or its answers are wrong. What the rule's `onError` says is done instead.",
  remedy: "Look at the service. GET /api/statistics tells late, unreachable and wrong answers apart.",
  needs: ["counted", "openCircuits"],
  find: ({ counted: { deciders }, openCircuits }) =>
    Object.keys({ ...deciders, ...openCircuits }).flatMap((name): Found[] => {
      const { asked = 0, answered = 0 } = deciders[name] ?? {};
      const openOnes = openCircuits[name] ?? 0;
      const failed = asked - answered;
      if (openOnes === 0 && failed <= asked * LARGE_SHARE) return [];
      const failedShare = asked === 0 ? 0 : failed / asked;
      const questions = `did not answer ${failed} of ${describeCount(asked, "question")} in ten minutes (${describeShare(failedShare)})`;
      const circuits = `is not asked by ${describeCount(openOnes, "worker")}, because it failed again and again`;
      return [
        {
          severity: "warning",
          since: null,
          subjects: [name],
          figures: { asked, failed, failedShare, openCircuits: openOnes },
          text: `The decider ${name} ${openOnes === 0 ? questions : `${questions}, and ${circuits}`}.`,
        },
      ];
    }),
});
