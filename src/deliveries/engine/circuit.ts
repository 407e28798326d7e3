import { atLeastAsked, doublingPause } from "./backoff.ts";

/** Notices that a destination is down. While it is, one delivery is tried from time to time. */
export interface Circuit {
  isOpen(): boolean;
  /** Whether one delivery may be tried while it is open. */
  mayProbe(now: number): boolean;
  /** When the next one is tried, on the time of `failed`; null if it is closed. */
  nextProbe(): number | null;
  succeeded(): void;
  /** A first attempt, or one of a probe, has failed. */
  failed(failure: { isOutage: boolean; retryAfter: number | null }, now: number): void;
}

export interface CircuitOptions {
  random(): number;
  opened(): void;
  /** `downSince`: when the first of the failures in a row was that opened it, on the time of `failed`. */
  closed(downSince: number): void;
}

/** First attempts in a row that have to fail. */
const FAILURES = 5;
const LONGEST_PAUSE_MS = 30_000;

export function createCircuit({ random, opened, closed }: CircuitOptions): Circuit {
  let failures = 0;
  let probes = 0;
  let downSince = 0;
  let nextProbe: number | null = null;

  return {
    isOpen: () => nextProbe !== null,
    mayProbe: (now) => nextProbe !== null && now >= nextProbe,
    nextProbe: () => nextProbe,
    succeeded: close,
    failed: ({ isOutage, retryAfter }, now) => {
      if (!isOutage) return close();
      if (failures === 0) downSince = now;
      failures += 1;
      if (failures < FAILURES) return;
      // Those that were on their way when it opened say nothing new.
      if (nextProbe !== null && now < nextProbe) return;
      probes += 1;
      const opens = nextProbe === null;
      nextProbe = now + atLeastAsked(jitter(doublingPause(probes, LONGEST_PAUSE_MS)), retryAfter);
      if (opens) opened();
    },
  };

  /** At least half of the pause. */
  function jitter(pause: number): number {
    return Math.round(pause * (0.5 + random() / 2));
  }

  function close(): void {
    const wasOpen = nextProbe !== null;
    failures = 0;
    probes = 0;
    nextProbe = null;
    if (wasOpen) closed(downSince);
  }
}
