import type { Series } from "../../../../../generated/operator.ts";

/** How many callbacks of these commands a series counts, repeats and what was not understood left out. null if there is no series. */
export function countOf(series: Series | null, commands: readonly string[]): number | null {
  if (series === null) return null;
  return series.lines
    .filter(({ command }) => command !== null && commands.includes(command))
    .reduce((sum, { total }) => sum + total.recorded.accepted, 0);
}
