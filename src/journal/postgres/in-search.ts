import { type Kysely, sql } from "kysely";

/** What a search reads: one state of the database, and the position up to which that has been pruned. */
export interface Searched {
  snapshot: Kysely<unknown>;
  baseline: number;
}

/**
 * Searches in one state of the database. A search stops when it has seen enough, so its statements follow the order of an index: whatever the statistics
 * say of a value, nothing is read and sorted as a whole, and nothing is compiled.
 */
export async function inSearch<Result>(kysely: Kysely<unknown>, work: (searched: Searched) => Promise<Result>): Promise<Result> {
  const transaction = kysely.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
  return transaction.execute(async (snapshot) => {
    const { rows } = await sql<{ position: number }>`
      SELECT position, set_config('enable_sort', 'off', true), set_config('enable_seqscan', 'off', true),
        set_config('enable_bitmapscan', 'off', true), set_config('jit', 'off', true)
      FROM imhook.baseline WHERE id = 1`.execute(snapshot);
    return work({ snapshot, baseline: rows[0]?.position ?? 0 });
  });
}
