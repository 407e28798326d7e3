import { randomFillSync } from "node:crypto";
import { v7 } from "uuid";

const SEQUENCE_BITS = 31;
const RANDOM_BYTES_PER_ID = 16;
const POOLED_IDS = 256;

/**
 * Returns a function that creates ids of entries: UUIDs of version 7 (RFC 9562), which sort by time of receipt. The id always states the time
 * that it is given, and a counter orders the ids of one millisecond. The counter of `uuid` itself is not used: after the clock was set back,
 * it would keep counting in the later millisecond.
 */
export function createIdSource(): (receivedAt: number) => string {
  let last = -1;
  let sequence = 0;
  const nextRandom = createRandomPool();
  return function nextId(receivedAt) {
    sequence = receivedAt === last ? sequence + 1 : Math.floor(Math.random() * 2 ** (SEQUENCE_BITS - 1));
    last = receivedAt;
    return v7({ msecs: receivedAt, seq: sequence, random: nextRandom() });
  };
}

/** Draws the random bytes of many ids at a time. A system call for each id would cost more than everything else about it. */
function createRandomPool(): () => Uint8Array {
  const pool = new Uint8Array(POOLED_IDS * RANDOM_BYTES_PER_ID);
  let used = pool.length;
  return function nextRandom() {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    used += RANDOM_BYTES_PER_ID;
    return pool.subarray(used - RANDOM_BYTES_PER_ID, used);
  };
}

/** Returns the smallest id that an entry received at `time` (milliseconds since 1970) can have. */
export function firstIdAt(time: number): string {
  const hex = Math.min(Math.max(time, 0), 2 ** 48 - 1)
    .toString(16)
    .padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/** Returns an id after all that an entry received before `time` (milliseconds since 1970) can have, and before all that a later one can. */
export function idBefore(time: number): string {
  if (time <= 0) return "00000000-0000-0000-0000-000000000000";
  return firstIdAt(time - 1).replace("7000-8000-000000000000", "7fff-bfff-ffffffffffff");
}

/** Whether a text has the form of an entry's id. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}
