import type { Finding } from "../check.ts";
import { summarise } from "../summary.ts";

/** A report for another program: `{summary: [...], checks: [...]}`. */
export function jsonReport(findings: readonly Finding[]): string {
  const checks = findings.map(({ check: { id, title, source }, result, durationMs }) => ({ id, title, source, ...result, durationMs }));
  return `${JSON.stringify({ summary: summarise(findings), checks }, null, 2)}\n`;
}
