/** What a figure was over the rounds. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** Median, least and most of at least one figure. */
export function spreadOf(figures: readonly number[]): Spread {
  return { median: percentile(figures, 0.5), least: Math.min(...figures), most: Math.max(...figures) };
}

/** The figure that `share` (0 to 1) of all figures do not exceed, interpolated between neighbours. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = Float64Array.from(figures).sort();
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
