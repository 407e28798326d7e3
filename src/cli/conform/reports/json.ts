import type { Finding } from "../check.ts";
import { summarize } from "../summary.ts";

/** Writes a report for programs: `{summary: [...], checks: [...]}`. */
export function jsonReport(findings: readonly Finding[]): string {
  const checks = findings.map(({ check: { id, title, source }, result, durationMs }) => ({ id, title, source, ...result, durationMs }));
  return `${JSON.stringify({ summary: summarize(findings), checks }, null, 2)}\n`;
}
