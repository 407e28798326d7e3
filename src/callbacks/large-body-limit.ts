import type { IncomingMessage } from "node:http";
import type { Deadline } from "./deadline.ts";
import { isUncompressed } from "./declared-encoding.ts";

/** Bodies up to this length are not counted: the concurrency limit bounds them well enough. */
export const SMALL_BODY_BYTES = 64 * 1024;

/** How many of the longest bodies may be in memory at the same time. */
const LONGEST_BODIES_AT_ONCE = 2;

/** Bounds the bytes of large bodies that are in memory together, from the first byte read until the callback is recorded. */
export interface LargeBodyLimit {
  /**
   * Whether a body of this request may be read. If it has to wait for others, this is a promise, which resolves with null when its time is up. The
   * result is what `leave` takes back.
   */
  enter(request: IncomingMessage, deadline: Deadline): number | Promise<number | null>;
  leave(bytes: number): void;
}

interface Waiting {
  bytes: number;
  resolve(bytes: number | null): void;
}

/**
 * `bodyLimit` is the longest body that is read, in bytes after decompression. A body that is compressed or does not state its length counts as one
 * of that length. Parsed JSON can take thirty times the memory of its text, so few such bodies fit into a heap.
 */
export function createLargeBodyLimit(bodyLimit: number): LargeBodyLimit {
  let left = LONGEST_BODIES_AT_ONCE * bodyLimit;
  const waiting = new Set<Waiting>();

  return {
    enter(request, deadline) {
      const bytes = bytesOf(request, bodyLimit);
      if (bytes === 0) return 0;
      if (waiting.size === 0 && bytes <= left) return take(bytes);
      return new Promise((resolve) => {
        const one: Waiting = { bytes, resolve };
        waiting.add(one);
        deadline.onPassed(() => {
          if (!waiting.delete(one)) return;
          resolve(null);
          startWaiting();
        });
      });
    },
    leave(bytes) {
      left += bytes;
      startWaiting();
    },
  };

  function take(bytes: number): number {
    left -= bytes;
    return bytes;
  }

  /** In the order of arrival, so that a long body is not passed by short ones for ever. */
  function startWaiting(): void {
    for (const one of waiting) {
      if (one.bytes > left) return;
      waiting.delete(one);
      one.resolve(take(one.bytes));
    }
  }
}

function bytesOf({ headers }: IncomingMessage, bodyLimit: number): number {
  const length = isUncompressed(headers) ? Number(headers["content-length"]) : Number.NaN;
  if (length <= SMALL_BODY_BYTES) return 0;
  return Number.isNaN(length) ? bodyLimit : Math.min(length, bodyLimit);
}
