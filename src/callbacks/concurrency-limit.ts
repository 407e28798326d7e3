import type { Deadline } from "./deadline.ts";

/** How many callbacks may be in progress. */
export interface ConcurrencyLimits {
  /** Callbacks that are read, handled and recorded at the same time. */
  maxConcurrent: number;
  /** Callbacks that wait for one of those to end. */
  maxQueued: number;
}

/** Callbacks in progress, now and at their peak. */
export interface Load {
  running: number;
  waiting: number;
  peakRunning: number;
  peakWaiting: number;
}

/** Bounds the callbacks in progress, so that excess load is shed at once instead of answered late. */
export interface ConcurrencyLimit {
  /**
   * Whether the callback may go on. If it has to wait, this is a promise, which resolves with false when its time is up. Each true is followed by
   * one `leave`.
   */
  enter(deadline: Deadline): boolean | Promise<boolean>;
  leave(): void;
  load(): Load;
}

type Waiting = (entered: boolean) => void;

export function createConcurrencyLimit({ maxConcurrent, maxQueued }: ConcurrencyLimits): ConcurrencyLimit {
  const load: Load = { running: 0, waiting: 0, peakRunning: 0, peakWaiting: 0 };
  // A set keeps the order of arrival, and lets one whose time is up leave from the middle.
  const waiting = new Set<Waiting>();

  return {
    enter(deadline) {
      if (load.running < maxConcurrent) return start();
      if (waiting.size >= maxQueued) return false;
      return wait(deadline);
    },
    leave() {
      load.running -= 1;
      const [next] = waiting;
      next?.(true);
    },
    load: () => ({ ...load, waiting: waiting.size }),
  };

  function start(): true {
    load.running += 1;
    load.peakRunning = Math.max(load.peakRunning, load.running);
    return true;
  }

  function wait(deadline: Deadline): Promise<boolean> {
    return new Promise((resolve) => {
      const end: Waiting = (entered) => {
        if (waiting.delete(end)) resolve(entered && start());
      };
      waiting.add(end);
      load.peakWaiting = Math.max(load.peakWaiting, waiting.size);
      deadline.onPassed(() => end(false));
    });
  }
}
