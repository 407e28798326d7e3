import { setTimeout as wait } from "node:timers/promises";

/** When callbacks are due, whatever comes of those before them. The slots go round the circles in turn. */
export interface Schedule {
  /** Number of slots. */
  count: number;
  /** Whether a circle has a slot of that number, counted from 0. */
  has(circle: number, slot: number): boolean;
  /** When it is due, by the monotonic clock, in milliseconds. A play that goes on behind the last slot goes on at the same pace. */
  dueAt(circle: number, slot: number): number;
}

export interface ScheduleOptions {
  /** Callbacks per second. */
  rate: number;
  count: number;
  circles: number;
}

const MILLISECONDS_PER_SECOND = 1000;

/** Starts now. */
export function createSchedule({ rate, count, circles }: ScheduleOptions): Schedule {
  const startedAt = performance.now();
  const indexOf = (circle: number, slot: number) => slot * circles + circle;
  return {
    count,
    has: (circle, slot) => indexOf(circle, slot) < count,
    dueAt: (circle, slot) => startedAt + (indexOf(circle, slot) * MILLISECONDS_PER_SECOND) / rate,
  };
}

/** Resolves at that time of the monotonic clock, or when the signal is aborted. */
export async function waitUntil(time: number, signal: AbortSignal): Promise<void> {
  const left = time - performance.now();
  if (left > 0 && !signal.aborted) await wait(left, undefined, { signal }).catch(() => undefined);
}
