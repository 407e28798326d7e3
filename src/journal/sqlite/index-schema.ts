import type { DerivedSchema } from "../../storage/sqlite/derived-file.ts";
import type { EntryColumn, EntryRow } from "./tables/entry.ts";

/** Columns of an entry that lists filter by or that name its users. */
export const INDEXED_COLUMNS = [
  "position",
  "id",
  "sender",
  "app",
  "command",
  "status",
  "chat_group",
  "message",
  "request_id",
  "actor",
  "targets",
] as const satisfies EntryColumn[];

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

/** Tables of the index's file. */
export interface IndexTables {
  /** `targets` has only those by which the entry is found. */
  indexed_entry: EntryRow<(typeof INDEXED_COLUMNS)[number]> & IndexedDecision & { partition: number };
  indexed_user: IndexedUserTable;
  indexed_rule: IndexedRuleTable;
  cursor: IndexCursorTable;
}

/** What is computed from a decision (decision-columns.ts). */
export interface IndexedDecision {
  /** Kind of the decision; null if it allows. */
  decision: string | null;
  /** Who decided; null if it was a handler or nobody. */
  decided_by: string | null;
  /** Names of the rules by which the entry is found, as JSON; null if there are none. */
  rules: string | null;
}

/** Finds the entries of a rule. There are few rules, so no partitions are needed. */
export interface IndexedRuleTable {
  rule: string;
  id: string;
  position: number;
}

/** Finds the entries of a user, both as actor and as target. */
export interface IndexedUserTable {
  partition: number;
  user: string;
  id: string;
  position: number;
}

/** One row. */
export interface IndexCursorTable {
  id: number;
  /** Last entry that was indexed. */
  position: number;
  /** Its id; null if none was indexed since the index was created. */
  entry: string | null;
  /** Last entry that was pruned from the journal and removed from the index as well. */
  forgotten: number;
}

export const INDEX_SCHEMA: DerivedSchema = {
  version: 9,
  tables: `
    CREATE TABLE indexed_entry (
      position INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      sender TEXT NOT NULL,
      app TEXT NOT NULL,
      command TEXT,
      status TEXT NOT NULL,
      chat_group TEXT,
      message TEXT,
      request_id TEXT,
      actor TEXT,
      targets TEXT NOT NULL,
      decision TEXT,
      decided_by TEXT,
      rules TEXT,
      partition INTEGER NOT NULL AS (position / ${POSITIONS_PER_PARTITION})
    ) STRICT;
    CREATE INDEX entry_by_command ON indexed_entry (command, id);
    CREATE INDEX entry_by_app ON indexed_entry (app, id);
    CREATE INDEX entry_by_group ON indexed_entry (partition, chat_group, id) WHERE chat_group IS NOT NULL;
    CREATE INDEX entry_by_message ON indexed_entry (partition, message, id) WHERE message IS NOT NULL;
    CREATE INDEX entry_by_request_id ON indexed_entry (partition, request_id, id) WHERE request_id IS NOT NULL;
    -- Most entries are accepted; operators look for the others.
    CREATE INDEX entry_by_exception ON indexed_entry (status, id) WHERE status <> 'accepted';
    CREATE INDEX entry_by_decision ON indexed_entry (decision, id) WHERE decision IS NOT NULL;
    CREATE INDEX entry_by_decider ON indexed_entry (decided_by, id) WHERE decided_by IS NOT NULL;
    CREATE TABLE indexed_rule (rule TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (rule, id)) STRICT, WITHOUT ROWID;
    CREATE TABLE indexed_user (
      partition INTEGER NOT NULL,
      "user" TEXT NOT NULL,
      id TEXT NOT NULL,
      position INTEGER NOT NULL,
      PRIMARY KEY (partition, "user", id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE cursor (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, entry TEXT, forgotten INTEGER NOT NULL) STRICT;
    INSERT INTO cursor (id, position, forgotten) VALUES (1, 0, 0)`,
};
