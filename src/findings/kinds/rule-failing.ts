import { describeCount } from "../describe.ts";
import { defineKind } from "../kind.ts";

export const ruleFailing = defineKind({
  kind: "rule-failing",
  when: "a rule failed within the last ten minutes",
  cause: "Its condition or what it asks failed, so it was taken for what its `onError` says.",
  remedy: "Look at the callbacks that it concerned; the log has the reason.",
  needs: ["counted"],
  find: ({ counted: { rules } }) =>
    Object.entries(rules).flatMap(([rule, { failed }]) => {
      if (failed === 0) return [];
      return [
        {
          severity: "warning",
          since: null,
          subjects: [rule],
          figures: { failed },
          text: `The rule ${rule} failed ${describeCount(failed, "time")} in ten minutes.`,
        },
      ];
    }),
});
