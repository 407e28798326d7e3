import { relative } from "node:path";
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { isSampled, type Sample } from "../sample.ts";
import { testsReaching } from "../tests-reaching.ts";
import type { RunRequest, RunResponse, TestOutcome } from "./messages.ts";
import { type RunResult, TestThread } from "./test-thread.ts";

const DRY_RUN_MILLISECONDS = 300_000;

/**
 * Runs the unit tests for StrykerJS. Tests stay loaded in a thread, and mutants are switched on while they run. Two verdicts are checked:
 * a mutant that survives runs again in a new thread, where no module remembers a result of unmutated code; and a test that noticed a mutant
 * must pass again without it, or the mutant before had left something behind.
 */
export class UnitTestRunner implements TestRunner {
  readonly #testFiles: readonly string[];
  readonly #sample: Sample;
  #thread: TestThread | null = null;

  /** The test files are relative to the working directory, which is the sandbox. */
  constructor(testFiles: readonly string[], sample: Sample) {
    this.#testFiles = testFiles;
    this.#sample = sample;
  }

  capabilities(): { reloadEnvironment: true } {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const request = { files: this.#testFiles.map(toAbsolute), tests: null, mutant: null, hitLimit: null, bail: false };
    const result = await this.#warmThread().run(request, DRY_RUN_MILLISECONDS);
    if (result.kind === "timeout") return { status: DryRunStatus.Timeout };
    if (result.kind === "crash") return { status: DryRunStatus.Error, errorMessage: result.reason };
    const { outcomes, coverage } = result.response;
    return { status: DryRunStatus.Complete, tests: outcomes.map(toTestResult), mutantCoverage: coverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (!this.#isSampled(options)) return { status: MutantRunStatus.Error, errorMessage: "not part of the sample" };
    if (options.reloadEnvironment || options.testFilter === undefined) return await this.#runCold(options);
    const request = requestOf(options, filesOf(options.testFilter), options.testFilter);
    const result = await this.#warmThread().run(request, options.timeout);
    const verdict = toVerdict(result);
    if (verdict.status === MutantRunStatus.Survived) return await this.#runCold(options);
    if (verdict.status === MutantRunStatus.Killed && !(await this.#passesAgain(verdict.killedBy, options.timeout))) {
      await this.#endThread();
      return await this.#runCold(options);
    }
    return verdict;
  }

  async dispose(): Promise<void> {
    await this.#endThread();
  }

  /** Runs in a new thread, in which the mutant is active from the start. */
  async #runCold(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, sandboxFileName, timeout } = options;
    const files =
      testFilter === undefined || options.reloadEnvironment
        ? testsReaching([relative(process.cwd(), sandboxFileName)], this.#testFiles).map(toAbsolute)
        : filesOf(testFilter);
    const thread = new TestThread({ mutant: activeMutant.id });
    try {
      const loading = LOAD_MILLISECONDS + timeout;
      return toVerdict(await thread.run(requestOf(options, files, options.reloadEnvironment ? null : (testFilter ?? null)), loading));
    } finally {
      await thread.end();
    }
  }

  #isSampled({ activeMutant, sandboxFileName }: MutantRunOptions): boolean {
    const { location, mutatorName: mutator, replacement } = activeMutant;
    // Lines count from 0 here.
    return isSampled({ file: relative(process.cwd(), sandboxFileName), line: location.start.line + 1, mutator, replacement }, this.#sample);
  }

  async #passesAgain(tests: readonly string[], timeout: number): Promise<boolean> {
    if (this.#thread === null || this.#thread.hasEnded) return true;
    const request = { files: filesOf(tests), tests, mutant: null, hitLimit: null, bail: true };
    return toVerdict(await this.#thread.run(request, timeout)).status === MutantRunStatus.Survived;
  }

  #warmThread(): TestThread {
    if (this.#thread === null || this.#thread.hasEnded) this.#thread = new TestThread({ mutant: null });
    return this.#thread;
  }

  async #endThread(): Promise<void> {
    await this.#thread?.end();
    this.#thread = null;
  }
}

/** How long a new thread may take until its tests are loaded, beside what the tests take. */
const LOAD_MILLISECONDS = 10_000;

function requestOf({ activeMutant, hitLimit }: MutantRunOptions, files: string[], tests: readonly string[] | null): RunRequest {
  return { files, tests, mutant: activeMutant.id, hitLimit: hitLimit ?? null, bail: true };
}

/** The files of tests, each once. An id is the path of the file, a space, and the name. */
function filesOf(tests: readonly string[]): string[] {
  return [...new Set(tests.map((id) => id.slice(0, id.indexOf(".test.ts ") + ".test.ts".length)))];
}

function toVerdict(result: RunResult): MutantRunResult {
  if (result.kind === "timeout") return { status: MutantRunStatus.Timeout };
  if (result.kind === "crash") return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: result.reason, nrOfTests: 0 };
  return judge(result.response);
}

function judge({ outcomes, hitLimitReached, isStuck }: RunResponse): MutantRunResult {
  if (hitLimitReached) return { status: MutantRunStatus.Timeout, reason: "an endless loop" };
  if (isStuck) return { status: MutantRunStatus.Timeout, reason: "a test waits for something that no longer happens" };
  const failed = outcomes.find(({ failure }) => failure !== null);
  if (failed === undefined) return { status: MutantRunStatus.Survived, nrOfTests: outcomes.length };
  return { status: MutantRunStatus.Killed, killedBy: [failed.id], failureMessage: failed.failure ?? "", nrOfTests: outcomes.length };
}

function toTestResult({ id, file, name, milliseconds, failure }: TestOutcome): TestResult {
  const test = { id, name, fileName: file, timeSpentMs: milliseconds };
  return failure === null ? { ...test, status: TestStatus.Success } : { ...test, status: TestStatus.Failed, failureMessage: failure };
}

function toAbsolute(path: string): string {
  return `${process.cwd()}/${path}`;
}
