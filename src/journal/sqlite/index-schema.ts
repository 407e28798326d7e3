import type { DerivedSchema } from "../../storage/sqlite/derived-file.ts";

/**
 * Number of positions per partition. Users, groups, messages and ids of requests are random values: one index over all of them would touch a
 * different page for each entry, and the more pages it has, the slower it gets. The rows of one partition lie together, so appending touches no
 * more pages than one partition has, however large the journal is.
 */
export const POSITIONS_PER_PARTITION = 1 << 16;

/** Returns the partition of a position, as the tables compute it. */
export function partitionOf(position: number): number {
  return Math.floor(position / POSITIONS_PER_PARTITION);
}

/** Decisions that an index would not help to find, because most before-callbacks have them. */
export const COMMON_DECISION = "allow";
/** Most callbacks are decided by nobody or, if there is a handler, by that. */
export const COMMON_DECIDERS: ReadonlySet<string> = new Set(["default", "handler"]);

/** Condition of the index of decisions. A query that uses the index has to repeat it. */
export const RARE_DECISION = `decision <> '${COMMON_DECISION}'`;
export const RARE_DECIDER = [...COMMON_DECIDERS].map((decider) => `decided_by <> '${decider}'`).join(" AND ");
/** Most entries are accepted; operators look for the others. */
export const RARE_STATUS = "status <> 'accepted'";

/** What lists filter by, one row per entry. Texts are stored without unpaired surrogates. */
export interface IndexedEntry {
  position: number;
  id: string;
  sender: string;
  app: string;
  command: string | null;
  status: string;
  message: string | null;
  request_id: string | null;
  /** Kind of the decision; null for an after-callback. */
  decision: string | null;
  /** Who decided; null if nobody is known to have. */
  decided_by: string | null;
  /** What the entry is found by in the tables below, as JSON; null if there is nothing. */
  users: string | null;
  groups: string | null;
  rules: string | null;
  events: string | null;
}

export const INDEXED_COLUMNS = [
  "position",
  "id",
  "sender",
  "app",
  "command",
  "status",
  "message",
  "request_id",
  "decision",
  "decided_by",
  "users",
  "groups",
  "rules",
  "events",
] as const satisfies Array<keyof IndexedEntry>;

/** What the index has as the status of a quarantined entry that was recovered, so that nobody finds it in quarantine. */
export const RECOVERED = "recovered";

/** One row. */
export interface IndexCursor {
  /** Last entry that was indexed. */
  position: number;
  /** Its id; null if none was indexed since the index was created. */
  entry: string | null;
  /** Last entry that was pruned from the journal and removed from the index as well. */
  forgotten: number;
}

/**
 * Each table and index below finds entries by one value and lists them by id. `indexed_user` and `indexed_group` find them by the names of namesOf, with
 * their roles. There are few rules and types of events, so these need no partitions.
 */
export const INDEX_SCHEMA: DerivedSchema = {
  version: 10,
  tables: `
    CREATE TABLE indexed_entry (
      position INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      sender TEXT NOT NULL,
      app TEXT NOT NULL,
      command TEXT,
      status TEXT NOT NULL,
      message TEXT,
      request_id TEXT,
      decision TEXT,
      decided_by TEXT,
      users TEXT,
      groups TEXT,
      rules TEXT,
      events TEXT,
      partition INTEGER NOT NULL AS (position / ${POSITIONS_PER_PARTITION})
    ) STRICT;
    CREATE INDEX entry_by_command ON indexed_entry (command, id);
    CREATE INDEX entry_by_app ON indexed_entry (app, id);
    CREATE INDEX entry_by_message ON indexed_entry (partition, message, id) WHERE message IS NOT NULL;
    CREATE INDEX entry_by_request_id ON indexed_entry (partition, request_id, id) WHERE request_id IS NOT NULL;
    CREATE INDEX entry_by_status ON indexed_entry (status, id) WHERE ${RARE_STATUS};
    CREATE INDEX quarantined_by_position ON indexed_entry (position) WHERE status = 'quarantined';
    CREATE INDEX entry_by_decision ON indexed_entry (decision, id) WHERE ${RARE_DECISION};
    CREATE INDEX entry_by_decider ON indexed_entry (decided_by, id) WHERE ${RARE_DECIDER};
    CREATE TABLE indexed_rule (name TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (name, id)) STRICT, WITHOUT ROWID;
    CREATE TABLE indexed_event (name TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (name, id)) STRICT, WITHOUT ROWID;
    ${["indexed_user", "indexed_group"]
      .map(
        (table) => `
    CREATE TABLE ${table} (
      partition INTEGER NOT NULL,
      name TEXT NOT NULL,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      roles INTEGER NOT NULL,
      PRIMARY KEY (partition, name, id)
    ) STRICT, WITHOUT ROWID;`,
      )
      .join("")}
    CREATE TABLE cursor (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, entry TEXT, forgotten INTEGER NOT NULL) STRICT;
    INSERT INTO cursor (id, position, forgotten) VALUES (1, 0, 0)`,
};
