import { type Kysely, sql } from "kysely";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { NewListValue } from "../list-store.ts";
import type { SourceOfList } from "../source-of-list.ts";

/** A row that is over. */
export interface EndedRow {
  /** Number of its last change by now. */
  stored: number;
  change: number;
  removedAt: number;
}

/** A row that gets another expiry and note. */
export interface ChangedRow extends Pick<NewListValue, "expiresAt" | "note"> {
  /** Number of its last change by now. */
  stored: number;
  change: number;
}

/** A row that is added. */
export interface AddedRow extends NewListValue {
  change: number;
  addedAt: number;
}

export async function endRows(transaction: Kysely<unknown>, rows: readonly EndedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    UPDATE imhook.list_value SET change = ended.change, removed_at = ended.removed_at
    FROM unnest(${rows.map(({ stored }) => stored)}::bigint[], ${rows.map(({ change }) => change)}::bigint[],
      ${rows.map(({ removedAt }) => removedAt)}::bigint[]) AS ended (stored, change, removed_at)
    WHERE list_value.change = ended.stored`.execute(transaction);
}

export async function changeRows(transaction: Kysely<unknown>, rows: readonly ChangedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    UPDATE imhook.list_value SET change = changed.change, expires_at = changed.expires_at, note = changed.note
    FROM unnest(${rows.map(({ stored }) => stored)}::bigint[], ${rows.map(({ change }) => change)}::bigint[],
      ${rows.map(({ expiresAt }) => expiresAt)}::bigint[], ${rows.map(toStoredNote)}::text[]) AS changed (stored, change, expires_at, note)
    WHERE list_value.change = changed.stored`.execute(transaction);
}

export async function insertRows(transaction: Kysely<unknown>, { list, source }: SourceOfList, rows: readonly AddedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    INSERT INTO imhook.list_value (change, list, value, digest, source, added_at, expires_at, note)
    SELECT change, ${list}, value, sha256(convert_to(value, 'UTF8')), ${source}, added_at, expires_at, note
    FROM unnest(${rows.map(({ change }) => change)}::bigint[], ${rows.map(({ value }) => escapeUnpaired(value))}::text[],
      ${rows.map(({ addedAt }) => addedAt)}::bigint[], ${rows.map(({ expiresAt }) => expiresAt)}::bigint[],
      ${rows.map(toStoredNote)}::text[]) AS added (change, value, added_at, expires_at, note)`.execute(transaction);
}

function toStoredNote({ note }: Pick<NewListValue, "note">): string | null {
  return note === null ? null : escapeUnpaired(note);
}
