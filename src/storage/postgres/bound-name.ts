import { hash } from "node:crypto";

/** Bytes of UTF-8 up to which a name stays as it is. An index takes rows of 2,700 bytes, and some have two names. */
const MOST_BYTES = 800;

/** Characters at the beginning of a longer name that stay. */
const KEPT = 150;

/**
 * Returns the name as the tables of index and relations have it: a longer one as its beginning, an ellipsis and its SHA-256. The same name always gives the
 * same, so it is found; no sender allows names of this length.
 */
export function boundName(name: string): string {
  if (name.length * 3 <= MOST_BYTES || Buffer.byteLength(name) <= MOST_BYTES) return name;
  return `${[...name.slice(0, 2 * KEPT)].slice(0, KEPT).join("")}…${hash("sha256", name)}`;
}
