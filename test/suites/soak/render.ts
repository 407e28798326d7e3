import { renderTable } from "../../bench/table.ts";
import type { SoakReport } from "./soak.ts";
import type { Tally } from "./traffic.ts";

/** The report as text for a terminal. */
export function render({ rate, seconds, capacity, tallies, operatorReads, trends }: SoakReport): string {
  const parts = Object.entries(tallies).map(([part, tally]) => [
    part,
    String(tally.sent),
    showAnswers(tally),
    tally.mostMilliseconds.toFixed(0),
    String(tally.late),
    String(tally.heldBack),
  ]);
  const figures = trends.map(({ figure, secondThird, lastThird, allowed }) => [
    figure,
    secondThird.toFixed(1),
    lastThird.toFixed(1),
    allowed.toFixed(1),
  ]);
  const sections = [
    renderTable([["part", "callbacks", "answers", "slowest ms", "late", "held back"], ...parts]),
    renderTable([["figure, medians of the steady part", "second third", "last third", "allowed"], ...figures]),
    [
      `${rate} callbacks/s for ${seconds.toFixed(0)} s; capacity ${capacity.toFixed(0)} callbacks/s, overload twice that`,
      `operator reads by status: ${JSON.stringify(operatorReads)}`,
    ],
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function showAnswers({ answers }: Tally): string {
  return Object.entries(answers)
    .map(([answer, count]) => `${count} x ${answer}`)
    .join(", ");
}
