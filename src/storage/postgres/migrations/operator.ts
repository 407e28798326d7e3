import { type Kysely, sql } from "kysely";

/**
 * What people decide, as the tables of the operator's SQLite file have it. `list_value` has a row for each time that a value was on a list; `change` is the
 * number of its last change, which `list_change` hands out: whoever takes one holds the row until the end of the transaction, so numbers are in the order
 * of commits. `rules_replacement` has the rules files that people have put in the place of another one by the operator API, for all instances. Texts by
 * which something is sorted are in the order of their bytes, as in SQLite.
 */
export async function createOperatorTables(database: Kysely<unknown>): Promise<void> {
  await createLists(database);
  await createReviews(database);
  await createAudit(database);
  await createSessions(database);
  await sql`
    CREATE TABLE imhook.rules_replacement (
      number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      replaced text NOT NULL,
      version text NOT NULL,
      content bytea NOT NULL,
      at timestamptz NOT NULL DEFAULT now()
    )`.execute(database);
}

async function createLists(database: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE imhook.list (name text COLLATE "C" PRIMARY KEY, match text NOT NULL, file text)`.execute(database);
  await sql`
    CREATE TABLE imhook.list_value (
      change bigint PRIMARY KEY,
      list text COLLATE "C" NOT NULL,
      value text COLLATE "C" NOT NULL,
      digest bytea NOT NULL,
      source text COLLATE "C" NOT NULL,
      added_at bigint NOT NULL,
      expires_at bigint,
      removed_at bigint,
      note text
    )`.execute(database);
  // Values can be longer than an index takes, so indexes have their digests (SHA-256) and beginnings.
  await sql`
    CREATE UNIQUE INDEX list_value_present ON imhook.list_value (list, source, digest) WHERE removed_at IS NULL`.execute(database);
  // One expression, so that nobody looks values up by the list alone while the database has no statistics yet.
  await sql`
    CREATE INDEX list_value_by_beginning ON imhook.list_value ((list || ':' || left(value, 200))) WHERE removed_at IS NULL`.execute(
    database,
  );
  await sql`
    CREATE INDEX list_value_by_expiry ON imhook.list_value (expires_at) WHERE removed_at IS NULL AND expires_at IS NOT NULL`.execute(
    database,
  );
  await sql`CREATE INDEX list_value_by_removal ON imhook.list_value (removed_at) WHERE removed_at IS NOT NULL`.execute(database);
  await sql`CREATE TABLE imhook.list_change (id integer PRIMARY KEY, newest bigint NOT NULL)`.execute(database);
  await sql`INSERT INTO imhook.list_change (id, newest) VALUES (1, 0)`.execute(database);
}

async function createReviews(database: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE imhook.review (
      entry uuid PRIMARY KEY,
      sender text NOT NULL,
      app text NOT NULL,
      command text NOT NULL,
      actor text,
      chat_group text,
      message text,
      rule text COLLATE "C" NOT NULL,
      reason text,
      flagged_at bigint NOT NULL,
      state text NOT NULL,
      note text,
      decided_at bigint,
      decided_by text,
      version integer NOT NULL DEFAULT 1
    )`.execute(database);
  await sql`CREATE INDEX review_by_state ON imhook.review (state, entry)`.execute(database);
  await sql`CREATE INDEX review_by_rule ON imhook.review (rule, state, entry)`.execute(database);
  // Ids of users can be longer than an index takes.
  await sql`CREATE INDEX review_by_actor ON imhook.review (left(actor, 200), entry) WHERE actor IS NOT NULL`.execute(database);
}

async function createAudit(database: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE imhook.audit_entry (
      id uuid PRIMARY KEY,
      at bigint NOT NULL,
      who text NOT NULL,
      role text,
      address text,
      action text NOT NULL,
      object text NOT NULL,
      value text,
      before text,
      after text
    )`.execute(database);
  await sql`CREATE INDEX audit_entry_by_who ON imhook.audit_entry (who, id)`.execute(database);
  await sql`CREATE INDEX audit_entry_by_action ON imhook.audit_entry (action, id)`.execute(database);
  await sql`CREATE INDEX audit_entry_by_object ON imhook.audit_entry (object, id)`.execute(database);
  // Escaped characters can make a value longer than an index takes.
  await sql`CREATE INDEX audit_entry_by_value ON imhook.audit_entry (left(value, 200), id) WHERE value IS NOT NULL`.execute(database);
}

async function createSessions(database: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE imhook.session (
      digest text COLLATE "C" PRIMARY KEY,
      token text NOT NULL,
      who text NOT NULL,
      role text NOT NULL,
      created_at bigint NOT NULL,
      last_used_at bigint NOT NULL,
      expires_at bigint NOT NULL
    )`.execute(database);
  await sql`CREATE INDEX session_by_token ON imhook.session (token, created_at)`.execute(database);
}
