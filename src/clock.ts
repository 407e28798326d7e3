/** The time and timers of code that waits; tests bring a clock of their own. */
export interface Clock {
  /** Monotonic time in milliseconds. */
  now(): number;
  /** Runs `task` once after `milliseconds`; the returned function cancels it. */
  after(milliseconds: number, task: () => void): () => void;
}

/** `performance.now()` counts from another moment in each thread and process; the machine's monotonic clock (`process.hrtime`) does not. */
const MACHINE_OFFSET = readMachineClock() - performance.now();

/** Monotonic time in milliseconds, the same in every thread and process of the machine. */
export function machineTime(): number {
  return performance.now() + MACHINE_OFFSET;
}

function readMachineClock(): number {
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
