/** Writes a batch in one commit: all of it is durable when this resolves, with a result for each item; none of it when this rejects. */
export type CommitBatch<Item, Result> = (batch: Item[]) => Promise<Result[]>;

/** Gathers concurrent appends into shared commits. */
export interface GroupCommit<Item, Result> {
  /** Resolves when the item is durable. */
  append(item: Item): Promise<Result>;
  /** Resolves when nothing is waiting or under way. */
  settled(): Promise<void>;
}

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(reason: unknown): void;
}

/** When a batch begins. */
export interface GroupCommitOptions {
  /** Turns of the event loop that an item waits for others to come. */
  gatheringTurns: number;
  /** Batches. */
  mostUnderWay: number;
  /** Fewer items than these wait for others to share their commit while one is under way. */
  leastBehindAnother: number;
}

const LARGEST_BATCH = 1000;

/** While batches are being committed the next one gathers, so that the size of a batch follows the load. */
export function createGroupCommit<Item, Result>(
  commit: CommitBatch<Item, Result>,
  { gatheringTurns, mostUnderWay, leastBehindAnother }: GroupCommitOptions,
): GroupCommit<Item, Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let underWay = 0;
  let isGathering = false;
  let settle = () => {};
  let settled = Promise.resolve();

  return {
    append(item) {
      return new Promise((resolve, reject) => {
        if (waiting.push({ item, resolve, reject }) === 1 && underWay === 0) beginUnsettled();
        if (isGathering) return;
        isGathering = true;
        // Lets the requests that arrived together join one batch.
        setImmediate(gather, gatheringTurns);
      });
    },
    settled: () => settled,
  };

  function beginUnsettled(): void {
    ({ promise: settled, resolve: settle } = Promise.withResolvers<void>());
  }

  function gather(turns: number): void {
    if (turns > 1) {
      setImmediate(gather, turns - 1);
      return;
    }
    isGathering = false;
    beginWhatMay();
  }

  function beginWhatMay(): void {
    while (mayBegin()) void commitNext();
  }

  function mayBegin(): boolean {
    if (underWay === 0) return waiting.length > 0;
    return underWay < mostUnderWay && waiting.length >= leastBehindAnother;
  }

  async function commitNext(): Promise<void> {
    underWay += 1;
    await commitBatch(waiting.splice(0, LARGEST_BATCH));
    underWay -= 1;
    beginWhatMay();
    if (underWay === 0) settle();
  }

  /** An item that cannot be committed must not take others down: a batch that fails is committed one by one. */
  async function commitBatch(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await commit(batch.map(({ item }) => item));
      // There is a result for each item.
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const waiting of batch) await commitBatch([waiting]);
    }
  }
}
