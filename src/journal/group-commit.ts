/** Commits a batch. Resolves when all of it is durable, with one result per item; if it rejects, none of it was committed. */
export type CommitBatch<Item, Result> = (batch: Item[]) => Promise<Result[]>;

/** Lets concurrent appends share commits. */
export interface GroupCommit<Item, Result> {
  /** Resolves when the item is durable. Rejects at once if too many are waiting. */
  append(item: Item): Promise<Result>;
  /** Resolves when no item is waiting and no commit is running. */
  settled(): Promise<void>;
}

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(reason: unknown): void;
}

/** Decides when a batch is committed. */
export interface GroupCommitOptions {
  /** Turns of the event loop during which the first item waits for others. */
  gatheringTurns: number;
  /** Largest number of commits that run at the same time. */
  maxConcurrent: number;
  /** While a commit is running, the next one starts early once this many items wait. */
  minConcurrentBatch: number;
  /** Whether an item can be to blame for this failure, so that others may succeed without it. Absent: it always can. */
  isItemToBlame?(error: unknown): boolean;
}

const LARGEST_BATCH = 1000;

/** A journal that does not answer for seconds must not fill the memory: whoever appends has been answered without it by then. */
export const MOST_WAITING = 50_000;

/** Items gather while a commit is running, so the size of the batches adapts to the load. */
export function createGroupCommit<Item, Result>(
  commit: CommitBatch<Item, Result>,
  { gatheringTurns, maxConcurrent, minConcurrentBatch, isItemToBlame = () => true }: GroupCommitOptions,
): GroupCommit<Item, Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let running = 0;
  let isGathering = false;
  let settle = () => {};
  let settled = Promise.resolve();

  return {
    append(item) {
      if (waiting.length >= MOST_WAITING) return Promise.reject(new Error(`${MOST_WAITING} entries wait for the journal already`));
      return new Promise((resolve, reject) => {
        if (waiting.push({ item, resolve, reject }) === 1 && running === 0) resetSettled();
        if (isGathering) return;
        isGathering = true;
        // Lets requests that arrived together share a batch.
        setImmediate(gather, gatheringTurns);
      });
    },
    settled: () => settled,
  };

  function resetSettled(): void {
    ({ promise: settled, resolve: settle } = Promise.withResolvers<void>());
  }

  function gather(turns: number): void {
    if (turns > 1) {
      setImmediate(gather, turns - 1);
      return;
    }
    isGathering = false;
    startCommits();
  }

  function startCommits(): void {
    while (mayStart()) void commitNext();
  }

  function mayStart(): boolean {
    if (running === 0) return waiting.length > 0;
    return running < maxConcurrent && waiting.length >= minConcurrentBatch;
  }

  async function commitNext(): Promise<void> {
    running += 1;
    await commitBatch(waiting.splice(0, LARGEST_BATCH));
    running -= 1;
    startCommits();
    if (running === 0) settle();
  }

  /** An item that cannot be committed must not fail the others: after such a failure, each item of the batch is committed on its own. */
  async function commitBatch(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await commit(batch.map(({ item }) => item));
      // There is one result per item.
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      await handleFailure(batch, error);
    }
  }

  async function handleFailure(batch: Waiting<Item, Result>[], error: unknown): Promise<void> {
    if (batch.length === 1 || !isItemToBlame(error)) for (const { reject } of batch) reject(error);
    else for (const waiting of batch) await commitBatch([waiting]);
  }
}
