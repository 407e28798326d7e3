import { v7 as createId } from "uuid";
import type { RulesTest } from "../../../generated/operator.ts";
import { ImhookError } from "../../errors.ts";
import type { TestedFile } from "../../rules/what-if/load-tested.ts";
import type { RuleRuns } from "../../rules/what-if/open-rule-runs.ts";
import type { TestOptions } from "../../rules/what-if/tester.ts";

/** Tests of rules, running or ended. */
export interface RulesTests {
  /** Tests rules, and resolves when that has ended. Rejects with an ImhookError if another test is running. */
  run(rules: TestedFile, options: TestOptions): Promise<RulesTest>;
  /** Returns the latest, newest first. */
  latest(): RulesTest[];
  /** Stops a test that is running, and resolves with it; undefined if there is none with this id. */
  cancel(id: string): Promise<RulesTest | undefined>;
}

interface KeptTest {
  test: RulesTest;
  cancel(): void;
  ended: Promise<unknown>;
}

const MOST_KEPT = 20;

export function createRulesTests(runs: Pick<RuleRuns, "test">): RulesTests {
  let kept: KeptTest[] = [];

  return {
    run: async (rules, options) => {
      const running = kept.find(({ test }) => test.state === "running");
      if (running !== undefined) throw new ImhookError("conflict", `the test ${running.test.id} is running: wait for it, or stop it`);
      const test = newTest();
      const controller = new AbortController();
      const ended = testAll(test, rules, options, controller.signal);
      kept = [{ test, cancel: () => controller.abort(), ended: ended.catch(() => {}) }, ...kept].slice(0, MOST_KEPT);
      await ended;
      return test;
    },
    latest: () => kept.map(({ test }) => test),
    cancel: async (id) => {
      const found = kept.find(({ test }) => test.id === id);
      found?.cancel();
      await found?.ended;
      return found?.test;
    },
  };

  async function testAll(test: RulesTest, rules: TestedFile, options: TestOptions, signal: AbortSignal): Promise<void> {
    try {
      const outcome = await runs.test(rules, options, { signal, onProgress: (progress) => Object.assign(test, progress) });
      test.state = outcome.state;
      if (outcome.state === "done") test.comparison = outcome.result;
      if (outcome.state === "refused") test.faults = outcome.faults;
    } catch (error) {
      test.state = "failed";
      throw error;
    } finally {
      test.endedAt = Date.now();
    }
  }
}

function newTest(): RulesTest {
  return { id: createId(), state: "running", startedAt: Date.now(), endedAt: null, done: 0, total: 0, faults: [], comparison: null };
}
