import { defineKind } from "../kind.ts";
import { findRefused } from "../refused.ts";

export const rulesRefused = defineKind({
  kind: "rules-refused",
  when: "the rules file changed and has faults",
  cause: "What is on disk is not in use: the rules from before decide.",
  remedy: "Mend the faults; imhook reads the file again by itself. GET /api/rules and `imhook rules check` show them.",
  needs: ["refusedRules"],
  find: ({ refusedRules }) => findRefused(refusedRules, "The rules file"),
});
