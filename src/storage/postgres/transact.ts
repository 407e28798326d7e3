import { type Kysely, sql } from "kysely";

/** A session that leaves a transaction idle for so long is ended by the database, so that others need not wait for an instance that is stalled. */
export const STALLED_MS = 10_000;

/** Runs `work` in a transaction in which each statement sees what others have committed before it. If it rejects, nothing has changed. */
export async function transact<Result>(kysely: Kysely<unknown>, work: (transaction: Kysely<unknown>) => Promise<Result>): Promise<Result> {
  return kysely
    .transaction()
    .setIsolationLevel("read committed")
    .execute(async (transaction) => {
      await sql`SELECT set_config('idle_in_transaction_session_timeout', ${String(STALLED_MS)}, true)`.execute(transaction);
      return work(transaction);
    });
}
