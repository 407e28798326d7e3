import { createCommand, main, numberFrom } from "../suite.ts";
import type { Fault } from "./faults/fault.ts";
import { FAULTS } from "./faults/faults.ts";
import { renderFaults } from "./faults/render.ts";
import { type FaultReport, runFaults } from "./faults/run-faults.ts";
import { FOLDERS } from "./folders.ts";
import { type MutationOptions, type MutationReport, mutate } from "./mutation.ts";
import { render } from "./render.ts";

const command = createCommand(
  "test:mutation",
  "Change the code in one place after another and see whether a unit test fails. Prints the changes that no test noticed, and a score per folder. " +
    "Ends with 1 if a score is lower than in test/suites/mutation/scores.json, or if a survivor of test/suites/mutation/accepted.yaml is no more.",
)
  .argument("[folders...]", `what to mutate: ${Object.keys(FOLDERS).join(", ")}, or any folder or file of src/; without one, all of these`)
  .option("--faults", "make the mistakes of test/suites/mutation/faults instead, and run the tests that must notice each")
  .option("--only <name>", "of the mistakes, those whose name has these words")
  .option("--since <revision>", "only files that differ from this revision of Git; no score is required of them")
  .option("--whole", "with --since: all files of the folders that have such a file, so that the scores apply", false)
  .option("--sample <fraction>", "only a part of the mutants; no score is required of it", numberFrom(0.001, 1), 1)
  .option("--seed <n>", "which part", numberFrom(0, 2 ** 31), 1)
  .option("--concurrency <n>", "processes that run tests", numberFrom(1, 64), 2)
  .option("--incremental", "keep the fates of mutants whose file and tests did not change", false)
  .option("--update", "write the scores of whole folders instead of holding them", false)
  .option("--scores <file>", "the scores to hold, instead of the committed ones")
  .option("--accepted <file>", "the survivors that stay, instead of the committed ones");

type Options = MutationOptions & { faults?: true; only?: string };
type Report = MutationReport | FaultReport;

await main<Options, Report>(command, {
  run: ({ faults, only = "", ...options }, say) =>
    faults ? runFaults(faultsWith(only), say) : mutate({ ...options, folders: command.args }, say),
  render: (report) => ("faults" in report ? renderFaults(report) : render(report)),
});

function faultsWith(words: string): Fault[] {
  return FAULTS.filter(({ name }) => name.includes(words));
}
