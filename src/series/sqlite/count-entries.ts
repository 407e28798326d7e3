import type { DatabaseSync } from "node:sqlite";
import type { CommittedForSeries } from "../../journal/journal.ts";
import { tallyEntries } from "../tally-entries.ts";
import { createBucketTable } from "./bucket-table.ts";
import { createSeenTable } from "./seen-table.ts";

/** Counts entries in the tables. The caller begins and ends the transaction. */
export type CountEntries = (entries: readonly CommittedForSeries[]) => void;

export function createCountEntries(connection: DatabaseSync): CountEntries {
  const table = createBucketTable(connection);
  const seenTable = createSeenTable(connection);

  return function countEntries(entries) {
    const { buckets, seen } = tallyEntries(entries);
    // The oldest first, so that what is dropped meanwhile is what was received long ago.
    for (const { key, tally } of buckets) table.add(key, tally);
    for (const command of seen) seenTable.add(command);
  };
}
