/** A queue in front of a few workers. */
export interface AfterQueue {
  /** Resolves when there is a place for the job: with true once it stands there, with false when none came free in time. */
  push(job: () => Promise<void>): Promise<boolean>;
  /** Forgets what waits, as the end of the process does. Returns how many jobs that were. */
  clear(): number;
}

export interface AfterQueueOptions {
  slots: number;
  workers: number;
  /** How long a full queue is waited for, in milliseconds. */
  patience: number;
}

/** Runs jobs in their order, a few at a time. A job never rejects. */
export function createAfterQueue({ slots, workers, patience }: AfterQueueOptions): AfterQueue {
  const waiting: Array<() => Promise<void>> = [];
  const blocked = new Set<() => void>();
  let idle = workers;

  async function work(): Promise<void> {
    idle -= 1;
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      letIn();
      await job();
    }
    idle += 1;
  }

  function letIn(): void {
    const [first] = blocked;
    first?.();
  }

  function enter(job: () => Promise<void>): true {
    waiting.push(job);
    if (idle > 0) void work();
    return true;
  }

  return {
    push(job) {
      // A worker that is idle takes the job out of the queue at once.
      if (idle > 0 || waiting.length < slots) return Promise.resolve(enter(job));
      return new Promise((resolve) => {
        const settle = (result: boolean) => {
          clearTimeout(timer);
          blocked.delete(proceed);
          resolve(result);
        };
        const proceed = () => settle(enter(job));
        const timer = setTimeout(() => settle(false), patience);
        blocked.add(proceed);
      });
    },
    clear: () => waiting.splice(0).length,
  };
}
