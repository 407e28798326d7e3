/** Keys that move within a list, and how far. */
const STEPS: Readonly<Record<string, number>> = {
  j: 1,
  k: -1,
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Where a key leads from a row of `count` rows; -1 stands for no row. null if the key does not move. */
export function nextIndex(key: string, current: number, count: number): number | null {
  const step = STEPS[key];
  if (step === undefined || count === 0) return null;
  if (current < 0 && Number.isFinite(step)) return 0;
  return Math.min(Math.max(current + step, 0), count - 1);
}
