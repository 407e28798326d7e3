import { describeCount } from "../describe.ts";
import { defineKind } from "../kind.ts";

/** As the alert. */
const MANY = 20;

export const tokensGuessed = defineKind({
  kind: "tokens-guessed",
  when: "the operator API was called with a wrong token more than 20 times within the last ten minutes, calls that were turned away after several wrong ones included",
  cause: "Somebody tries tokens, or a client has an old one.",
  remedy: "Look into the log for the addresses. If it is no client of yours, keep the port away from the internet.",
  needs: ["operatorCounted"],
  find: ({ operatorCounted: { wrongTokens, tooManyAttempts } }) => {
    const calls = wrongTokens + tooManyAttempts;
    if (calls <= MANY) return [];
    return [
      {
        severity: "warning",
        since: null,
        figures: { calls },
        text: `The operator API was called with a wrong token ${describeCount(calls, "time")} in ten minutes.`,
      },
    ];
  },
});
