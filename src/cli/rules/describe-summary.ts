import type { RulesSummary } from "./read-summary.ts";

/** What a rules file without faults holds, as text. */
export function describeSummary(file: string, { rules, commands, lists, deciders, counters }: RulesSummary): string {
  const modes = (["shadow", "off"] as const).flatMap((mode) => {
    const count = rules.filter((rule) => rule.mode === mode).length;
    return count === 0 ? [] : [`${count} ${mode === "off" ? "off" : "in shadow mode"}`];
  });
  const inBrackets = modes.length === 0 ? "" : ` (${modes.join(", ")})`;
  const parts = [
    `${counted(rules.length, "rule")}${inBrackets} for ${counted(commands.length, "command")}`,
    ...(counters.length === 0 ? [] : [counted(counters.length, "counter")]),
    ...(deciders.length === 0 ? [] : [counted(deciders.length, "decider")]),
    ...(lists.length === 0 ? [] : [counted(lists.length, "list")]),
  ];
  const sizes = lists.map(({ name, size, file: from }) => `  ${name}: ${counted(size, "value")}${from === null ? "" : ` (${from})`}\n`);
  return `${file}: no faults: ${parts.join(", ")}\n${sizes.join("")}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
