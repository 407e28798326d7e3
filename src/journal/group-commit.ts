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

const LARGEST_BATCH = 1000;

/** While one batch is being committed the next one gathers, so that the size of a batch follows the load. */
export function createGroupCommit<Item, Result>(commit: CommitBatch<Item, Result>): GroupCommit<Item, Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let running: Promise<void> | null = null;

  return {
    append(item) {
      return new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        running ??= run();
      });
    },
    settled: async () => {
      await running;
    },
  };

  async function run(): Promise<void> {
    // Lets the requests that arrived together join the first batch.
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const batch = waiting.splice(0, LARGEST_BATCH);
      await commitBatch(batch);
    }
    running = null;
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
