import type { EntrySummary, LiveGap } from "../../../../../generated/operator.ts";

/** A callback that came. */
export interface CallbackRow {
  kind: "callback";
  id: string;
  entry: EntrySummary;
  /** Length of its JSON. */
  size: number;
}

/** A place where callbacks are missing. */
export interface GapRow {
  kind: "gap";
  id: string;
  /** `unkept`: more came while the list was held than the browser keeps. The others are as the feed says. */
  reason: LiveGap["reason"] | "unkept";
  /** Number of callbacks; null if nobody knows. */
  missed: number | null;
  /** When the first of them was received, in milliseconds since 1970; null if nobody knows. */
  since: number | null;
}

export type LiveRow = CallbackRow | GapRow;

/** Times between which callbacks were received; null: without an end. */
export interface Span {
  since: number | null;
  until: number | null;
}

const SECOND_MS = 1000;

/**
 * Between which times the callbacks of a gap were received: those of the callbacks around it. Whole seconds, because callbacks are recorded in a
 * slightly other order than they are received in.
 */
export function spanOf(gap: GapRow, rows: readonly LiveRow[]): Span {
  const index = rows.indexOf(gap);
  const newer = rows.slice(0, Math.max(index, 0)).findLast(isCallback);
  const older = rows.slice(index + 1).find(isCallback);
  const since = gap.since ?? older?.entry.receivedAt ?? null;
  const until = newer?.entry.receivedAt ?? null;
  return {
    since: since === null ? null : Math.floor(since / SECOND_MS) * SECOND_MS,
    until: until === null ? null : Math.ceil((until + 1) / SECOND_MS) * SECOND_MS,
  };
}

export function isCallback(row: LiveRow): row is CallbackRow {
  return row.kind === "callback";
}
