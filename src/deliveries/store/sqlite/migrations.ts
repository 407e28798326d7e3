import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * `delivery` has what has failed or waits; ids are never used again. `dropped_delivery` has what somebody has dropped before its lane has seen it. Counts of
 * `destination` are those of lanes that are gone. `revision` of a lane grows when somebody retries or drops deliveries of it, that of `delivery_state` when
 * a definition, a pause or a replay changes. `answers`, `definition`, `last_failure` and `notice` are JSON.
 */
const createDeliveries: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};

const COUNTS = `
  delivered INTEGER NOT NULL DEFAULT 0,
  failed_attempts INTEGER NOT NULL DEFAULT 0,
  given_up INTEGER NOT NULL DEFAULT 0,
  pruned INTEGER NOT NULL DEFAULT 0`;

const STATEMENTS = [
  `CREATE TABLE destination (
    name TEXT PRIMARY KEY,
    paused INTEGER NOT NULL DEFAULT 0,
    definition TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    ${COUNTS}
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE delivery_lane (
    destination TEXT NOT NULL,
    lane TEXT NOT NULL,
    token INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL DEFAULT 0,
    position INTEGER,
    entry TEXT,
    ${COUNTS},
    last_delivered_at INTEGER,
    last_failure TEXT,
    waiting_until INTEGER,
    written_by TEXT,
    written_at INTEGER,
    PRIMARY KEY (destination, lane)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    destination TEXT NOT NULL,
    lane TEXT NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL,
    event TEXT NOT NULL,
    type TEXT NOT NULL,
    entry TEXT,
    order_key TEXT,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    first_failed_at INTEGER,
    next_attempt_at INTEGER,
    answers TEXT NOT NULL,
    revision INTEGER NOT NULL
  ) STRICT`,
  "CREATE UNIQUE INDEX delivery_by_subject ON delivery (destination, lane, position, number)",
  "CREATE INDEX delivery_by_state ON delivery (destination, state, id)",
  "CREATE INDEX delivery_by_lane ON delivery (lane, id)",
  "CREATE INDEX delivery_by_entry ON delivery (entry, id) WHERE entry IS NOT NULL",
  `CREATE TABLE dropped_delivery (
    destination TEXT NOT NULL,
    lane TEXT NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (destination, lane, position, number)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE delivery_attempt (
    destination TEXT NOT NULL,
    number INTEGER NOT NULL,
    lane TEXT NOT NULL,
    at INTEGER NOT NULL,
    duration_ms REAL NOT NULL,
    status INTEGER,
    text TEXT NOT NULL,
    delivered INTEGER NOT NULL,
    event TEXT NOT NULL,
    type TEXT NOT NULL,
    entry TEXT,
    attempt INTEGER NOT NULL,
    PRIMARY KEY (destination, number)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE replay (
    id TEXT PRIMARY KEY,
    destination TEXT NOT NULL,
    state TEXT NOT NULL,
    dry_run INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until_time INTEGER NOT NULL,
    condition TEXT,
    rate TEXT,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    started_by TEXT,
    after_position INTEGER NOT NULL,
    end_position INTEGER NOT NULL,
    examined INTEGER NOT NULL DEFAULT 0,
    matching INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID`,
  "CREATE TABLE destination_notice (position INTEGER PRIMARY KEY, id TEXT NOT NULL, at INTEGER NOT NULL, notice TEXT NOT NULL) STRICT",
  "CREATE TABLE delivery_state (id INTEGER PRIMARY KEY, revision INTEGER NOT NULL, notices INTEGER NOT NULL) STRICT",
  "INSERT INTO delivery_state (id, revision, notices) VALUES (1, 0, 0)",
];

/** Every version of the schema, oldest first. A released migration never changes. */
export const migrations: Record<string, Migration> = {
  "0001-deliveries": createDeliveries,
};
