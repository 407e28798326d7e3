import type { CallbackExplanation, RulesComparison } from "../../../generated/operator.ts";
import { createLazyThread, type LazyThread } from "../../storage/rpc/lazy-thread.ts";
import type { Thread } from "../../storage/rpc/worker-thread.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import type { RuleFault } from "../fault.ts";
import type { CheckedFile } from "./find-faults.ts";
import type { TestedFile } from "./load-tested.ts";
import type { RunProgress } from "./run.ts";
import type { Begun, RunThread } from "./serve-runs.ts";
import type { RecordedFiles } from "./sqlite/open-source.ts";
import type { TestOptions } from "./tester.ts";

/** What came of a run: its result, the faults of the rules, or neither if it was aborted. */
export type RunOutcome<Result> = { state: "done"; result: Result } | { state: "refused"; faults: RuleFault[] } | { state: "cancelled" };

/** Checks, tests and explains rules in a thread, on a journal that is in use. */
export interface RuleRuns {
  /** Resolves with what is wrong with a rules file and the files that it names: the first thousand faults. */
  check(file: CheckedFile): Promise<RuleFault[]>;
  test(rules: TestedFile, options: TestOptions, control: RunControl): Promise<RunOutcome<RulesComparison>>;
  /** The result is null if there is no such entry. */
  explain(rules: TestedFile, id: string): Promise<RunOutcome<CallbackExplanation | null>>;
  /** Aborts what is running. */
  close(): Promise<void>;
}

export interface RunControl {
  signal: AbortSignal;
  onProgress(progress: RunProgress): void;
}

/** Where the past is: in files or in a database. */
export type RunLocation = RecordedFiles | { database: DatabaseSettings };

/** The thread starts with the first call. */
export function openRuleRuns(location: RunLocation): RuleRuns {
  const lazy = createRunThread(location);
  const closing = new AbortController();

  return {
    check: async (file) => (await lazy.open()).call("check", file),
    test: async (rules, options, { signal, onProgress }) => {
      const thread = await lazy.open();
      const begun = await thread.call("beginTest", { rules, options });
      return finish(thread, begun, { signal, onProgress }, (run) => thread.call("comparison", run));
    },
    explain: async (rules, id) => {
      const thread = await lazy.open();
      const begun = await thread.call("beginExplanation", { rules, id });
      return finish(thread, begun, { signal: closing.signal, onProgress: () => {} }, (run) => thread.call("explanation", run));
    },
    close: async () => {
      closing.abort();
      await lazy.close();
    },
  };

  async function finish<Result>(
    thread: Thread<RunThread>,
    { run, faults }: Begun,
    { signal, onProgress }: RunControl,
    read: (run: number) => Promise<Result>,
  ): Promise<RunOutcome<Result>> {
    if (run === undefined) return { state: "refused", faults };
    const aborted = AbortSignal.any([signal, closing.signal]);
    try {
      for (;;) {
        if (aborted.aborted) return { state: "cancelled" };
        const progress = await thread.call("step", run);
        if (progress === null) return { state: "done", result: await read(run) };
        onProgress(progress);
      }
    } finally {
      // If the thread has ended or is closed, it has nothing to close.
      await thread.call("end", run).catch(() => {});
    }
  }
}

function createRunThread(location: RunLocation): LazyThread<RunThread> {
  if ("database" in location) return createLazyThread(import.meta.url, "postgres/run-thread", location.database);
  return createLazyThread(import.meta.url, "sqlite/run-thread", location);
}
