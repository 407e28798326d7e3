import { type Kysely, sql } from "kysely";

/**
 * `instance`: the instances that run, and when they last said so.
 * `lease`: which instance does something that only one may do at a time, until when, and the number of the lease, which grows with each new holder.
 * `follower`: how far a follower is in the journal. Columns that a follower does not need stay 0. `token` is the number of the lease under which the row
 * was last written: a holder with an older one can no longer write it.
 */
export async function createFollowers(database: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE imhook.lease (name text PRIMARY KEY, holder uuid NOT NULL, token bigint NOT NULL, expires_at timestamptz NOT NULL)`.execute(
    database,
  );
  await sql`
    CREATE TABLE imhook.instance (
      id uuid PRIMARY KEY,
      host text NOT NULL,
      version text NOT NULL,
      started_at bigint NOT NULL,
      seen_at timestamptz NOT NULL
    )`.execute(database);
  await sql`
    CREATE TABLE imhook.follower (
      name text PRIMARY KEY,
      position bigint NOT NULL,
      entry uuid,
      events bigint NOT NULL DEFAULT 0,
      start bigint NOT NULL DEFAULT 0,
      token bigint NOT NULL DEFAULT 0
    )`.execute(database);
}
