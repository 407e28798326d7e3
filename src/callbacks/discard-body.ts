import type { Readable } from "node:stream";

/** How much of a body that is not needed is read and thrown away before its connection is closed. The bound that is reached first applies. */
export interface DiscardBounds {
  bytes: number;
  milliseconds: number;
}

const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;

/** Whoever has proven nothing must cost next to nothing. */
export const UNPROVEN_BOUNDS: DiscardBounds = { bytes: 64 * KIBIBYTE, milliseconds: 200 };

/** OpenIM's client gives up after 5 s by default. A client may write its whole body before it reads the answer. */
const SENDER_TIMEOUT_MS = 5000;
const LIMITS_DISCARDED = 8;
const MIN_DISCARDED_BYTES = 64 * MEBIBYTE;

/** Bounds for the bodies of senders, if `bodyLimit` is the longest body in bytes that is kept. */
export function senderBounds(bodyLimit: number): DiscardBounds {
  return { bytes: Math.max(MIN_DISCARDED_BYTES, LIMITS_DISCARDED * bodyLimit), milliseconds: SENDER_TIMEOUT_MS };
}

/**
 * Reads what is left of a body and throws it away. Resolves when it has ended or a bound is reached; never rejects. Whoever was reading the body before
 * gets no more of it.
 */
export function discardBody(request: Readable, { bytes, milliseconds }: DiscardBounds): Promise<void> {
  if (request.readableEnded || request.destroyed) return Promise.resolve();
  // A reader that is too late would keep in memory what it reads.
  request.removeAllListeners("data").removeAllListeners("end");
  return new Promise((resolve) => {
    let left = bytes;
    const timer = setTimeout(finish, milliseconds);
    // A reader may have paused it.
    request.on("data", discard).once("end", finish).once("error", finish).once("close", finish).resume();

    function discard(chunk: Buffer): void {
      left -= chunk.length;
      if (left <= 0) finish();
    }

    function finish(): void {
      clearTimeout(timer);
      request.off("data", discard).pause();
      resolve();
    }
  });
}
