import { expect, test } from "@jest/globals";
import { textReport } from "../../../src/cli/doctor/report.ts";
import type { Finding } from "../../../src/server/diagnosis/finding.ts";

const LONG = "a sentence that goes on and on and needs more than one line of a terminal that has eighty columns";
const URL = `http://imhook.example/${"long-path/".repeat(10)}`;

test("wraps between words at 80 columns and keeps the indentation", () => {
  const text = report({ area: "address", severity: "error", seen: LONG, why: LONG, remedy: LONG });
  expect(text).toBe(`address
  error   a sentence that goes on and on and needs more than one line of a
          terminal that has eighty columns
          a sentence that goes on and on and needs more than one line of a
          terminal that has eighty columns
          Do: a sentence that goes on and on and needs more than one line of a
          terminal that has eighty columns

errors: 1, warnings: 0
`);
});

test("wraps to the width of the terminal, and leaves a long word whole", () => {
  const finding: Finding = { area: "address", severity: "ok", seen: `url ${URL}` };
  expect(textReport([finding], 60)).toContain(`  ok      url\n          ${URL}\n`);
});

test("lists many names one below the other", () => {
  const items = Array.from({ length: 52 }, (_, index) => `callback${index}`);
  const lines = report({ area: "journal", severity: "note", seen: "commands never received: 52", items, why: "Each has a switch." }).split(
    "\n",
  );
  expect(lines.slice(0, 3)).toEqual(["journal", "  note    commands never received: 52", "          - callback0"]);
  expect(lines[54]).toBe("          Each has a switch.");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("text of a server stays on its line and cannot steer the terminal", () => {
  expect(report({ area: "answer", severity: "error", seen: "received \u001b[2J\nerrors: 0" })).toContain(
    "received \\u001b[2J\\u000aerrors: 0",
  );
});

function report(finding: Finding): string {
  return textReport([finding], 80);
}
