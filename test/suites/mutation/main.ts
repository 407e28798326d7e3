import { createCommand, main, numberFrom } from "../suite.ts";
import { FOLDERS } from "./folders.ts";
import { type MutationOptions, type MutationReport, mutate } from "./mutation.ts";
import { render } from "./render.ts";

const command = createCommand(
  "test:mutation",
  "Change the code in one place after another and see whether a unit test fails. Prints the changes that no test noticed, and a score per folder. " +
    "Ends with 1 if a score is lower than in test/suites/mutation/scores.json, or if a survivor of test/suites/mutation/accepted.yaml is no more.",
)
  .argument("[folders...]", `what to mutate: ${Object.keys(FOLDERS).join(", ")}, or any folder or file of src/; without one, all of these`)
  .option("--since <revision>", "only files that differ from this revision of Git; no score is required of them")
  .option("--sample <fraction>", "only a part of the mutants; no score is required of it", numberFrom(0.001, 1), 1)
  .option("--seed <n>", "which part", numberFrom(0, 2 ** 31), 1)
  .option("--concurrency <n>", "processes that run tests", numberFrom(1, 64), 2)
  .option("--incremental", "keep the fates of mutants whose file and tests did not change", false);

await main<MutationOptions, MutationReport>(command, {
  run: (options, say) => mutate({ ...options, folders: command.args }, say),
  render,
});
