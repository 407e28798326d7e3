import type { EntrySummary, LiveGap } from "../../../../../generated/operator.ts";
import type { GapRow, LiveRow } from "./live-row.ts";

/** The callbacks of the live page: those that are shown, and newer ones that wait until they are asked for. Both are bounded. */
export interface LiveBuffer {
  /** Adds a callback to what waits, unless it was there already in `addHistory`. Returns whether it was added. `size` is the length of its JSON. */
  add(entry: EntrySummary, size: number): boolean;
  addGap(gap: LiveGap): void;
  /** Adds callbacks, newest first, that were recorded before the others. Those that are there already are left out. Returns the added ones. */
  addHistory(entries: readonly EntrySummary[]): readonly EntrySummary[];
  /** Shows what waits. */
  take(): void;
  /** What is shown, newest first. A new array after each change. */
  shown(): readonly LiveRow[];
  waiting(): Waiting;
}

/** Number of callbacks that wait. */
export interface Waiting {
  /** Those that `take` will show. */
  kept: number;
  /** Older ones, for which there was no room. `take` shows a gap in their place. */
  unkept: number;
}

export interface BufferLimits {
  rows: number;
  /** Sum of `size`. A user can have a name of a megabyte. */
  size: number;
}

export const LIMITS: BufferLimits = { rows: 5000, size: 16 << 20 };

export function createLiveBuffer(limits: BufferLimits = LIMITS): LiveBuffer {
  const history = new Set<string>();
  let shown: readonly LiveRow[] = [];
  /** Oldest first. */
  let waiting: LiveRow[] = [];
  let waitingSize = 0;
  let unkept: GapRow | null = null;
  let gaps = 0;

  return {
    add: (entry, size) => {
      if (history.delete(entry.id)) return false;
      wait({ kind: "callback", id: entry.id, entry, size });
      return true;
    },
    addGap: ({ reason, missed }) => wait(gapOf(reason, missed, null)),
    addHistory: (entries) => {
      const present = new Set([...shown, ...waiting].map(({ id }) => id));
      const added = entries.filter(({ id }) => !present.has(id));
      for (const { id } of added) history.add(id);
      shown = within(limits, [...shown, ...added.map(toHistoryRow)]);
      return added;
    },
    take: () => {
      if (waiting.length === 0) return;
      const newest = waiting.toReversed();
      // What is older than rows that were dropped would have been dropped first.
      shown = unkept === null ? within(limits, [...newest, ...shown]) : [...newest, unkept];
      waiting = [];
      waitingSize = 0;
      unkept = null;
    },
    shown: () => shown,
    waiting: () => ({ kept: waiting.filter(({ kind }) => kind === "callback").length, unkept: unkept?.missed ?? 0 }),
  };

  function wait(row: LiveRow): void {
    waiting.push(row);
    waitingSize += sizeOf(row);
    while (waiting.length > 1 && (waiting.length > limits.rows || waitingSize > limits.size)) dropOldest();
  }

  function dropOldest(): void {
    const dropped = waiting.shift();
    if (dropped === undefined) return;
    waitingSize -= sizeOf(dropped);
    const isGap = dropped.kind === "gap";
    const missed = (unkept?.missed ?? 0) + (isGap ? (dropped.missed ?? 0) : 1);
    unkept = { ...(unkept ?? gapOf("unkept", 0, isGap ? null : dropped.entry.receivedAt)), missed };
  }

  function gapOf(reason: GapRow["reason"], missed: number | null, since: number | null): GapRow {
    gaps += 1;
    return { kind: "gap", id: `gap-${gaps}`, reason, missed, since };
  }
}

function toHistoryRow(entry: EntrySummary): LiveRow {
  return { kind: "callback", id: entry.id, entry, size: JSON.stringify(entry).length };
}

function sizeOf(row: LiveRow): number {
  return row.kind === "gap" ? 0 : row.size;
}

/** As many rows from the beginning as the limits allow, at least one. */
function within({ rows: mostRows, size: mostSize }: BufferLimits, rows: readonly LiveRow[]): readonly LiveRow[] {
  let size = 0;
  const end = rows.findIndex((row, index) => {
    size += sizeOf(row);
    return index > 0 && (index >= mostRows || size > mostSize);
  });
  return end < 0 ? rows : rows.slice(0, end);
}
