/** A queue in front of a few workers. */
export interface AfterQueue {
  /**
   * Resolves when there is a place for the job, or none came free in time. What it resolves with has ended, with true, when the job has run, and,
   * with false, when it never will.
   */
  push(job: () => Promise<void>): Promise<{ ended: Promise<boolean> }>;
  /** Forgets what waits, as the end of the process does. */
  clear(): void;
}

export interface AfterQueueOptions {
  slots: number;
  workers: number;
  /** How long a full queue is waited for, in milliseconds. */
  patience: number;
}

interface Waiting {
  run(): Promise<void>;
  forget(): void;
}

/** Runs jobs in their order, a few at a time. A job never rejects. */
export function createAfterQueue({ slots, workers, patience }: AfterQueueOptions): AfterQueue {
  const waiting: Waiting[] = [];
  const blocked = new Set<() => void>();
  let idle = workers;

  async function work(): Promise<void> {
    idle -= 1;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      letIn();
      await next.run();
    }
    idle += 1;
  }

  /** Lets in who has stood longest at the full queue. */
  function letIn(): void {
    const [first] = blocked;
    first?.();
  }

  function enter(job: () => Promise<void>): { ended: Promise<boolean> } {
    const { promise: ended, resolve } = Promise.withResolvers<boolean>();
    waiting.push({ run: () => job().then(() => resolve(true)), forget: () => resolve(false) });
    if (idle > 0) void work();
    return { ended };
  }

  return {
    push(job) {
      // An idle worker takes the job out of the queue at once.
      if (idle > 0 || waiting.length < slots) return Promise.resolve(enter(job));
      return new Promise((resolve) => {
        const settle = (entered: { ended: Promise<boolean> }) => {
          clearTimeout(timer);
          blocked.delete(proceed);
          resolve(entered);
        };
        const proceed = () => settle(enter(job));
        const timer = setTimeout(() => settle({ ended: Promise.resolve(false) }), patience);
        blocked.add(proceed);
      });
    },
    clear() {
      for (const { forget } of waiting.splice(0)) {
        forget();
        letIn();
      }
    },
  };
}
