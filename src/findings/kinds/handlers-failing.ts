import { describeShare } from "../describe.ts";
import { defineKind } from "../kind.ts";

/** As the alert. */
const LARGE_SHARE = 0.1;

export const handlersFailing = defineKind({
  kind: "handlers-failing",
  when: "more than 10 % of the calls of after-handlers or of `onEvent` failed within the last ten minutes",
  cause: "They throw an error or take too long. They are repeated, and hold back what comes after them.",
  remedy: "Look into the log: it names the commands and the entries.",
  needs: ["counted"],
  find: ({ counted: { handlers } }) =>
    Object.entries(handlers).flatMap(([handler, { made, failed }]) => {
      if (failed <= made * LARGE_SHARE) return [];
      return [
        {
          severity: "warning",
          since: null,
          subjects: [handler === "after" ? "after-handlers" : "onEvent"],
          figures: { calls: made, failed, failedShare: failed / made },
          text: `${failed} of ${made} calls of ${handler === "after" ? "after-handlers" : "onEvent"} failed in ten minutes (${describeShare(failed / made)}).`,
        },
      ];
    }),
});
