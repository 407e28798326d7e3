import type { DerivedSchema } from "../../storage/sqlite/derived-file.ts";
import { COUNT_NAMES } from "../tally.ts";

/**
 * `bucket`: what was received within `length` milliseconds from `at` on, by sender, app and command; `latencies` as encodeLatencies writes them.
 * `kept`: the buckets that are not empty, and `dropped` the time before which some were dropped.
 */
export const SERIES_SCHEMA: DerivedSchema = {
  version: 1,
  tables: `
    CREATE TABLE bucket (
      length INTEGER NOT NULL,
      at INTEGER NOT NULL,
      sender TEXT NOT NULL,
      app TEXT NOT NULL,
      command TEXT NOT NULL,
      ${COUNT_NAMES.map((name) => `${name} INTEGER NOT NULL,`).join(" ")}
      latencies BLOB NOT NULL,
      PRIMARY KEY (length, at, sender, app, command)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE kept (length INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (length, at)) STRICT, WITHOUT ROWID;
    CREATE TABLE dropped (length INTEGER PRIMARY KEY, before INTEGER NOT NULL) STRICT;
    CREATE TABLE seen_command (
      sender TEXT NOT NULL,
      app TEXT NOT NULL,
      command TEXT NOT NULL,
      count INTEGER NOT NULL,
      quarantined INTEGER NOT NULL,
      first_at INTEGER NOT NULL,
      last_at INTEGER NOT NULL,
      PRIMARY KEY (sender, app, command)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE cursor (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, entry TEXT, start INTEGER NOT NULL) STRICT;
    INSERT INTO cursor (id, position, entry, start) VALUES (1, 0, NULL, 0)`,
};
