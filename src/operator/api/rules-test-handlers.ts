import { ImhookError } from "../../errors.ts";
import type { RuleRuns } from "../../rules/what-if/open-rule-runs.ts";
import type { OperatorHandlers } from "./operation.ts";
import { type RulesAdmin, THERE_ARE_NO_RULES } from "./rules-admin.ts";
import { createRulesTests } from "./rules-tests.ts";
import { readSubmittedRules } from "./submitted-rules.ts";
import { withTimes } from "./times.ts";

type TestOperations = "testRules" | "listRulesTests" | "cancelRulesTest" | "explainCallback";

const WEEK_MS = 7 * 86_400_000;

/**
 * Creates the handlers that try rules on recorded callbacks.
 *
 * @param rules null if there are none in use.
 */
export function createRulesTestHandlers(runs: RuleRuns, rules: RulesAdmin | null): Pick<OperatorHandlers, TestOperations> {
  const tests = createRulesTests(runs);
  return {
    testRules: async ({ query: { limit, ...query }, stream, contentType }) => {
      const { since = Date.now() - WEEK_MS, until = Date.now(), ...only } = withTimes(query);
      if (since >= until) throw new ImhookError("bad-request", "since must be before until");
      return tests.run(await readSubmittedRules({ stream, contentType }, rules), { tested: { since, until, ...only }, examples: limit });
    },
    listRulesTests: () => ({ items: tests.latest() }),
    cancelRulesTest: async ({ path: { test } }) => (await tests.cancel(test.toLowerCase())) ?? notFound(`there is no test ${test}`),
    explainCallback: async ({ path: { id } }) => {
      const file = rules?.file() ?? notFound(THERE_ARE_NO_RULES);
      const outcome = await runs.explain(file, id.toLowerCase());
      if (outcome.state === "done") return outcome.result ?? notFound(`there is no callback ${id}`);
      const [fault] = outcome.state === "refused" ? outcome.faults : [];
      throw new ImhookError("conflict", fault === undefined ? "imhook is stopping" : `a list file has a fault: ${fault.message}`);
    },
  };
}

function notFound(detail: string): never {
  throw new ImhookError("not-found", detail);
}
