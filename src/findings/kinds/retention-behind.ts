import { describeDuration } from "../describe.ts";
import { defineKind } from "../kind.ts";

/** Pruning runs every minute. */
const LONG_MS = 10 * 60_000;

export const retentionBehind = defineKind({
  kind: "retention-behind",
  when: "the journal was beyond its retention limits for more than ten minutes",
  cause: "Pruning fails, or more callbacks come than it can remove.",
  remedy: "Look into the log for what pruning says. On a slow disk, imhook journal prune removes more while imhook is stopped.",
  needs: ["prunedAt"],
  find: ({ at, prunedAt }) => {
    if (prunedAt === null || at - prunedAt <= LONG_MS) return [];
    return [
      {
        severity: "warning",
        since: prunedAt,
        figures: { behindMs: at - prunedAt },
        text: `The journal has been beyond its retention limits for ${describeDuration(at - prunedAt)}.`,
      },
    ];
  },
});
