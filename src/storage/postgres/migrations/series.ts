import { type Kysely, sql } from "kysely";

/** Counts and latencies over time, as the SQLite tables of the series have them. `series_kept` are the buckets that are not empty. */
export async function createSeries(database: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE imhook.series_bucket (
      length bigint NOT NULL,
      at bigint NOT NULL,
      sender text NOT NULL,
      app text NOT NULL,
      command text NOT NULL,
      accepted bigint NOT NULL,
      quarantined bigint NOT NULL,
      duplicate bigint NOT NULL,
      allow bigint NOT NULL,
      refuse bigint NOT NULL,
      discard bigint NOT NULL,
      modify bigint NOT NULL,
      verdicts bigint NOT NULL,
      fallback_quarantine bigint NOT NULL,
      fallback_deadline bigint NOT NULL,
      fallback_error bigint NOT NULL,
      failures bigint NOT NULL,
      latencies bytea NOT NULL,
      PRIMARY KEY (length, at, sender, app, command)
    )`.execute(database);
  await sql`CREATE TABLE imhook.series_kept (length bigint NOT NULL, at bigint NOT NULL, PRIMARY KEY (length, at))`.execute(database);
  await sql`CREATE TABLE imhook.series_dropped (length bigint PRIMARY KEY, before bigint NOT NULL)`.execute(database);
  await sql`
    CREATE TABLE imhook.seen_command (
      sender text NOT NULL,
      app text NOT NULL,
      command text NOT NULL,
      count bigint NOT NULL,
      quarantined bigint NOT NULL,
      first_at bigint NOT NULL,
      last_at bigint NOT NULL,
      PRIMARY KEY (sender, app, command)
    )`.execute(database);
}
