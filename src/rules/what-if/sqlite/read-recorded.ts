import type { DatabaseSync } from "node:sqlite";
import { createCountByReceipt, createReadByReceipt, type IdRange, type ReceivedEntry } from "../../../journal/sqlite/read-by-receipt.ts";
import { createReadBaseline } from "../../../journal/sqlite/tables/baseline.ts";
import { inSnapshot } from "../../../storage/sqlite/open-connection.ts";
import type { RelationsAt } from "../relations-at.ts";

/** Reads the entries of a range, batch by batch, while others write and prune. */
export interface RecordedReader {
  /** Number of entries, more or less: some may be pruned meanwhile. */
  readonly total: number;
  /** Returns the next entries in the order of receipt; none if there are no more. */
  next(): ReceivedEntry[];
}

/** In a step: some ten milliseconds of work. */
const ENTRIES_PER_BATCH = 500;

/** @param relations Begin with what pruned entries have left; null if they are not asked for. */
export function createRecordedReader(journal: DatabaseSync, range: IdRange, relations: Pick<RelationsAt, "reset"> | null): RecordedReader {
  const read = createReadByReceipt(journal);
  const readBaseline = createReadBaseline(journal);
  let from = range.from;
  /** Position up to which entries were read; they can be pruned. */
  let readThrough = -1;

  return {
    total: createCountByReceipt(journal)(range),
    next: () => {
      const entries = inSnapshot(journal, () => {
        // Entries that were pruned before they were read are in the baseline.
        if (relations !== null && readBaseline() > readThrough) relations.reset();
        return read({ from, to: range.to }, ENTRIES_PER_BATCH);
      });
      for (const { position } of entries) readThrough = Math.max(readThrough, position);
      const last = entries.at(-1);
      if (last !== undefined) from = after(last.id);
      return entries;
    },
  };
}

/** The smallest text that sorts after an id. */
function after(id: string): string {
  return `${id}\u0000`;
}
