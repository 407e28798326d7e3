import { defineKind } from "../kind.ts";
import { findRefused } from "../refused.ts";

export const ruleDataRefused = defineKind({
  kind: "rule-data-refused",
  when: "a file that the rules name, of a list or with a decider's secret, is missing or has faults",
  cause: "The values from before stay in use.",
  remedy: "Put the file back or mend it; imhook reads it again by itself. GET /api/rules has the faults.",
  needs: ["refusedRuleData"],
  find: ({ refusedRuleData }) => findRefused(refusedRuleData, "A file that the rules name"),
});
