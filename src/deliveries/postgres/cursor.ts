import { type Kysely, sql } from "kysely";
import type { Turn } from "../../journal/turn.ts";
import type { Lease } from "../../storage/postgres/lease.ts";
import type { DeliveryCursor, DeliveryCursorStore } from "../cursor.ts";

export interface DatabaseCursorOptions {
  kysely: Kysely<unknown>;
  turn: Pick<Turn, "isMine"> & Pick<Lease, "token">;
  /** Ends the use of turn and database. */
  close(): Promise<void>;
}

/** Of the turn and of the cursor. */
export const DELIVERIES = "after-handlers";

/**
 * Keeps the cursor in the database of all instances. It remembers the number of the lease that wrote it: who has an older one can no longer write. Who has got
 * another lease since the cursor was read has to read it again.
 */
export function createDatabaseCursor({ kysely, turn, close }: DatabaseCursorOptions): DeliveryCursorStore {
  /** Of the lease under which the cursor was read. */
  let token: number | null = null;

  return {
    turn,
    read: async () => {
      token = turn.token();
      const { rows } = await sql<DeliveryCursor>`SELECT position, entry FROM imhook.follower WHERE name = ${DELIVERIES}`.execute(kysely);
      return rows[0] ?? null;
    },
    write: async ({ position, entry }) => {
      if (token === null || token !== turn.token()) return false;
      const { rows } = await sql`
        INSERT INTO imhook.follower AS follower (name, position, entry, token) VALUES (${DELIVERIES}, ${position}, ${entry}, ${token})
        ON CONFLICT (name) DO UPDATE SET position = excluded.position, entry = excluded.entry, token = excluded.token
        WHERE follower.token <= excluded.token RETURNING name`.execute(kysely);
      return rows.length > 0;
    },
    close,
  };
}
