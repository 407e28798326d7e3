import type { InTransaction } from "../../storage/sqlite/open-connection.ts";
import type { CommitFigures } from "../commit-figures.ts";
import { createCommitCounts } from "../count-commits.ts";

/** Measures the commits of a connection. */
export interface CommitMeter {
  inTransaction: InTransaction;
  /** Counts entries of the transaction that is being made. */
  add(entries: number): void;
  figures(): CommitFigures;
  /** How long the latest COMMIT itself took. */
  latestCommitMs(): number;
}

/** Creates transactions that report how long each COMMIT took. */
type CreateTransactions = (onCommitted: (milliseconds: number) => void) => InTransaction;

/** Measures what the transactions commit. */
export function createCommitMeter(create: CreateTransactions): CommitMeter {
  const counts = createCommitCounts();
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
        counts.succeeded(added, performance.now() - startedAt);
        return result;
      } catch (error) {
        counts.failed();
        throw error;
      }
    },
    add: (count) => {
      added += count;
    },
    figures: counts.figures,
    latestCommitMs: () => latestCommitMs,
  };
}
