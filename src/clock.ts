/** The time and timers of code that waits; tests bring a clock of their own. */
export interface Clock {
  /** Monotonic time in milliseconds. */
  now(): number;
  /** Runs `task` once after `milliseconds`; the returned function cancels it. */
  after(milliseconds: number, task: () => void): () => void;
}

/**
 * Monotonic time in milliseconds, the same in every thread and process of the machine. `performance.now()` counts from another moment in each of
 * them, and what lies between two moments cannot be measured exactly on a busy machine.
 */
export function machineTime(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};
