/** Counts values by their size. */
export interface Histogram {
  observe(value: number): void;
  counts(): HistogramCounts;
}

/** What a histogram has counted. */
export interface HistogramCounts {
  /** Upper bounds of the buckets, ascending. A value that equals a bound is below it. */
  bounds: readonly number[];
  /** Values in each bucket; one more than there are bounds, for the values above the last. */
  counts: number[];
  /** Of all values. */
  sum: number;
}

/** Creates a histogram with these upper bounds of its buckets, ascending. */
export function createHistogram(bounds: readonly number[]): Histogram {
  const counts: number[] = [...bounds, Number.POSITIVE_INFINITY].map(() => 0);
  let sum = 0;
  return {
    observe: (value) => {
      let bucket = 0;
      // There are few bounds, and most values are below the first of them.
      while (bucket < bounds.length && value > (bounds[bucket] ?? 0)) bucket += 1;
      counts[bucket] = (counts[bucket] ?? 0) + 1;
      sum += value;
    },
    // Copied, because counting goes on.
    counts: () => ({ bounds, counts: [...counts], sum }),
  };
}
