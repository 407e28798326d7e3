import { describeCount } from "../describe.ts";
import { defineKind } from "../kind.ts";

export const loadShed = defineKind({
  kind: "load-shed",
  when: "callbacks were shed within the last ten minutes",
  cause: "More callbacks came than imhook may handle at the same time.",
  remedy: "Add workers (IMHOOK_WORKERS), or raise IMHOOK_MAX_CONCURRENT or IMHOOK_MAX_QUEUED.",
  needs: ["counted"],
  find: ({ counted: { fallbacks, failures } }) => {
    const [before, after] = [fallbacks.overload, failures.overloaded ?? 0];
    if (before + after === 0) return [];
    return [
      {
        severity: "warning",
        since: null,
        figures: { before, after },
        text: `${describeCount(before, "before-callback")} and ${describeCount(after, "after-callback")} were shed in ten minutes.`,
      },
    ];
  },
});
