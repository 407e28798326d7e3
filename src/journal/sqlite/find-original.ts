import { hash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { NewEntry } from "../journal.ts";
import { createIdempotencyKeys, type Match } from "./tables/idempotency-key.ts";

/**
 * Looks up the key of an entry. Remembers the entry as the original of later ones if it is not a duplicate itself. Used within the transaction
 * that writes the entries.
 */
export type FindOriginal = (entry: NewEntry) => Match;

const MILLISECONDS_PER_SECOND = 1000;
const DIGEST_BYTES = 16;
const NO_MATCH: Match = { original: null, sameKeyAs: null };

/** `window` is in seconds; 0 finds no duplicates. */
export function createFindOriginal(connection: DatabaseSync, window: number): FindOriginal {
  if (window === 0) return () => NO_MATCH;
  const keys = createIdempotencyKeys(connection, window * MILLISECONDS_PER_SECOND);
  return function findOriginal({ id, idempotencyKey, body, receivedAt }) {
    if (idempotencyKey === null) return NO_MATCH;
    const received = { key: Buffer.from(idempotencyKey, "hex"), bodyDigest: digest(idempotencyKey, body), receivedAt };
    const match = keys.find(received);
    if (match.original === null) keys.add(received, id, match);
    return match;
  };
}

/** Includes the key, so that the digest differs from key to key and can itself be a key in the table. */
function digest(key: string, body: string | null): Buffer {
  return hash("sha256", `${key}${body ?? ""}`, "buffer").subarray(0, DIGEST_BYTES);
}
