import { type Kysely, sql } from "kysely";

/**
 * What lists filter by, as IndexedEntry says; the tables of names have a row for each name of an entry. Each is partitioned as `entry` is, by the same
 * ranges of positions, so that what is pruned goes with its partition.
 */
export async function createIndexOfEntries(database: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE imhook.indexed_entry (
      position bigint PRIMARY KEY,
      id uuid NOT NULL,
      sender text NOT NULL,
      app text NOT NULL,
      command text,
      status text NOT NULL,
      message text,
      request_id text,
      decision text,
      decided_by text,
      users text,
      groups text,
      rules text,
      events text
    ) PARTITION BY RANGE (position)`.execute(database);
  for (const [name, columns, condition] of INDEXES)
    await sql`
      CREATE INDEX ${sql.raw(name)} ON imhook.indexed_entry (${sql.raw(columns)})${condition === null ? sql`` : sql` WHERE ${sql.raw(condition)}`}`.execute(
      database,
    );
  for (const table of ["indexed_user", "indexed_group"])
    await sql`
      CREATE TABLE imhook.${sql.raw(table)} (
        name text NOT NULL,
        id uuid NOT NULL,
        position bigint NOT NULL,
        roles integer NOT NULL,
        PRIMARY KEY (name, id, position)
      ) PARTITION BY RANGE (position)`.execute(database);
  for (const table of ["indexed_rule", "indexed_event"])
    await sql`
      CREATE TABLE imhook.${sql.raw(table)} (name text NOT NULL, id uuid NOT NULL, position bigint NOT NULL, PRIMARY KEY (name, id, position))
      PARTITION BY RANGE (position)`.execute(database);
}

const INDEXES: ReadonlyArray<readonly [name: string, columns: string, condition: string | null]> = [
  ["indexed_entry_by_id", "id", null],
  ["indexed_entry_by_command", "command, id", null],
  ["indexed_entry_by_app", "app, id", null],
  ["indexed_entry_by_message", "message, id", "message IS NOT NULL"],
  ["indexed_entry_by_request_id", "request_id, id", "request_id IS NOT NULL"],
  ["indexed_entry_by_status", "status, id", "status <> 'accepted'"],
  ["indexed_entry_quarantined", "position", "status = 'quarantined'"],
  ["indexed_entry_by_decision", "decision, id", "decision <> 'allow'"],
  ["indexed_entry_by_decider", "decided_by, id", "decided_by <> 'default' AND decided_by <> 'handler'"],
];
