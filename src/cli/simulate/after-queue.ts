/** A bounded queue with a few workers. */
export interface AfterQueue {
  /** Resolves when the job is queued or dropped. `ended` then resolves with true when the job has run, and with false if it never will. */
  push(job: () => Promise<void>): Promise<{ ended: Promise<boolean> }>;
  /** Drops the waiting jobs, as the end of the process would. */
  clear(): void;
}

export interface AfterQueueOptions {
  slots: number;
  workers: number;
  /** How long a job waits for a slot in a full queue, in milliseconds. */
  patience: number;
}

interface Waiting {
  run(): Promise<void>;
  drop(): void;
}

/** Creates a queue that starts jobs in their order. A job must not reject. */
export function createAfterQueue({ slots, workers, patience }: AfterQueueOptions): AfterQueue {
  const waiting: Waiting[] = [];
  const blocked = new Set<() => void>();
  let idle = workers;

  async function work(): Promise<void> {
    idle -= 1;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      admitNext();
      await next.run();
    }
    idle += 1;
  }

  /** Queues the job that has waited longest for a slot. */
  function admitNext(): void {
    const [first] = blocked;
    first?.();
  }

  function enter(job: () => Promise<void>): { ended: Promise<boolean> } {
    const { promise: ended, resolve } = Promise.withResolvers<boolean>();
    waiting.push({ run: () => job().then(() => resolve(true)), drop: () => resolve(false) });
    if (idle > 0) void work();
    return { ended };
  }

  return {
    push(job) {
      // An idle worker takes the job out of the queue immediately.
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
      for (const { drop } of waiting.splice(0)) {
        drop();
        admitNext();
      }
    },
  };
}
