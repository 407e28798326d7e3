import { type Kysely, sql } from "kysely";

/**
 * The current relations, and those that pruned entries have left. Names are as `toName` of the relations writes them. They compare byte by byte, as in
 * SQLite, whatever the collation of the database: pages and prefixes go by that order. Each index has all columns of the key, so that what is asked of one
 * user or group comes in order and is bounded without sorting.
 */
export async function createRelations(database: Kysely<unknown>): Promise<void> {
  for (const table of ["relation", "baseline_relation"])
    await sql`
      CREATE TABLE imhook.${sql.raw(table)} (
        sender text COLLATE "C" NOT NULL,
        app text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL,
        owner text COLLATE "C" NOT NULL,
        target text COLLATE "C" NOT NULL,
        since bigint NOT NULL,
        inferred integer NOT NULL,
        entry uuid NOT NULL,
        PRIMARY KEY (sender, app, kind, owner, target)
      )`.execute(database);
  await sql`CREATE INDEX relation_by_owner ON imhook.relation (owner, sender, app, kind, target)`.execute(database);
  for (const table of ["relation", "baseline_relation"])
    await sql`
      CREATE INDEX ${sql.raw(`${table}_by_target`)} ON imhook.${sql.raw(table)} (target, sender, app, kind, owner)`.execute(database);
}
