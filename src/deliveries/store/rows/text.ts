import { escapeNull } from "../../../storage/null-character.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../../storage/unpaired-surrogates.ts";

/** Returns a text as the tables have it: with null characters and unpaired surrogates, which PostgreSQL does not take, escaped. */
export function toStored(text: string): string {
  return escapeNull(escapeUnpaired(text));
}

export function toStoredOrNull(text: string | null): string | null {
  return text === null ? null : toStored(text);
}

/** Undoes `toStored`. */
export function fromStored(text: string): string {
  return unescapeUnpaired(text);
}

export function fromStoredOrNull(text: string | null): string | null {
  return text === null ? null : fromStored(text);
}
