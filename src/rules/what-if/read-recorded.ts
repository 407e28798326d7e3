import type { IdRange, ReceivedEntry } from "../../journal/received-entry.ts";
import type { FollowedRelations, PastSource } from "./past-source.ts";

/** Reads the entries of a range, batch by batch. */
export interface RecordedReader {
  /** Number of entries, more or less. */
  readonly total: number;
  /** Resolves with the next entries in the order of receipt; none if there are no more. */
  next(): Promise<ReceivedEntry[]>;
}

/** In a step: some ten milliseconds of work. */
const ENTRIES_PER_BATCH = 500;

/** @param relations Begin with what pruned entries have left; null if they are not asked for. */
export async function openRecordedReader(
  source: PastSource,
  range: IdRange,
  relations: FollowedRelations["relations"] | null,
): Promise<RecordedReader> {
  let { after } = range;
  let readThrough = -1;

  return {
    total: await source.count(range),
    next: async () => {
      const rest = { after, before: range.before };
      const entries = await source.read(rest, ENTRIES_PER_BATCH, relations && { relations, readThrough });
      for (const { position } of entries) readThrough = Math.max(readThrough, position);
      after = entries.at(-1)?.id ?? after;
      return entries;
    },
  };
}
