import { DatabaseSync } from "node:sqlite";
import { jest } from "@jest/globals";
import { openIndex } from "../../src/journal/sqlite/open-index.ts";

/** A step that searches an index, or a headline of such steps. Others read a whole table or sort what they have read. */
const GOOD_STEP = /^(SEARCH .* USING (COVERING )?(INDEX|(INTEGER )?PRIMARY KEY)|CORRELATED SCALAR SUBQUERY|CO-ROUTINE|SCAN counted)/;

/** Runs `list` and returns the steps of SQLite's plans for the statements that it prepares on the journal `path` and its index. */
export async function explainPlans(path: string, list: () => Promise<unknown>): Promise<{ steps: string[]; badSteps: string[] }> {
  const prepare = jest.spyOn(DatabaseSync.prototype, "prepare");
  await list();
  const statements = prepare.mock.calls.map(([sql]) => sql);
  prepare.mockRestore();
  const connection = openIndex(path);
  const steps = statements.flatMap((sql) => connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all()).map(({ detail }) => String(detail));
  connection.close();
  return { steps, badSteps: steps.filter((step) => !GOOD_STEP.test(step)) };
}
