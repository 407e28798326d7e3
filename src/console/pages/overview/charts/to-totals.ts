import type { SeriesLine, SeriesTotal } from "../../../../../generated/operator.ts";

export type TotalName = "callbacks" | "refused" | "quarantined" | "failures" | "p99";

/** A number of a time, beside that of the time before. */
export interface Total {
  name: TotalName;
  value: number | null;
  /** How much it has grown, as a share of what it was: 0.5 is half as much again. null if that is not known, or was nothing. */
  change: number | null;
  /** Whether more of it is worse. */
  isBad: boolean;
}

const NAMES: ReadonlyArray<[name: TotalName, isBad: boolean, read: (total: SeriesTotal) => number | null]> = [
  ["callbacks", false, ({ recorded }) => recorded.accepted + recorded.quarantined + recorded.duplicate],
  ["refused", false, ({ decisions }) => decisions.refuse + decisions.discard],
  ["quarantined", true, ({ recorded }) => recorded.quarantined],
  ["failures", true, ({ failures }) => failures],
  ["p99", true, ({ p99Ms }) => p99Ms],
];

/** The totals of a sender. `before` is undefined if nothing came in the time before, and null if that time is not known. */
export function toTotals({ total }: SeriesLine, before: SeriesLine | undefined | null): Total[] {
  return NAMES.map(([name, isBad, read]) => {
    const [value, past] = [read(total), before ? read(before.total) : null];
    return { name, value, change: value === null || past === null || past === 0 ? null : (value - past) / past, isBad };
  });
}
