import type { CommittedEntry } from "../../journal/journal.ts";

/** Entries that were read last, in order and without a gap. */
export interface JournalTail {
  /** Position up to which they go. */
  through(): number;
  /** Forgets all, and begins after a position. */
  restart(position: number): void;
  append(entries: readonly CommittedEntry[]): void;
  /** Returns entries after a position; null if not all of them are kept. */
  after(position: number, limit: number): CommittedEntry[] | null;
}

export interface TailSize {
  entries: number;
  /** Of their texts. */
  bytes: number;
}

export function createJournalTail(most: TailSize): JournalTail {
  let from = -1;
  let through = -1;
  let bytes = 0;
  let entries: CommittedEntry[] = [];

  return {
    through: () => through,
    restart: (position) => {
      from = position;
      through = position;
      bytes = 0;
      entries = [];
    },
    append: (added) => {
      entries.push(...added);
      bytes += added.reduce((sum, committed) => sum + sizeOf(committed), 0);
      through = added.at(-1)?.position ?? through;
      shorten();
    },
    after: (position, limit) => {
      if (position < from || position > through) return null;
      const first = firstAfter(position);
      return entries.slice(first, first + limit);
    },
  };

  function shorten(): void {
    let gone = 0;
    for (const committed of entries) {
      if (entries.length - gone <= most.entries && bytes <= most.bytes) break;
      bytes -= sizeOf(committed);
      from = committed.position;
      gone += 1;
    }
    if (gone > 0) entries = entries.slice(gone);
  }

  function firstAfter(position: number): number {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.position ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** About the memory of an entry. */
export function sizeOf({ entry: { body, reply, targets } }: CommittedEntry): number {
  return (body?.length ?? 0) + reply.length + targets.length * 16;
}
