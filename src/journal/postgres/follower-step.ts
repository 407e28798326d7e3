import { type Kysely, sql } from "kysely";
import type { Lease } from "../../storage/postgres/lease.ts";
import { STALLED_MS } from "../../storage/postgres/transact.ts";
import type { FollowStep } from "../follow.ts";

/** How far a follower is. Numbers that it has no use for are 0. */
export interface FollowerCursor {
  /** Position of the last entry that was processed as a whole. */
  position: number;
  /** Id of the last entry of which something was processed; null before the first one. */
  entry: string | null;
  /** How many events of the next entry were processed. */
  events: number;
  /** Position after which it began. */
  start: number;
}

/** What a step has done. */
export interface StepResult {
  /** The same as before if nothing was done. */
  cursor: FollowerCursor;
  isMore: boolean;
}

/** A follower that runs once over all instances. Its name is that of its lease and of its cursor. */
export interface LeasedFollower {
  name: string;
  lease: Pick<Lease, "token">;
}

/**
 * Takes a step in one transaction with its cursor. The cursor is locked meanwhile, and remembers the lease: an instance whose lease is over cannot write
 * once another one has begun. Resolves with `elsewhere` if another instance has the lease.
 */
export async function inStep(
  kysely: Kysely<unknown>,
  { name, lease }: LeasedFollower,
  work: (transaction: Kysely<unknown>, cursor: FollowerCursor) => Promise<StepResult>,
): Promise<FollowStep> {
  const token = lease.token();
  if (token === null) return "elsewhere";
  return kysely.transaction().execute(async (transaction) => {
    const cursor = await claim(transaction, name, token);
    if (cursor === null) return "elsewhere";
    const { cursor: next, isMore } = await work(transaction, cursor);
    if (next !== cursor) await write(transaction, name, next);
    return isMore;
  });
}

/** Reads how far a follower is, whoever runs it. */
export async function readCursor(kysely: Kysely<unknown>, name: string): Promise<FollowerCursor> {
  const { rows } = await sql<FollowerCursor>`SELECT position, entry, events, start FROM imhook.follower WHERE name = ${name}`.execute(
    kysely,
  );
  return rows[0] ?? { position: 0, entry: null, events: 0, start: 0 };
}

/** Locks the cursor. Resolves with null if a later lease has written it. */
async function claim(transaction: Kysely<unknown>, name: string, token: number): Promise<FollowerCursor | null> {
  const { rows } = await sql<FollowerCursor>`
    INSERT INTO imhook.follower AS follower (name, position, token) VALUES (${name}, 0, ${token})
    ON CONFLICT (name) DO UPDATE SET token = excluded.token WHERE follower.token <= excluded.token
    RETURNING position, entry, events, start, set_config('idle_in_transaction_session_timeout', ${String(STALLED_MS)}, true)`.execute(
    transaction,
  );
  const [row] = rows;
  return row === undefined ? null : { position: row.position, entry: row.entry, events: row.events, start: row.start };
}

async function write(transaction: Kysely<unknown>, name: string, { position, entry, events, start }: FollowerCursor): Promise<void> {
  await sql`
    UPDATE imhook.follower SET position = ${position}, entry = ${entry}, events = ${events}, start = ${start} WHERE name = ${name}`.execute(
    transaction,
  );
}
