import type { DerivedSchema } from "../../storage/sqlite/derived-file.ts";
import { POSITIONS_PER_PARTITION, RARE_DECIDER, RARE_DECISION, RARE_STATUS } from "../index/index-row.ts";

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
