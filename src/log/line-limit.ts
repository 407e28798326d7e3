const PERIOD_MS = 10_000;

/** What the report of suppressed lines says. */
export interface Suppressed {
  suppressed: number;
  seconds: number;
}

/**
 * Returns a function that says whether a line may be written: of each key `most` lines in ten seconds. At the end of that time, the `report` that came with
 * the first line is called if lines were suppressed.
 */
export function createLineLimit(most: number): (key: string, report: (suppressed: Suppressed) => void) => boolean {
  const linesByKey = new Map<string, number>();
  return function mayWrite(key, report) {
    const lines = (linesByKey.get(key) ?? 0) + 1;
    linesByKey.set(key, lines);
    if (lines === 1) setTimeout(() => endPeriod(key, report), PERIOD_MS).unref();
    return lines <= most;
  };

  function endPeriod(key: string, report: (suppressed: Suppressed) => void): void {
    const suppressed = (linesByKey.get(key) ?? 0) - most;
    linesByKey.delete(key);
    if (suppressed > 0) report({ suppressed, seconds: PERIOD_MS / 1000 });
  }
}
