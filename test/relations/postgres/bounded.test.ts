import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Kysely, sql } from "kysely";
import type { RelationFilter } from "../../../src/relations/relations.ts";
import { usePostgres } from "../../support/postgres.ts";
import type { RelationsUnderTest } from "../relations-under-test.ts";
import { createsPostgresRelations } from "./create-relations.ts";

const postgres = usePostgres();

const APP = { sender: "openim", app: "one" } as const;
const FANS = 30_000;

let relations: RelationsUnderTest & { kysely: Kysely<unknown> };

/** One user has many friends, who have one each. */
beforeAll(async () => {
  relations = await createsPostgresRelations(postgres, 1)();
  for (const [owner, target] of [
    ["hub", "fan-"],
    ["fan-", "hub"],
  ])
    await sql`
      INSERT INTO imhook.relation
      SELECT 'openim', 'one', 'friend', CASE ${owner} WHEN 'hub' THEN 'hub' ELSE 'fan-' || number END,
        CASE ${target} WHEN 'hub' THEN 'hub' ELSE 'fan-' || number END, number, 0, gen_random_uuid()
      FROM generate_series(1, ${FANS}::integer) AS number`.execute(relations.kysely);
  await sql`ANALYZE imhook.relation`.execute(relations.kysely);
}, 30_000);

afterAll(() => relations.close());

/** Runs `read` and returns how much of the table the database has read for it. */
async function measure(read: () => Promise<unknown>): Promise<{ scans: number; rows: number }> {
  const before = await readTotals();
  await read();
  const after = await readTotals();
  return { scans: after.scans - before.scans, rows: after.rows - before.rows };
}

async function readTotals(): Promise<{ scans: number; rows: number }> {
  await sql`SELECT pg_stat_force_next_flush()`.execute(relations.kysely);
  const { rows } = await sql<{ scans: number; rows: number }>`
    SELECT (SELECT seq_scan FROM pg_stat_user_tables WHERE relid = 'imhook.relation'::regclass) AS scans,
      (SELECT sum(idx_tup_read)::bigint FROM pg_stat_user_indexes WHERE relid = 'imhook.relation'::regclass) AS rows`.execute(
    relations.kysely,
  );
  return rows[0] ?? { scans: 0, rows: 0 };
}

const list = (filter: RelationFilter) => relations.list(filter, { limit: 50 });

test.each<[name: string, most: number, read: () => Promise<unknown>]>([
  ["a search", 100, () => relations.people.find({ prefix: "fan-1", limit: 20 })],
  ["a search that finds nothing in an app", 5000, () => relations.people.find({ prefix: "f", limit: 20, app: "two" })],
  ["counts", 2 * FANS + 100, () => relations.people.count({ ...APP, id: "hub" })],
  ["a neighborhood", 5000, () => relations.people.neighborhood({ ...APP, user: "hub", limit: 20 })],
  ["a comparison", 11_000, () => relations.people.compare({ ...APP, kind: "friend", target: "hub" })],
  ["a list of all", 100, () => list({})],
  ["a list of an owner", 100, () => list({ owner: "hub" })],
  ["a list of a target", 100, () => list({ target: "hub" })],
  ["a list of an owner in an app", 100, () => list({ ...APP, kind: "friend", owner: "hub" })],
  ["a list of a target in an app", 100, () => list({ ...APP, kind: "friend", target: "hub" })],
])("%s reads %i entries of indexes at most, and never the whole table", async (_name, most, read) => {
  const { scans, rows } = await measure(read);
  expect(scans).toBe(0);
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThanOrEqual(most);
});

test("a later page reads no more than the first", async () => {
  for (const filter of [{}, { owner: "hub" }, { target: "hub" }, { ...APP, kind: "friend" as const, owner: "hub" }]) {
    let cursor: string | null = null;
    for (let page = 0; page < 5; page += 1) {
      const at: string | null = cursor;
      const { rows } = await measure(async () => {
        cursor = (await relations.list(filter, { limit: 1000, ...(at !== null && { cursor: at }) })).next;
      });
      expect(rows).toBeLessThanOrEqual(1100);
      expect(cursor).not.toBeNull();
    }
  }
});
