import type { Readable } from "node:stream";
import { ImhookError } from "../../errors.ts";
import { readRules } from "../../rules/file/read-rules.ts";
import { MAX_BYTES } from "../../rules/file/schema.ts";
import type { TestedFile } from "../../rules/what-if/load-tested.ts";
import type { RuleRuns } from "../../rules/what-if/open-rule-runs.ts";
import type { OperatorHandlers } from "./operation.ts";
import { type RulesAdmin, THERE_ARE_NO_RULES } from "./rules-admin.ts";
import { createRulesTests } from "./rules-tests.ts";
import { withTimes } from "./times.ts";

type TestOperations = "testRules" | "listRulesTests" | "cancelRulesTest" | "explainCallback";

const WEEK_MS = 7 * 86_400_000;

const MEDIA_TYPES = ["application/yaml", "text/plain"];

/** What faults call the body. */
const NAME = "rules.yaml";

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
      if (!MEDIA_TYPES.includes(contentType))
        throw new ImhookError(
          "unsupported-media-type",
          `the content type must be ${MEDIA_TYPES.join(" or ")}, not ${contentType || "missing"}`,
        );
      if (since >= until) throw new ImhookError("bad-request", "since must be before until");
      return tests.run(testedFile(await readBody(stream)), { tested: { since, until, ...only }, examples: limit });
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

  /** List files are those of the rules in use: an operator must not read other files of the machine. */
  function testedFile(content: Uint8Array): TestedFile {
    const inUse = rules?.file() ?? null;
    if (inUse === null) return { path: NAME, content, listFiles: [] };
    const { lists } = readRules(inUse.path, inUse.content).definition;
    return { path: inUse.path, name: NAME, content, listFiles: lists.flatMap(({ file }) => file ?? []) };
  }
}

async function readBody(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > MAX_BYTES) throw new ImhookError("too-large", `a rules file has at most ${MAX_BYTES} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ImhookError ? error : new ImhookError("bad-request", "the body broke off", { cause: error });
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

function notFound(detail: string): never {
  throw new ImhookError("not-found", detail);
}
