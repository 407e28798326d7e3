import { createCommand, main, withFolder } from "../../suites/suite.ts";
import { describeMachine } from "../machine.ts";
import { wholeNumber } from "../options.ts";
import { guideTable, type QuestionsReport } from "./guide-table.ts";
import { measureQuestions } from "./measure-questions.ts";
import { publishQuestions } from "./publish-questions.ts";

interface QuestionsOptions {
  most: number;
  publish: boolean;
}

const LEAST = 100_000;

const command = createCommand(
  "bench:questions",
  "Ask twelve questions of operators over journals of 100,000 and a million entries, and print the table of the guide with the median of " +
    "each answer. A million entries take 2.5 GB of disk and some minutes.",
)
  .option("--most <n>", "entries of the larger journal", wholeNumber(100_000_000), 1_000_000)
  .option("--publish", "also write the results to test/bench/results", false);

await main<QuestionsOptions, QuestionsReport>(command, {
  run: async ({ most, publish }, say) => {
    const answered = [];
    for (const entries of [LEAST, most]) answered.push(await withFolder("questions", (folder) => measureQuestions(folder, entries, say)));
    const failures = answered.flatMap(({ entries, unanswered }) => unanswered.map((question) => `${entries} entries: ${question}`));
    const report = {
      command: ["npm run bench:questions --", ...process.argv.slice(2)].join(" "),
      machine: describeMachine(),
      answered,
      failures,
    };
    if (publish) await publishQuestions(report);
    return report;
  },
  render: (report) => `${[...guideTable(report), "", ...report.answered.map(describeFollowing)].join("\n")}\n`,
});

function describeFollowing({ entries, followSeconds }: QuestionsReport["answered"][number]): string {
  return `index, relations and series followed ${entries} entries in ${followSeconds.toFixed(1)} s`;
}
