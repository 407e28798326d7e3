import type { CallbackExplanation, RulesComparison } from "../../../generated/operator.ts";
import { lowerThreadPriority } from "../../storage/lower-thread-priority.ts";
import type { RuleFault } from "../fault.ts";
import { openExplainer } from "./explainer.ts";
import { type CheckedFile, findFaults, MOST_FAULTS } from "./find-faults.ts";
import { loadTested, type TestedFile, type TestedRules } from "./load-tested.ts";
import type { PastSource } from "./past-source.ts";
import type { Run, RunProgress } from "./run.ts";
import { openTester, type TestOptions } from "./tester.ts";

/** The number of a run that has begun, or why it has not. */
export type Begun = { run: number; faults?: never } | { run?: never; faults: RuleFault[] };

/** Procedures of the thread that tests rules for operators, so that callbacks do not wait. */
export interface RunThread {
  /** Resolves with what is wrong with a rules file and the files that it names: the first thousand faults. */
  check(file: CheckedFile): Promise<RuleFault[]>;
  beginTest(call: { rules: TestedFile; options: TestOptions }): Promise<Begun>;
  beginExplanation(call: { rules: TestedFile; id: string }): Promise<Begun>;
  /** Takes the next entries. Resolves with how far the run is; null if there are no more. */
  step(run: number): Promise<RunProgress | null>;
  comparison(run: number): Promise<RulesComparison>;
  /** Resolves with null if there is no such entry. */
  explanation(run: number): Promise<CallbackExplanation | null>;
  end(run: number): Promise<void>;
}

/** @param openSource Called for each run. */
export function serveRuns(openSource: () => PastSource): RunThread {
  lowerThreadPriority();
  const tests = new Map<number, Run<RulesComparison>>();
  const explanations = new Map<number, Run<CallbackExplanation | null>>();
  let begun = 0;

  return {
    check: async (file) => (await findFaults(file)).faults.slice(0, MOST_FAULTS),
    beginTest: ({ rules, options }) => begin(rules, tests, (loaded) => openTester(openSource(), loaded, options)),
    beginExplanation: ({ rules, id }) => begin(rules, explanations, (loaded) => openExplainer(openSource(), loaded, id)),
    step: async (number) => {
      const run = find<Run<unknown>>(tests.get(number) ?? explanations.get(number));
      return (await run.step()) ? run.progress() : null;
    },
    comparison: (run) => find(tests.get(run)).result(),
    explanation: (run) => find(explanations.get(run)).result(),
    end: async (run) => {
      const ended = tests.get(run) ?? explanations.get(run);
      tests.delete(run);
      explanations.delete(run);
      await ended?.close();
    },
  };

  async function begin<Result>(
    file: TestedFile,
    runs: Map<number, Run<Result>>,
    open: (rules: TestedRules) => Promise<Run<Result>>,
  ): Promise<Begun> {
    const { rules, faults } = await loadTested(file);
    if (rules === null) return { faults };
    begun += 1;
    const number = begun;
    runs.set(number, await open(rules));
    return { run: number };
  }
}

/** A thread that died has forgotten its runs. */
function find<Found>(run: Found | undefined): Found {
  if (run === undefined) throw new Error("the thread of the run has ended");
  return run;
}
