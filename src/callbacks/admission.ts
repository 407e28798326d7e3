import type { Deadline } from "./deadline.ts";

/** How many callbacks may be under way. */
export interface AdmissionLimits {
  /** Callbacks that are handled and recorded at the same time. */
  concurrency: number;
  /** Callbacks that wait for one of those to end. */
  queue: number;
}

/** Callbacks under way, now and at most so far. */
export interface Load {
  running: number;
  waiting: number;
  mostRunning: number;
  mostWaiting: number;
}

/** Keeps the number of callbacks under way bounded, so that more than can be served is turned away at once and not late. */
export interface Admission {
  /**
   * Whether the callback may go on. A promise where it has to wait, which ends with false when its time is up. Each true is followed by one
   * `leave`.
   */
  enter(deadline: Deadline): boolean | Promise<boolean>;
  leave(): void;
  load(): Load;
}

type Waiting = (admitted: boolean) => void;

export function createAdmission({ concurrency, queue }: AdmissionLimits): Admission {
  const load: Load = { running: 0, waiting: 0, mostRunning: 0, mostWaiting: 0 };
  // A set keeps the order of arrival, and one whose time is up leaves it from the middle.
  const waiting = new Set<Waiting>();

  return {
    enter(deadline) {
      if (load.running < concurrency) return admit();
      if (waiting.size >= queue) return false;
      return wait(deadline);
    },
    leave() {
      load.running -= 1;
      const [next] = waiting;
      next?.(true);
    },
    load: () => ({ ...load, waiting: waiting.size }),
  };

  function admit(): true {
    load.running += 1;
    load.mostRunning = Math.max(load.mostRunning, load.running);
    return true;
  }

  function wait(deadline: Deadline): Promise<boolean> {
    return new Promise((resolve) => {
      const end: Waiting = (admitted) => {
        if (waiting.delete(end)) resolve(admitted && admit());
      };
      waiting.add(end);
      load.mostWaiting = Math.max(load.mostWaiting, waiting.size);
      deadline.onPassed(() => end(false));
    });
  }
}
