import type { Series } from "../../../generated/operator.ts";

/** The callbacks of one bucket of time. */
export interface Bar {
  /** Beginning, in milliseconds since 1970. */
  at: number;
  recorded: number;
  refused: number;
  /** Callbacks for which a handler, a service or a rule failed or was late. */
  failures: number;
}

/** The buckets of the series of all callbacks together. */
export function toBars({ times, lines: [total] }: Series): Bar[] {
  if (total === undefined) return [];
  const { recorded, decisions, failures } = total.buckets;
  const at = (values: readonly number[], index: number) => values[index] ?? 0;
  return times.map((time, index) => ({
    at: time,
    recorded: at(recorded.accepted, index) + at(recorded.quarantined, index) + at(recorded.duplicate, index),
    refused: at(decisions.refuse, index),
    failures: at(failures, index),
  }));
}

/** What several buckets add up to. */
export function sumOf(bars: readonly Bar[]): Omit<Bar, "at"> {
  return bars.reduce(
    (sum, { recorded, refused, failures }) => ({
      recorded: sum.recorded + recorded,
      refused: sum.refused + refused,
      failures: sum.failures + failures,
    }),
    { recorded: 0, refused: 0, failures: 0 },
  );
}

/** A part of a bar, in percent of the height of the plot. */
export interface Segment {
  kind: "recorded" | "refused" | "failures";
  bottom: number;
  height: number;
}

/** What happened once must still be seen beside what happened a thousand times. */
const LEAST_HEIGHT = 5;

/** Parts of a bar: the refused and the failed at its foot, within all of it. */
export function toSegments({ recorded, refused, failures }: Bar, most: number): Segment[] {
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(LEAST_HEIGHT, (count / Math.max(most, 1)) * 100));
  const [whole, bad, warned] = [heightOf(recorded), heightOf(failures), heightOf(refused)];
  const segments: Segment[] = [
    { kind: "recorded", bottom: 0, height: whole },
    { kind: "failures", bottom: 0, height: bad },
    { kind: "refused", bottom: bad, height: Math.max(0, Math.min(warned, Math.max(whole, LEAST_HEIGHT * 2) - bad)) },
  ];
  return segments.filter(({ height }) => height > 0);
}
