import { fileURLToPath } from "node:url";
import type { PartialStrykerOptions } from "@stryker-mutator/api/core";
import type { Sample } from "./sample.ts";

/** What a run mutates, and with which tests. Paths are relative to the repository. */
export interface Scope {
  files: readonly string[];
  tests: readonly string[];
  sample: Sample;
  concurrency: number;
  isIncremental: boolean;
}

/** Of sandboxes and the incremental file. It cannot be in node_modules, where Node strips no types. */
export const WORK_FOLDER = "coverage/mutation";

/** The sandboxes of this process. */
export const SANDBOXES = `${WORK_FOLDER}/run-${process.pid}`;

/** All of StrykerJS's mutators are in use; `message-texts` names what is left alone. */
export function strykerOptions({ files, tests, sample, concurrency, isIncremental }: Scope): PartialStrykerOptions {
  return {
    mutate: [...files],
    testFiles: [...tests],
    testRunner: "unit-tests",
    sample,
    plugins: [fileURLToPath(new URL("./runner/plugins.ts", import.meta.url))],
    ignorers: ["message-texts"],
    coverageAnalysis: "perTest",
    concurrency,
    // On a busy machine, a slow test must not pass for an endless loop. Loops are found by their count and waits by the thread itself.
    timeoutMS: 20_000,
    timeoutFactor: 10,
    incremental: isIncremental,
    incrementalFile: `${WORK_FOLDER}/incremental.json`,
    tempDirName: SANDBOXES,
    cleanTempDir: "always",
    // The sandbox lies inside the repository and finds its packages there.
    symlinkNodeModules: false,
    ignorePatterns: ["coverage", "data", "dist", "test/bench/results"],
    // Node strips the types; the type check of the project is not part of this.
    disableTypeChecks: false,
    testRunnerNodeArgs: ["--disable-warning=ExperimentalWarning"],
    reporters: ["tell-progress"],
    clearTextReporter: { allowColor: false },
    allowConsoleColors: false,
    // A source without any test is a result, not an error.
    allowEmpty: true,
    logLevel: "error" as PartialStrykerOptions["logLevel"],
    warnings: false,
  };
}
