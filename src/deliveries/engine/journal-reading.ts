import type { Clock } from "../../clock.ts";
import type { CommittedEntry, JournalReader, SummaryReader } from "../../journal/journal.ts";
import { createJournalTail, sizeOf, type TailSize } from "./journal-tail.ts";

/** What deliveries read of the journal. */
export type DeliveredJournal = Pick<JournalReader, "readAfter" | "newestPosition"> & Pick<SummaryReader, "beforeReceipt">;

/** Entries after a position. */
export interface JournalPart {
  entries: readonly CommittedEntry[];
  /** Whether there were no more. */
  isEnd: boolean;
}

/** Reads the journal for several destinations. Its end, where most of them are, is read once for all. */
export interface JournalReading {
  /** What it reads from. */
  journal: DeliveredJournal;
  readAfter(position: number, limit: number): Promise<JournalPart>;
  /** Resolves with one entry; undefined if it is gone. */
  read(position: number): Promise<CommittedEntry | undefined>;
  /** Has to be called after each commit. */
  wake(): void;
  /** Calls the listener after commits, a few of them at a time. Returns what ends that. */
  onWake(listener: () => void): () => void;
  close(): void;
}

export interface JournalReadingOptions {
  journal: DeliveredJournal;
  clock: Clock;
  /** Most that is kept of the end. */
  kept?: TailSize;
}

/** Shortest time between two wakes, so that many small commits do not make as many small batches. */
const WAKE_MS = 10;

const KEPT = { entries: 2000, bytes: 16 << 20 };

/** A part of this size can have fewer entries than were asked for because they are long. */
const LONG_BYTES = 1 << 20;

export function createJournalReading({ journal, clock, kept = KEPT }: JournalReadingOptions): JournalReading {
  const listeners = new Set<() => void>();
  const tail = createJournalTail(kept);
  let tailRead: Promise<void> | null = null;
  /** Whether nothing was committed since the end of the tail was read. */
  let isTailEnd = false;
  let wakes = 0;
  let wokenAt = Number.NEGATIVE_INFINITY;
  let cancelWake: (() => void) | null = null;

  return {
    journal,
    readAfter: async (position, limit) => {
      if (position > tail.through()) restart(position);
      if (position === tail.through() && !isTailEnd) await readTail(limit);
      const entries = tail.after(position, limit);
      return entries === null ? readAlone(position, limit) : { entries, isEnd: isTailEnd && endOf(entries, position) === tail.through() };
    },
    read: async (position) => {
      const [committed] = tail.after(position - 1, 1) ?? (await journal.readAfter(position - 1, 1));
      return committed?.position === position ? committed : undefined;
    },
    wake: () => {
      wakes += 1;
      isTailEnd = false;
      cancelWake ??= clock.after(Math.max(0, wokenAt + WAKE_MS - clock.now()), tellListeners);
    },
    onWake: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => cancelWake?.(),
  };

  function tellListeners(): void {
    cancelWake = null;
    wokenAt = clock.now();
    for (const listener of listeners) listener();
  }

  function restart(position: number): void {
    tail.restart(position);
    isTailEnd = false;
  }

  /** Reads on at the end of the tail. Those who ask meanwhile wait for the same. */
  function readTail(limit: number): Promise<void> {
    tailRead ??= appendNext(limit).finally(() => {
      tailRead = null;
    });
    return tailRead;
  }

  async function appendNext(limit: number): Promise<void> {
    const through = tail.through();
    const before = wakes;
    const entries = await journal.readAfter(through, limit);
    // It may have begun elsewhere meanwhile.
    if (tail.through() !== through) return;
    tail.append(entries);
    isTailEnd = wakes === before && isAll(entries, limit);
  }

  async function readAlone(position: number, limit: number): Promise<JournalPart> {
    const entries = await journal.readAfter(position, limit);
    return { entries, isEnd: isAll(entries, limit) };
  }
}

function endOf(entries: readonly CommittedEntry[], position: number): number {
  return entries.at(-1)?.position ?? position;
}

function isAll(entries: readonly CommittedEntry[], limit: number): boolean {
  return entries.length === 0 || (entries.length < limit && entries.reduce((sum, committed) => sum + sizeOf(committed), 0) < LONG_BYTES);
}
