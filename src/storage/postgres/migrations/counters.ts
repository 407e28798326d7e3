import { type Kysely, sql } from "kysely";

/**
 * What rules have counted, as the tables of the SQLite file have it. Names and values can be longer than an index takes, so `digest` stands for them: the
 * SHA-256 of counter and value, and of the key if there is one, as JSON.
 */
export async function createCounters(database: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE imhook.counter_series (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      counter text NOT NULL,
      length bigint NOT NULL,
      value text NOT NULL,
      digest bytea NOT NULL,
      latest bigint NOT NULL,
      times bytea NOT NULL,
      UNIQUE (length, digest)
    )`.execute(database);
  await sql`CREATE INDEX counter_series_by_time ON imhook.counter_series (length, latest, id)`.execute(database);
  await sql`
    CREATE TABLE imhook.counter_value (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      counter text NOT NULL,
      length bigint NOT NULL,
      key text NOT NULL,
      value text NOT NULL,
      digest bytea NOT NULL,
      latest bigint NOT NULL,
      UNIQUE (length, digest)
    )`.execute(database);
  await sql`CREATE INDEX counter_value_by_time ON imhook.counter_value (length, latest, id)`.execute(database);
}
