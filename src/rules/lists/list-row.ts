import type { ListSource, ListValue } from "../../../generated/operator.ts";
import { unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { ListChange, ListInterval } from "./list-store.ts";

/** A row of a database's table `list_value`: a time that a value was on a list. Texts are without unpaired surrogates. */
export interface ListRow {
  /** Number of the row's last change. */
  change: number;
  list: string;
  value: string;
  source: ListSource;
  added_at: number;
  expires_at: number | null;
  removed_at: number | null;
  note: string | null;
}

/** Columns of a value of a list. */
export type ValueRow = Pick<ListRow, "value" | "source" | "added_at" | "expires_at" | "note">;

/** Columns of a change. */
export type ChangeRow = Pick<ListRow, "change" | "list" | "value" | "source" | "expires_at" | "removed_at">;

/** Columns of an interval, and its end: when the value was removed, or when it expires. */
export type IntervalRow = Pick<ListRow, "change" | "value" | "source" | "added_at"> & { ended_at: number | null };

export function toListValue({ value, source, added_at, expires_at, note }: ValueRow): ListValue {
  return {
    value: unescapeUnpaired(value),
    source,
    addedAt: added_at,
    expiresAt: expires_at,
    note: note === null ? null : unescapeUnpaired(note),
  };
}

export function toChange({ change, list, value, source, expires_at, removed_at }: ChangeRow): ListChange {
  return { number: change, list, value: unescapeUnpaired(value), source, expiresAt: expires_at, isRemoved: removed_at !== null };
}

export function toInterval({ value, source, added_at, ended_at }: IntervalRow): ListInterval {
  return { value: unescapeUnpaired(value), source, addedAt: added_at, endedAt: ended_at };
}

/** `at` is in milliseconds since 1970. */
export function isExpired({ expires_at }: Pick<ListRow, "expires_at">, at: number): boolean {
  return expires_at !== null && expires_at <= at;
}
