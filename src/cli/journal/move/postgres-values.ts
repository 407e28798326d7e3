import { escapeNull, unescapeNull } from "../../../storage/null-character.ts";
import { boundName } from "../../../storage/postgres/bound-name.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { ColumnKind, MovedRow, MovedTable, MovedValue } from "./moved-table.ts";

/** Types of columns in statements. Bytes are given and taken in hexadecimal. */
export const TYPES: Readonly<Record<ColumnKind, string>> = {
  ...{ bigint: "bigint", integer: "integer", double: "double precision", uuid: "uuid" },
  ...{ bytes: "text", own: "text", plain: "text", escaped: "text", name: "text" },
};

/** Converts the values of a row to what a database stores. */
export function toStored({ columns }: MovedTable, row: MovedRow): MovedRow {
  return mapTexts(columns, row, (kind, text) => {
    if (kind === "plain") return escapeNull(escapeUnpaired(text));
    if (kind === "name") return boundName(escapeNull(text));
    return kind === "escaped" ? escapeNull(text) : text;
  });
}

/** Undoes `toStored`, apart from the ends of long names. */
export function fromStored({ columns }: MovedTable, row: MovedRow): MovedRow {
  return mapTexts(columns, row, (kind, text) => {
    if (kind === "plain") return unescapeUnpaired(text);
    return kind === "escaped" || kind === "name" ? unescapeNull(text) : text;
  });
}

/** Returns a row as both sides can have it: names that a database shortens are short. */
export function toComparable({ columns }: MovedTable, row: MovedRow): MovedRow {
  return mapTexts(columns, row, (kind, text) => (kind === "name" ? boundName(escapeNull(text)) : text));
}

function mapTexts(columns: MovedTable["columns"], row: MovedRow, map: (kind: ColumnKind, text: string) => string): MovedRow {
  const entries = Object.entries(columns).map(([name, kind]): [string, MovedValue] => {
    const value = row[name] ?? null;
    return [name, typeof value === "string" ? map(kind, value) : value];
  });
  return Object.fromEntries(entries);
}
