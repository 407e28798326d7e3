import type { RuleChange, RulesComparison, RuleTally } from "../../../generated/operator.ts";
import type { SkipReason } from "../../rules/what-if/skip-reason.ts";
import { toColumns } from "./to-columns.ts";

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  duplicate: "repeated another callback",
  quarantined: "in quarantine",
  unknownCommand: "of commands that no longer exist",
  unreadable: "without a body that can be read",
  wouldAsk: "for which a rule would ask a decider that was not asked then",
};

/** What rules would have decided, as text. */
export function describeComparison(file: string, comparison: RulesComparison): string {
  const { since, until, tested, changed, changes, rules, listsAsNow } = comparison;
  const times = `received from ${toTime(since)} to ${toTime(until)}`;
  return [
    `${file}: ${changed} of ${tested} decisions on callbacks ${times} would change`,
    ...skippedLines(comparison),
    ...(listsAsNow.length === 0 ? [] : [`  Lists with their values of now: ${listsAsNow.join(", ")}.`]),
    "",
    ...toColumns(["rule", "matched", "decided", "then", "changed", "shadow", "failed"], rules.map(toRow)),
    ...changes.flatMap(changeLines),
    "",
  ].join("\n");
}

function toRow({ rule, isInFile, matched, decided, decidedThen, changed, shadow, failed }: RuleTally): string[] {
  return [isInFile ? rule : `${rule} (not in the file)`, ...[matched, decided, decidedThen, changed, shadow, failed].map(String)];
}

function skippedLines({ skipped }: RulesComparison): string[] {
  const found = Object.entries(SKIPPED).flatMap(([reason, text]) => {
    const count = skipped[reason as SkipReason];
    return count === 0 ? [] : [`${count} ${text}`];
  });
  return found.length === 0 ? [] : [`  Not tested: ${found.join(", ")}.`];
}

function changeLines({ rule, from, to, count, examples }: RuleChange): string[] {
  const unlisted = count > examples.length ? [`  and ${count - examples.length} more`] : [];
  return ["", `${count} ${from} -> ${to}${rule === null ? "" : `, rule ${rule}`}`, ...examples.map(exampleLine), ...unlisted];
}

function exampleLine({ entry, receivedAt, command, actor }: RuleChange["examples"][number]): string {
  return `  ${[entry, toTime(receivedAt), command, ...(actor === null ? [] : [actor])].join("  ")}`;
}

export function toTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
