import type { Finding } from "../check.ts";
import { failuresIn, summarize } from "../summary.ts";

/** Many checks fail for the same reason. */
const SHOWN_PER_RULE = 3;

/** Writes a report for a terminal: the first failures of each family and rule, the reasons for skipped checks, and a line for each family. */
export function textReport(findings: readonly Finding[]): string {
  return [...failureTexts(findings), skippedText(findings), summaryText(findings)].filter((part) => part !== "").join("\n");
}

function failureTexts(findings: readonly Finding[]): string[] {
  const groups = Map.groupBy(failuresIn(findings), ({ check, result }) => `${check.document} ${check.family}, rule ${result.rule}`);
  return [...groups].flatMap(([name, failures]) => [
    ...failures.slice(0, SHOWN_PER_RULE).map(failureText),
    moreText(name, failures.length),
  ]);
}

function moreText(name: string, count: number): string {
  const more = count - SHOWN_PER_RULE;
  return more > 0 ? `and ${more} more failures: ${name} (--report html=FILE or --json shows all)\n` : "";
}

function failureText({ check, result }: ReturnType<typeof failuresIn>[number]): string {
  const lines = [
    `FAILED ${check.id}`,
    `  ${check.title}`,
    `  expected  ${result.expected}`,
    `  received  ${result.received}`,
    `  rule      ${result.rule}; ${check.source.description}, ${check.source.url}`,
    `  repeat    ${result.repeat}`,
  ];
  return `${lines.join("\n")}\n`;
}

function skippedText(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { check, result } of findings) {
    if (result.status !== "skipped") continue;
    const reason = `${check.document} ${check.family}: ${result.reason}`;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => `skipped ${count}: ${reason}\n`).join("");
}

function summaryText(findings: readonly Finding[]): string {
  const rows = summarize(findings).map(({ document, family, passed, failed, skipped }) =>
    [document, family, passed, failed, skipped].map(String),
  );
  const table = [["document", "family", "passed", "failed", "skipped"], ...rows];
  return table
    .map(
      ([document = "", family = "", ...counts]) =>
        `${document.padEnd(14)}${family.padEnd(16)}${counts.map((count) => count.padStart(8)).join("")}\n`,
    )
    .join("");
}
