import { defineKind } from "../kind.ts";

/** Without them callbacks are neither accepted nor recorded. */
const NEEDED: readonly string[] = ["journal", "relations", "workers"];

/** Files that were refused are findings of their own. */
const FILES = ["rules", "handlers", "tokens"] as const;

export const partUnusable = defineKind({
  kind: "part-unusable",
  when: "a check of `/ready` fails; it is critical if imhook is not ready because of it",
  cause: "A file in the data directory cannot be used, or a part of imhook does not answer.",
  remedy: "Do what the message says; GET /ready has the result of every check.",
  needs: ["parts", "refusedRules", "refusedRuleData", "refusedHandlers", "refusedTokens"],
  find: ({ parts, refusedRules, refusedRuleData, refusedHandlers, refusedTokens }) => {
    const refused = { rules: refusedRules ?? refusedRuleData, handlers: refusedHandlers, tokens: refusedTokens };
    const known: readonly string[] = FILES.filter((name) => refused[name] !== null);
    return Object.entries(parts).flatMap(([part, result]) => {
      if (result === "ok" || known.includes(part)) return [];
      return [
        {
          severity: NEEDED.includes(part) ? "critical" : "warning",
          since: null,
          subjects: [part, result],
          figures: {},
          text: `The check of ${part} fails: ${result}`,
        },
      ];
    });
  },
});
