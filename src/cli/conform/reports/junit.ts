import { createRequire } from "node:module";
import type { Builder, TestCase } from "junit-report-builder";
import type { Finding } from "../check.ts";
import { summarize } from "../summary.ts";

// The package is CommonJS and exports a builder, but its types declare a default export, so `import` has the wrong type.
const junit: Builder = createRequire(import.meta.url)("junit-report-builder");

const MILLISECONDS_PER_SECOND = 1000;

/** Writes a report for CI: JUnit XML with a suite for each document and family. */
export function junitReport(findings: readonly Finding[]): string {
  const report = junit.newBuilder();
  for (const { document, family } of summarize(findings)) {
    const suite = report.testSuite().name(`${document} ${family}`);
    for (const finding of findings.filter(({ check }) => check.document === document && check.family === family))
      addCase(suite.testCase(), finding);
  }
  return report.build();
}

function addCase(testCase: TestCase, { check, result, durationMs }: Finding): void {
  testCase
    .className(`${check.document}.${check.family}`)
    .name(check.id)
    .time(durationMs / MILLISECONDS_PER_SECOND);
  if (result.status === "skipped") testCase.skipped().standardOutput(result.reason);
  if (result.status !== "failed") return;
  testCase.failure(`expected ${result.expected}; received ${result.received}`, result.rule);
  testCase.standardOutput(`${check.title}\n${check.source.url}\n${result.repeat}`);
}
