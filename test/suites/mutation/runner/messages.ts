import type { MutantCoverage } from "@stryker-mutator/api/core";

/** What a thread is started with. */
export interface ThreadData {
  /** Active while the modules load as well; null: none. */
  mutant: string | null;
}

/** Asks a thread to run tests. */
export interface RunRequest {
  /** Absolute paths, in the order in which they are run. */
  files: readonly string[];
  /** Ids of the tests to run; null: all of the files. */
  tests: readonly string[] | null;
  /** Active while the tests run; null: none. */
  mutant: string | null;
  /** How often the mutant may be reached before it counts as an endless loop; null: as often as it likes. */
  hitLimit: number | null;
  /** Whether the first failure ends the run. */
  bail: boolean;
}

/** How one test ended. */
export interface TestOutcome {
  id: string;
  file: string;
  name: string;
  milliseconds: number;
  /** null if it passed. */
  failure: string | null;
}

/** What a thread answers. */
export interface RunResponse {
  outcomes: TestOutcome[];
  /** Since the thread was started. */
  coverage: MutantCoverage;
  hitLimitReached: boolean;
  /** A test waits for something that can no longer happen. The thread cannot be used again. */
  isStuck: boolean;
}
