import type { DerivedSchema } from "../../../storage/sqlite/derived-file.ts";

/**
 * `times` holds the times of a series and how often each was counted, as pairs of 64-bit floating-point numbers in the order of the machine. The
 * column names avoid SQL's keywords.
 */
export const COUNTERS_SCHEMA: DerivedSchema = {
  version: 1,
  tables: `
    CREATE TABLE series (
      id INTEGER PRIMARY KEY,
      counter TEXT NOT NULL,
      length INTEGER NOT NULL,
      value TEXT NOT NULL,
      latest INTEGER NOT NULL,
      times BLOB NOT NULL,
      UNIQUE (counter, length, value)
    ) STRICT;
    CREATE INDEX series_by_time ON series (length, latest);
    CREATE TABLE different_value (
      id INTEGER PRIMARY KEY,
      counter TEXT NOT NULL,
      length INTEGER NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      latest INTEGER NOT NULL,
      UNIQUE (counter, length, key, value)
    ) STRICT;
    CREATE INDEX different_value_by_time ON different_value (length, latest);
    CREATE TABLE cursor (id INTEGER PRIMARY KEY, position INTEGER) STRICT;
    INSERT INTO cursor (id, position) VALUES (1, NULL)`,
};
