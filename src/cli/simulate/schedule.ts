import { setTimeout as wait } from "node:timers/promises";

/** When callbacks are due, regardless of earlier answers. The circles take the slots in turn. */
export interface Schedule {
  /** Number of slots. */
  count: number;
  /** Returns whether a circle has a slot with that number, from 0. */
  has(circle: number, slot: number): boolean;
  /** Returns when a slot is due, by the monotonic clock, in milliseconds. After the last slot the pace stays the same. */
  dueAt(circle: number, slot: number): number;
}

export interface ScheduleOptions {
  /** Callbacks per second. */
  rate: number;
  count: number;
  circles: number;
}

const MILLISECONDS_PER_SECOND = 1000;

/** Creates a schedule that starts now. */
export function createSchedule({ rate, count, circles }: ScheduleOptions): Schedule {
  const startedAt = performance.now();
  const indexOf = (circle: number, slot: number) => slot * circles + circle;
  return {
    count,
    has: (circle, slot) => indexOf(circle, slot) < count,
    dueAt: (circle, slot) => startedAt + (indexOf(circle, slot) * MILLISECONDS_PER_SECOND) / rate,
  };
}

/** Resolves at a time of the monotonic clock, never earlier, or when the signal is aborted. */
export async function waitUntil(time: number, signal: AbortSignal): Promise<void> {
  // A timer can fire up to a millisecond early.
  for (let left = time - performance.now(); left > 0 && !signal.aborted; left = time - performance.now())
    await wait(left, undefined, { signal }).catch(() => undefined);
}
