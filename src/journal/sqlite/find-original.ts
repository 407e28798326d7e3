import type { DatabaseSync } from "node:sqlite";
import type { NewEntry } from "../journal.ts";
import { digestOf } from "../rows/key-digest.ts";
import type { Match } from "../rows/match.ts";
import { createIdempotencyKeys } from "./tables/idempotency-key.ts";

/**
 * Looks up the key of an entry. Remembers the entry as the original of later ones if it is not a duplicate itself. Used within the transaction
 * that writes the entries.
 */
export type FindOriginal = (entry: NewEntry) => Match;

const MILLISECONDS_PER_SECOND = 1000;
const NO_MATCH: Match = { original: null, sameKeyAs: null };

/** `window` is in seconds; 0 finds no duplicates. */
export function createFindOriginal(connection: DatabaseSync, window: number): FindOriginal {
  if (window === 0) return () => NO_MATCH;
  const keys = createIdempotencyKeys(connection, window * MILLISECONDS_PER_SECOND);
  return function findOriginal(entry) {
    const { id, idempotencyKey, receivedAt } = entry;
    if (idempotencyKey === null) return NO_MATCH;
    const received = { key: Buffer.from(idempotencyKey, "hex"), bodyDigest: digestOf(idempotencyKey, entry), receivedAt };
    const match = keys.find(received);
    if (match.original === null) keys.add(received, id, match);
    return match;
  };
}
