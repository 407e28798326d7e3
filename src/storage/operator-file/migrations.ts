import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * `list_value` has one row for each time that a value was on a list. `change` is the number of the row's last change, so that a follower reads what it
 * lacks in order. A row of the present has no `removed_at`.
 */
const createLists: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`CREATE TABLE list (name TEXT PRIMARY KEY, match TEXT NOT NULL, file TEXT) STRICT, WITHOUT ROWID`.execute(database);
    await sql`
      CREATE TABLE list_value (
        change INTEGER PRIMARY KEY,
        list TEXT NOT NULL,
        value TEXT NOT NULL,
        source TEXT NOT NULL,
        added_at INTEGER NOT NULL,
        expires_at INTEGER,
        removed_at INTEGER,
        note TEXT
      ) STRICT`.execute(database);
    await sql`CREATE UNIQUE INDEX list_value_present ON list_value (list, value, source) WHERE removed_at IS NULL`.execute(database);
    await sql`CREATE INDEX list_value_by_expiry ON list_value (expires_at) WHERE removed_at IS NULL AND expires_at IS NOT NULL`.execute(
      database,
    );
    await sql`CREATE INDEX list_value_by_removal ON list_value (removed_at) WHERE removed_at IS NOT NULL`.execute(database);
    await sql`CREATE TABLE list_change (id INTEGER PRIMARY KEY, newest INTEGER NOT NULL) STRICT`.execute(database);
    await sql`INSERT INTO list_change (id, newest) VALUES (1, 0)`.execute(database);
  },
};

const createReviews: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`
      CREATE TABLE review (
        entry TEXT PRIMARY KEY,
        sender TEXT NOT NULL,
        app TEXT NOT NULL,
        command TEXT NOT NULL,
        actor TEXT,
        chat_group TEXT,
        message TEXT,
        rule TEXT NOT NULL,
        reason TEXT,
        flagged_at INTEGER NOT NULL,
        state TEXT NOT NULL,
        note TEXT,
        decided_at INTEGER,
        decided_by TEXT
      ) STRICT, WITHOUT ROWID`.execute(database);
    await sql`CREATE INDEX review_by_state ON review (state, entry)`.execute(database);
    await sql`CREATE TABLE review_cursor (id INTEGER PRIMARY KEY, position INTEGER NOT NULL) STRICT`.execute(database);
    await sql`INSERT INTO review_cursor (id, position) VALUES (1, 0)`.execute(database);
  },
};

/** `before` and `after` are JSON. Ids are in the order of the requests. */
const createAudit: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`
      CREATE TABLE audit_entry (
        id TEXT PRIMARY KEY,
        at INTEGER NOT NULL,
        who TEXT NOT NULL,
        role TEXT,
        address TEXT,
        action TEXT NOT NULL,
        object TEXT NOT NULL,
        value TEXT,
        before TEXT,
        after TEXT
      ) STRICT, WITHOUT ROWID`.execute(database);
    await sql`CREATE INDEX audit_entry_by_who ON audit_entry (who, id)`.execute(database);
    await sql`CREATE INDEX audit_entry_by_action ON audit_entry (action, id)`.execute(database);
    await sql`CREATE INDEX audit_entry_by_object ON audit_entry (object, id)`.execute(database);
    await sql`CREATE INDEX audit_entry_by_value ON audit_entry (value, id) WHERE value IS NOT NULL`.execute(database);
  },
};

/** Each change of a review counts its version up. The indexes let counts look at the newest reviews of a rule or of a user only. */
const versionReviews: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`ALTER TABLE review ADD COLUMN version INTEGER NOT NULL DEFAULT 1`.execute(database);
    await sql`CREATE INDEX review_by_rule ON review (rule, state, entry, sender, app)`.execute(database);
    await sql`CREATE INDEX review_by_actor ON review (actor, entry) WHERE actor IS NOT NULL`.execute(database);
  },
};

/** `digest` and `token` are SHA-256, in hexadecimal digits. */
const createSessions: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`
      CREATE TABLE session (
        digest TEXT PRIMARY KEY,
        token TEXT NOT NULL,
        who TEXT NOT NULL,
        role TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        last_used_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID`.execute(database);
    await sql`CREATE INDEX session_by_token ON session (token, created_at)`.execute(database);
  },
};

/** Every version of the schema, oldest first. A released migration never changes. */
export const migrations: Record<string, Migration> = {
  "0001-lists": createLists,
  "0002-reviews": createReviews,
  "0003-audit": createAudit,
  "0004-review-versions": versionReviews,
  "0005-sessions": createSessions,
};
