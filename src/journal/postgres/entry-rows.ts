import { escapeNull } from "../../storage/null-character.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { NewEntry } from "../journal.ts";
import { digestOf } from "../rows/key-digest.ts";
import { toRow } from "../rows/rows.ts";

/** Columns of texts that `toRow` leaves as they are. PostgreSQL stores neither null characters nor unpaired surrogates. */
const PLAIN_COLUMNS = ["app", "query", "body", "reply", "request_id"] as const;

const NO_MATCH = { original: null, sameKeyAs: null };

/**
 * Converts a new entry to what the function `append` takes, without the columns that are null. `keyTime` is the time by which repeats are found, in
 * milliseconds since 1970.
 */
export function toAppended(entry: NewEntry, durationMs: number, keyTime: number): object {
  const row: Record<string, unknown> = toRow(entry, NO_MATCH, durationMs);
  for (const column of PLAIN_COLUMNS) row[column] = mapText(row[column], escapeUnpaired);
  const appended: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row)) if (value !== null) appended[column] = mapText(value, escapeNull);
  const { idempotencyKey: key } = entry;
  return key === null ? appended : { ...appended, key, key_digest: digestOf(key, entry).toString("hex"), key_time: keyTime };
}

/** Undoes what `toAppended` did to the columns of a row, apart from those that `restore` undoes. */
export function fromStored<Row extends object>(row: Row): Row {
  const texts = PLAIN_COLUMNS.flatMap((column) => (column in row ? [[column, mapText(Reflect.get(row, column), unescapeUnpaired)]] : []));
  return { ...row, ...Object.fromEntries(texts) };
}

function mapText(value: unknown, map: (text: string) => string): unknown {
  return typeof value === "string" ? map(value) : value;
}
