import { type Kysely, sql } from "kysely";
import { transact } from "../../../storage/postgres/transact.ts";

/** A transaction that changes values of lists. No other one changes any meanwhile, at any instance. */
export interface ListTransaction {
  transaction: Kysely<unknown>;
  /** Returns the number of the next change. */
  nextNumber(): number;
}

/** Changes values of lists: all or, if `work` rejects, none. Whoever holds the number of the newest change is alone, so numbers are in the order of commits. */
export function changeLists<Result>(kysely: Kysely<unknown>, work: (change: ListTransaction) => Promise<Result>): Promise<Result> {
  return transact(kysely, async (transaction) => {
    await lookUpByIndex(transaction);
    const { rows } = await sql<{ newest: number }>`SELECT newest FROM imhook.list_change WHERE id = 1 FOR UPDATE`.execute(transaction);
    const before = rows[0]?.newest ?? 0;
    let newest = before;
    const nextNumber = () => {
      newest += 1;
      return newest;
    };
    const result = await work({ transaction, nextNumber });
    if (newest > before) await sql`UPDATE imhook.list_change SET newest = ${newest} WHERE id = 1`.execute(transaction);
    return result;
  });
}

/** Without this the database may read a list of a million values for two thousand that change, as long as it has no statistics of the list. */
async function lookUpByIndex(transaction: Kysely<unknown>): Promise<void> {
  await sql`
    SELECT set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)`.execute(
    transaction,
  );
}
