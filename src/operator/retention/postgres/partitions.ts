import { setTimeout as sleep } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { readBaseline, readNewestPosition } from "../../../journal/postgres/positions.ts";
import { isConflict } from "../../../storage/postgres/database-error.ts";
import { transact } from "../../../storage/postgres/transact.ts";

/** A range of positions that is a table of its own, for entries and for their index. */
export interface Partition {
  first: number;
  /** Position after the last one. */
  beyond: number;
}

/** Tables that are partitioned by the same ranges. */
export const PARTITIONED = ["entry", "indexed_entry", "indexed_user", "indexed_group", "indexed_rule", "indexed_event"] as const;

/**
 * Longest time to wait for a lock that keeps others from the journal: appends wait behind it. A transaction that reads for long, such as that of a
 * backup, delays what needs the lock, and nothing else.
 */
const LOCK_TIMEOUT_MS = 100;

/** A busy journal may need more than one attempt. The next ones follow a minute later. */
const DROP_ATTEMPTS = 3;
const DROP_PAUSE_MS = 500;

/** Reads the partitions, oldest first. */
export async function readPartitions(kysely: Kysely<unknown>): Promise<Partition[]> {
  return (await sql<Partition>`SELECT first, beyond FROM imhook.entry_partition ORDER BY first`.execute(kysely)).rows;
}

/**
 * Drops the oldest partition if all its entries were pruned. The newest one stays: it says where the next begins. Returns whether there may be more; a
 * partition that somebody uses for long is not dropped now.
 */
export async function dropPrunedPartition(kysely: Kysely<unknown>): Promise<boolean> {
  const [oldest, next] = await readPartitions(kysely);
  if (oldest === undefined || next === undefined || oldest.beyond - 1 > (await readBaseline(kysely))) return false;
  for (let attempt = 1; ; attempt += 1) {
    if (await unlessLocked(kysely, (transaction) => drop(transaction, oldest))) return true;
    if (attempt === DROP_ATTEMPTS) return false;
    await sleep(DROP_PAUSE_MS);
  }
}

async function drop(transaction: Kysely<unknown>, { first }: Partition): Promise<void> {
  const { rows } = await sql`DELETE FROM imhook.entry_partition WHERE first = ${first} RETURNING first`.execute(transaction);
  // Another process may have been faster.
  if (rows.length === 0) return;
  const tables = PARTITIONED.map((table) => sql`imhook.${sql.raw(`${table}_${first}`)}`);
  await sql`DROP TABLE ${sql.join(tables)}`.execute(transaction);
}

/**
 * Makes the next partition if less than half of the last one is free, so that no append has to. `sizeOf` says how many positions the next one is to have.
 * Returns whether it did.
 */
export async function extendPartitions(
  kysely: Kysely<unknown>,
  sizeOf: (last: Partition, newest: number) => Promise<number>,
): Promise<boolean> {
  const last = (await readPartitions(kysely)).at(-1);
  if (last === undefined || !isHalfUsed(last, await readNewestPosition(kysely))) return false;
  const size = await sizeOf(last, await readNewestPosition(kysely));
  return unlessLocked(kysely, async (transaction) => {
    // An append makes partitions too, under this lock.
    await sql`SELECT imhook.lock_journal()`.execute(transaction);
    const now = (await readPartitions(transaction)).at(-1);
    if (now?.beyond === last.beyond) await sql`SELECT imhook.extend_entries(${size}::bigint)`.execute(transaction);
  });
}

function isHalfUsed({ first, beyond }: Partition, newest: number): boolean {
  return beyond - 1 - newest < (beyond - first) / 2;
}

/** Runs `work` in a transaction that waits for no lock for long. Resolves with false if it would have to. */
async function unlessLocked(kysely: Kysely<unknown>, work: (transaction: Kysely<unknown>) => Promise<void>): Promise<boolean> {
  try {
    await transact(kysely, async (transaction) => {
      await sql`SELECT set_config('lock_timeout', ${String(LOCK_TIMEOUT_MS)}, true)`.execute(transaction);
      await work(transaction);
    });
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}
