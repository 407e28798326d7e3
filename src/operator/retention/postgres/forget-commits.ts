import { type Kysely, sql } from "kysely";

const COMMITS_PER_STEP = 20_000;

/** Deletes some of the commits that are older than an hour; the newest one says where the journal ends. Returns whether there may be more. */
export async function forgetCommits(kysely: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql<{ deleted: number }>`
    WITH oldest AS MATERIALIZED (
      SELECT through FROM imhook.committed WHERE through < (SELECT max(through) FROM imhook.committed) ORDER BY through LIMIT ${COMMITS_PER_STEP}
    ), gone AS (
      DELETE FROM imhook.committed WHERE through <= (SELECT max(through) FROM oldest) AND at < now() - interval '1 hour' RETURNING through
    )
    SELECT count(*) AS deleted FROM gone`.execute(kysely);
  return rows[0]?.deleted === COMMITS_PER_STEP;
}
