import { createHistogram } from "../../histogram.ts";
import type { InTransaction } from "../../storage/sqlite/open-connection.ts";
import type { CommitFigures } from "../commit-figures.ts";

/** Measures the commits of a connection. */
export interface CommitMeter {
  inTransaction: InTransaction;
  /** Counts entries of the transaction that is being made. */
  add(entries: number): void;
  figures(): CommitFigures;
  /** How long the latest COMMIT itself took. */
  latestCommitMs(): number;
}

const ENTRIES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];

/** In seconds: a commit takes well below a millisecond on a fast disk, and seconds on one that fails. */
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

const MILLISECONDS_PER_SECOND = 1000;

/** Creates transactions that report how long each COMMIT took. */
type CreateTransactions = (onCommitted: (milliseconds: number) => void) => InTransaction;

/** Measures what the transactions commit. */
export function createCommitMeter(create: CreateTransactions): CommitMeter {
  const entries = createHistogram(ENTRIES);
  const seconds = createHistogram(SECONDS);
  let failed = 0;
  let added = 0;
  let latestCommitMs = 0;
  const inTransaction = create((milliseconds) => {
    latestCommitMs = milliseconds;
  });

  return {
    inTransaction: (work) => {
      added = 0;
      const startedAt = performance.now();
      try {
        const result = inTransaction(work);
        if (added > 0) {
          entries.observe(added);
          seconds.observe((performance.now() - startedAt) / MILLISECONDS_PER_SECOND);
        }
        return result;
      } catch (error) {
        failed += 1;
        throw error;
      }
    },
    add: (count) => {
      added += count;
    },
    figures: () => ({ entries: entries.counts(), seconds: seconds.counts(), failed }),
    latestCommitMs: () => latestCommitMs,
  };
}
