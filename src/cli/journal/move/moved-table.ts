import type { KeptName } from "../kept-files.ts";

/**
 * How a column is kept. `own`: text that every database can store as it is, such as JSON and words of imhook. Other texts can have null characters and
 * unpaired surrogates: files have `plain` ones as they are, and `escaped` ones and names without unpaired surrogates. A database has all of them without
 * both, and the end of a very long `name` as its digest.
 */
export type ColumnKind = "bigint" | "integer" | "double" | "uuid" | "bytes" | "own" | "plain" | "escaped" | "name";

/** A table that is moved: it has the same columns on both sides. */
export interface MovedTable {
  name: string;
  /** Which SQLite file has it. */
  file: "journal" | KeptName;
  columns: Readonly<Record<string, ColumnKind>>;
  /** Columns by which its rows are told apart and read in order. */
  key: readonly string[];
  /** Columns whose texts can be long. */
  long: readonly string[];
  /** SQL that tells which rows of a file are moved. Default: all. */
  moved?: string;
}

/** Values by column. Bytes are in hexadecimal, and texts as files have them. */
export type MovedRow = Readonly<Record<string, MovedValue>>;

export type MovedValue = string | number | null;
