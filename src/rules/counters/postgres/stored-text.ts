import { hash } from "node:crypto";
import { escapeNull } from "../../../storage/null-character.ts";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";

/** A text as the tables of the counters have it. */
export function stored(text: string): string {
  return escapeNull(escapeUnpaired(text));
}

/** The column `digest` in hexadecimal. */
export function digestOf(...texts: readonly string[]): string {
  return hash("sha256", JSON.stringify(texts));
}
