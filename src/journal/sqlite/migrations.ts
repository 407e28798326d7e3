import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const createJournal: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`
      CREATE TABLE entry (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        sender TEXT NOT NULL,
        app TEXT NOT NULL,
        command TEXT,
        sent_command TEXT,
        phase TEXT,
        status TEXT NOT NULL,
        reason TEXT,
        received_at INTEGER NOT NULL,
        event_time INTEGER,
        actor TEXT,
        targets TEXT NOT NULL,
        chat_group TEXT,
        message TEXT,
        decision TEXT,
        duration_ms REAL NOT NULL,
        remote_address TEXT NOT NULL,
        authentication TEXT NOT NULL,
        query TEXT NOT NULL,
        trace_id TEXT,
        body TEXT,
        reply TEXT NOT NULL
      ) STRICT`.execute(database);
    await sql`CREATE INDEX entry_by_command ON entry (command, id)`.execute(database);
    await sql`CREATE INDEX entry_by_app ON entry (app, id)`.execute(database);
    await sql`CREATE INDEX entry_by_group ON entry (chat_group, id) WHERE chat_group IS NOT NULL`.execute(database);
    await sql`CREATE INDEX entry_by_message ON entry (message, id) WHERE message IS NOT NULL`.execute(database);
    // Most entries are accepted; operators look for the others.
    await sql`CREATE INDEX entry_by_exception ON entry (status, id) WHERE status <> 'accepted'`.execute(database);
    await sql`CREATE TABLE entry_user ("user" TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY ("user", id)) STRICT, WITHOUT ROWID`.execute(
      database,
    );
    await sql`CREATE TABLE probe (id INTEGER PRIMARY KEY, checked_at INTEGER NOT NULL) STRICT`.execute(database);
  },
};

/** How far the journal was pruned, and the relations of the pruned entries. All relations follow from these and from the entries that are left. */
const addBaseline: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`
      CREATE TABLE baseline_relation (
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
    // Finds the members of a dismissed group.
    await sql`CREATE INDEX baseline_relation_by_target ON baseline_relation (target)`.execute(database);
    await sql`CREATE TABLE baseline (id INTEGER PRIMARY KEY, position INTEGER NOT NULL) STRICT`.execute(database);
    await sql`INSERT INTO baseline (id, position) VALUES (1, 0)`.execute(database);
  },
};

const findDuplicates: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`ALTER TABLE entry ADD COLUMN duplicate_of TEXT`.execute(database);
    await sql`CREATE TABLE duplicate_key (key BLOB PRIMARY KEY, id TEXT NOT NULL, received_at INTEGER NOT NULL) STRICT, WITHOUT ROWID`.execute(
      database,
    );
    await sql`CREATE INDEX duplicate_key_by_time ON duplicate_key (received_at)`.execute(database);
    await sql`CREATE TABLE late_decision (id TEXT PRIMARY KEY, decision TEXT, reason TEXT, duration_ms REAL NOT NULL) STRICT, WITHOUT ROWID`.execute(
      database,
    );
  },
};

/** Lists use an index in a file of its own, which follows the journal. A commit then writes only to the end of the journal. */
const moveIndex: Migration = {
  async up(database: Kysely<unknown>) {
    for (const index of ["command", "app", "group", "message", "exception"]) {
      await sql`DROP INDEX ${sql.ref(`entry_by_${index}`)}`.execute(database);
    }
    await sql`DROP TABLE entry_user`.execute(database);
  },
};

/** Existing keys are all in one bucket until the writer opens the file and moves each to its own. */
const addBuckets: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`ALTER TABLE duplicate_key RENAME TO older_key`.execute(database);
    await sql`
      CREATE TABLE duplicate_key (
        generation INTEGER NOT NULL,
        key BLOB NOT NULL,
        id TEXT NOT NULL,
        received_at INTEGER NOT NULL,
        PRIMARY KEY (generation, key)
      ) STRICT, WITHOUT ROWID`.execute(database);
    await sql`INSERT INTO duplicate_key SELECT 0, key, id, received_at FROM older_key`.execute(database);
    await sql`DROP TABLE older_key`.execute(database);
  },
};

/** SQLite changes only the schema's text, so this takes no time in a large file. */
const rename: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`ALTER TABLE entry RENAME COLUMN sent_command TO received_command`.execute(database);
    await sql`ALTER TABLE baseline_relation RENAME COLUMN derived TO inferred`.execute(database);
    await sql`ALTER TABLE duplicate_key RENAME TO idempotency_key`.execute(database);
    await sql`ALTER TABLE idempotency_key RENAME COLUMN generation TO bucket`.execute(database);
  },
};

/**
 * A repeat has the body of its original. Keys without a digest are those of older releases: any body counts as theirs. `events` counts what
 * was applied of an entry that is too long to be pruned in one transaction.
 */
const tellBodiesApart: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`ALTER TABLE entry ADD COLUMN same_key_as TEXT`.execute(database);
    await sql`ALTER TABLE idempotency_key ADD COLUMN body_digest BLOB`.execute(database);
    await sql`ALTER TABLE baseline ADD COLUMN events INTEGER NOT NULL DEFAULT 0`.execute(database);
  },
};

/** Older releases read every body as UTF-8. The default stands for their rows without being written to them, so this takes no time in a large file. */
const nameBodyEncoding: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`ALTER TABLE entry ADD COLUMN body_encoding TEXT DEFAULT 'utf-8'`.execute(database);
  },
};

/** Entries of older releases keep null: they had no need of the id, and the query has it still. */
const addRequestId: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`ALTER TABLE entry ADD COLUMN request_id TEXT`.execute(database);
  },
};

/**
 * Who decided, and how the rules came to it. Releases before this one did not record who decided: the default stands for their rows without being
 * written to them, so this takes no time in a large file.
 */
const addRules: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`ALTER TABLE entry ADD COLUMN decided_by TEXT DEFAULT 'unknown'`.execute(database);
    await sql`ALTER TABLE entry ADD COLUMN decided_name TEXT`.execute(database);
    await sql`ALTER TABLE entry ADD COLUMN rules TEXT`.execute(database);
  },
};

/**
 * `recovers` of an entry is the operator API's `RecoveredEntry`, as JSON. `recovery` finds the recovering entry of a quarantined one, and makes sure
 * that there is only one. Both are empty in an older journal, so this takes no time in a large file.
 */
const addRecovery: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`ALTER TABLE entry ADD COLUMN recovers TEXT`.execute(database);
    await sql`CREATE TABLE recovery (quarantined TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID`.execute(database);
    await sql`CREATE INDEX recovery_by_position ON recovery (position)`.execute(database);
  },
};

/** Every version of the journal's schema, oldest first. A released migration never changes. */
export const migrations: Record<string, Migration> = {
  "0001-create-journal": createJournal,
  "0002-baseline": addBaseline,
  "0003-find-duplicates": findDuplicates,
  "0004-index-apart": moveIndex,
  "0005-keys-by-generation": addBuckets,
  "0006-rename": rename,
  "0007-tell-bodies-apart": tellBodiesApart,
  "0008-name-body-encoding": nameBodyEncoding,
  "0009-request-id": addRequestId,
  "0010-rules": addRules,
  "0011-recovery": addRecovery,
};
