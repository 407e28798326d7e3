import type { Machine } from "../machine.ts";
import type { Answered } from "./measure-questions.ts";
import { QUESTIONS } from "./questions.ts";

/** Everything that a run has found out; this is also the JSON file. */
export interface QuestionsReport {
  command: string;
  machine: Machine;
  answered: Answered[];
  failures: string[];
}

/** The table of the guide: each question with its request, and what the answer takes at each size. */
export function guideTable({ answered }: Pick<QuestionsReport, "answered">): string[] {
  const sizes = answered.map(({ entries }) => `ms over ${entries.toLocaleString("en")}`);
  return [
    `| question | request | ${sizes.join(" | ")} |`,
    `|---|---|${sizes.map(() => "---|").join("")}`,
    ...QUESTIONS.map(({ question, request }, index) => {
      const times = answered.map(({ milliseconds }) => formatTime(milliseconds[index] ?? Number.NaN));
      return `| ${question} | \`${request}\` | ${times.join(" | ")} |`;
    }),
  ];
}

/** Two digits: more would be noise. */
function formatTime(milliseconds: number): string {
  return String(Number(milliseconds.toPrecision(2)));
}
