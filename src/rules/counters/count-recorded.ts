import { setImmediate as nextTurn } from "node:timers/promises";
import { type CountingEntry, type CountSource, ENTRIES_PER_STEP, findStart, toCounted } from "./count-source.ts";
import type { CounterStore, StoredCount } from "./counter-store.ts";
import type { Counters } from "./counters.ts";

export type RecordedCounters = Pick<Counters, "count" | "distinct" | "restore" | "takeBack">;

export interface CountRecordedOptions {
  store: Pick<CounterStore, "read">;
  counters: RecordedCounters;
  journal: CountSource;
  /** Position of the last entry from before the start. What this instance recorded later it counts by itself. */
  newest: number;
  /** Without what the store has, older entries are not read, in milliseconds since 1970. */
  since: number;
  signal: AbortSignal;
}

/** Counts in memory what is recorded and was not counted there: by instances before the start, and by other ones after it. */
export interface CountRecorded {
  /** Resolves with whether there may be more to count. */
  step(): Promise<boolean>;
  /** Whether everything from before the start is counted. */
  isRestored(): boolean;
  /** Position in the journal up to which everything is counted; 0 before the first step. */
  position(): number;
}

/**
 * Begins with what the store has. By then other instances may have stored what this one has counted after its start; that is taken back, because it counts
 * already. From the store's position on, entries are read from the journal.
 */
export function createCountRecorded({ store, counters, journal, newest, since, signal }: CountRecordedOptions): CountRecorded {
  /** null until the store has been read. */
  let position: number | null = null;
  /** Up to here, what this instance recorded after its start is not counted twice. */
  let single = newest;
  /** After it, this instance has counted its own entries. */
  let start = newest;

  return {
    step: async () => {
      if (position === null) return restore();
      if (single < position) return takeBackOwn(position);
      return countNext(position);
    },
    isRestored: () => position !== null && position >= start && single >= position,
    position: () => position ?? 0,
  };

  async function restore(): Promise<boolean> {
    const parts: Array<readonly StoredCount[]> = [];
    const stored = await store.read((part) => parts.push(part), signal);
    const isUsable = stored !== null && stored <= (await journal.newestPosition());
    const begin = isUsable ? stored : await findStart(journal, newest, since);
    if (signal.aborted) return false;
    for (const part of isUsable ? parts : []) {
      part.forEach(counters.restore);
      await nextTurn();
    }
    position = begin;
    return true;
  }

  async function takeBackOwn(through: number): Promise<boolean> {
    const part = await journal.readForRules(single, ENTRIES_PER_STEP);
    for (const entry of part.entries)
      if (entry.isOwn && entry.position <= through) for (const { at, ...counted } of toCounted(entry)) counters.takeBack(counted, at);
    single = part.through === single ? through : Math.min(part.through, through);
    return true;
  }

  async function countNext(from: number): Promise<boolean> {
    const end = await journal.newestPosition();
    if (end < from) goBack(end);
    if (end <= from) return false;
    const part = await journal.readForRules(from, ENTRIES_PER_STEP);
    for (const entry of part.entries) if (!entry.isOwn || entry.position <= start) count(entry);
    // What is gone was pruned.
    const through = part.through === from ? end : part.through;
    position = single = through;
    return through < end;
  }

  /** The journal has lost its end. Other entries get these positions. */
  function goBack(end: number): void {
    position = single = end;
    start = Math.min(start, end);
  }

  function count(entry: CountingEntry): void {
    for (const { counter, key, value, window, at } of toCounted(entry)) {
      if (key === null) counters.count(counter, value, window, at);
      else counters.distinct(counter, key, value, window, at);
    }
  }
}
