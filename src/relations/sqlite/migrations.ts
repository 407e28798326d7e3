import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const createRelations: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`
      CREATE TABLE relation (
        sender TEXT NOT NULL,
        app TEXT NOT NULL,
        kind TEXT NOT NULL,
        owner TEXT NOT NULL,
        target TEXT NOT NULL,
        since INTEGER NOT NULL,
        derived INTEGER NOT NULL,
        entry TEXT NOT NULL,
        PRIMARY KEY (sender, app, kind, owner, target)
      ) STRICT, WITHOUT ROWID`.execute(database);
    await sql`CREATE INDEX relation_by_owner ON relation (owner)`.execute(database);
    await sql`CREATE INDEX relation_by_target ON relation (target)`.execute(database);
    await sql`CREATE TABLE cursor (id INTEGER PRIMARY KEY, position INTEGER NOT NULL) STRICT`.execute(database);
    await sql`INSERT INTO cursor (id, position) VALUES (1, 0)`.execute(database);
  },
};

/** Every version of the file of relations, oldest first. A migration that has been released is never changed. */
export const migrations: Record<string, Migration> = { "0001-create-relations": createRelations };
