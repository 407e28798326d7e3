import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "kysely";
import { machineTime } from "../../../src/clock.ts";
import { createCommitCounts } from "../../../src/journal/count-commits.ts";
import { conditionsOf, createCandidateQueries } from "../../../src/journal/index/candidates.ts";
import type { Term } from "../../../src/journal/index/terms.ts";
import type { EntryFilter, EventFilter } from "../../../src/journal/list-query.ts";
import { inSearch } from "../../../src/journal/postgres/in-search.ts";
import { INDEX_TABLES, terms } from "../../../src/journal/postgres/index-tables.ts";
import { serve } from "../../../src/journal/postgres/reader.ts";
import { createRecorder } from "../../../src/journal/postgres/recorder.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { type Database, openDatabase } from "../../../src/storage/postgres/open-database.ts";
import { newEntry } from "../../support/entries.ts";
import { usePostgres } from "../../support/postgres.ts";

const postgres = usePostgres();

const START = Date.UTC(2026, 0, 2);

/** Steps that read a whole table, or read all rows of a value and sort them. */
const BAD_STEP = /^\s*(->\s+)?(Parallel )?(Seq Scan|Incremental Sort|Sort {2}\(|Bitmap|Hash)|hashed SubPlan|JIT/;

let database: Database;

/** Three partitions with statistics, by which the planner would sort the few rows of a value. */
beforeAll(async () => {
  const settings = await postgres.createMigrated();
  database = openDatabase(settings, { role: "test", connections: 2 });
  await sql`SELECT imhook.extend_entries(1000)`.execute(database.kysely);
  const recorder = createRecorder(database, {
    ...{ duplicateWindow: 0, instance: settings.instance, now: machineTime },
    counts: createCommitCounts(),
  });
  await recorder.append(
    Array.from({ length: 2500 }, (_, index) =>
      newEntry({
        receivedAt: START + index,
        actor: `user-${index % 500}`,
        group: `group-${index % 400}`,
        message: `m-${index}`,
        requestId: "r-1",
      }),
    ),
  );
  const reader = await serve(settings, toEvents);
  await reader.follow();
  await reader.close();
  await sql`VACUUM ANALYZE imhook.entry, imhook.indexed_entry, imhook.indexed_user, imhook.indexed_group, imhook.indexed_event`.execute(
    database.kysely,
  );
});

afterAll(() => database.close());

/** The steps of the plans of a search, from each of its sources. */
async function stepsOf(asked: readonly Term[], range: Parameters<typeof conditionsOf>[0]): Promise<string[]> {
  const queries = createCandidateQueries(INDEX_TABLES);
  const sources = asked.flatMap(({ source }) => source ?? []);
  return inSearch(database.kysely, async ({ snapshot, baseline }) => {
    const steps: string[] = [];
    for (const source of sources.length === 0 ? [undefined] : sources) {
      const query = queries.select(source, asked, [sql`candidate.position > ${baseline}`, ...conditionsOf(range)], range);
      const { rows } = await sql<{ "QUERY PLAN": string }>`EXPLAIN ${query} LIMIT 51`.execute(snapshot);
      steps.push(...rows.map((row) => row["QUERY PLAN"]));
    }
    return steps;
  });
}

test.each<EntryFilter>([
  {},
  { user: "user-1" },
  { user: "user-1", with: "user-2", actor: "user-1", target: "user-2" },
  { user: "user-1", group: "group-1", message: "m-1", requestId: "r-1" },
  { user: "user-1", command: "c", status: "accepted", decision: "allow", decidedBy: "default", rule: "spam" },
  { user: "user-1", event: "user.followed", since: START, until: START + 9 },
  { commands: ["a", "b"], sender: "openim" },
  { status: "quarantined" },
  { decision: "refuse", decidedBy: "rule", app: "app-1", since: START },
  { since: START, sender: "openim", status: "accepted" },
])("a search for the entries of %j follows the order of an index", async (filter) => {
  const steps = await stepsOf(terms.ofEntries(filter), filter);
  expect(steps.filter((step) => /Index/.test(step)).length).toBeGreaterThan(0);
  expect(steps.filter((step) => BAD_STEP.test(step))).toEqual([]);
});

test.each<EventFilter>([{ user: "user-1" }, { user: "user-1", with: "user-2", type: "user.blocked", app: "app-1" }, { group: "g" }, {}])(
  "a search for the events of %j follows the order of an index",
  async (filter) => {
    const steps = await stepsOf(terms.ofEvents(filter), filter);
    expect(steps.filter((step) => BAD_STEP.test(step))).toEqual([]);
  },
);

test("a plan that sorts would be found", async () => {
  const { rows } = await sql<{ "QUERY PLAN": string }>`
    EXPLAIN SELECT id FROM imhook.indexed_user WHERE name = 'user-1' ORDER BY position`.execute(database.kysely);
  expect(rows.filter((row) => BAD_STEP.test(row["QUERY PLAN"])).length).toBeGreaterThan(0);
});
