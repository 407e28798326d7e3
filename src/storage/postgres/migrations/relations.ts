import { type Kysely, sql } from "kysely";

/** The current relations, and those that pruned entries have left. Names are as `escapeUnpaired` and `escapeNull` write them. */
export async function createRelations(database: Kysely<unknown>): Promise<void> {
  for (const table of ["relation", "baseline_relation"]) {
    await sql`
      CREATE TABLE imhook.${sql.raw(table)} (
        sender text NOT NULL,
        app text NOT NULL,
        kind text NOT NULL,
        owner text NOT NULL,
        target text NOT NULL,
        since bigint NOT NULL,
        inferred integer NOT NULL,
        entry uuid NOT NULL,
        PRIMARY KEY (sender, app, kind, owner, target)
      )`.execute(database);
    await sql`CREATE INDEX ${sql.raw(`${table}_by_target`)} ON imhook.${sql.raw(table)} (target text_pattern_ops)`.execute(database);
  }
  await sql`CREATE INDEX relation_by_owner ON imhook.relation (owner text_pattern_ops)`.execute(database);
}
