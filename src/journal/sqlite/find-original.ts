import type { DatabaseSync } from "node:sqlite";
import type { NewEntry, Original } from "../journal.ts";
import { createIdempotencyKeys } from "./tables/idempotency-key.ts";

/**
 * Returns the original if the entry is a duplicate. Otherwise returns null and remembers the entry as the original of later ones. Used within
 * the transaction that writes the entries.
 */
export type FindOriginal = (entry: NewEntry) => Original | null;

const MILLISECONDS_PER_SECOND = 1000;

/** `window` is in seconds; 0 finds no duplicates. */
export function createFindOriginal(connection: DatabaseSync, window: number): FindOriginal {
  if (window === 0) return () => null;
  const keys = createIdempotencyKeys(connection, window * MILLISECONDS_PER_SECOND);
  return function findOriginal({ id, idempotencyKey, receivedAt }) {
    if (idempotencyKey === null) return null;
    const received = { key: Buffer.from(idempotencyKey, "hex"), receivedAt };
    const original = keys.find(received);
    if (original !== undefined) return original;
    keys.add(received, id);
    return null;
  };
}
