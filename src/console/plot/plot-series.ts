/** One line or one kind of bars of a plot. */
export interface PlotSeries {
  label: string;
  /** One for each time; null where there is none. */
  values: readonly (number | null)[];
  /** Name of a colour in styles/tokens.css, without the dashes. */
  colour: "accent" | "good" | "warn" | "bad" | "text-quiet";
  shape: "line" | "bars";
  /** What the legend says as long as no time is chosen. Absent: nothing. */
  total?: number | null;
}

/** What the values of a plot are. */
export type PlotUnit = "count" | "milliseconds";

/** A value that the others should stay below. */
export interface PlotLimit {
  label: string;
  value: number;
}

/** Values with those of the later series below them, so that bars stand on each other. Those of hidden series take no room. */
export function stackBars(series: readonly PlotSeries[], hidden: ReadonlySet<number>): Array<(number | null)[]> {
  return series.map(({ values, shape }, place) => {
    if (shape !== "bars") return [...values];
    const below = series.filter((one, other) => other > place && one.shape === "bars" && !hidden.has(other));
    return values.map((value, index) => (value === null ? null : below.reduce((sum, one) => sum + (one.values[index] ?? 0), value)));
  });
}

/** Lengths of dashes and gaps, so that lines are told apart without their colours. */
const DASHES: readonly (readonly number[])[] = [[], [7, 4], [2, 3], [9, 3, 2, 3], [4, 2]];

/** How a line is dashed that is the n-th of its plot. */
export function dashOf(index: number): number[] {
  return [...(DASHES[index % DASHES.length] ?? [])];
}

/** Places of values that have no neighbour: a line would not show them. */
export function lonelyPlaces(values: ArrayLike<number | null | undefined>): number[] {
  const isAbsent = (index: number) => (values[index] ?? null) === null;
  return Array.from(values, (_value, index) => index).filter((index) => !isAbsent(index) && isAbsent(index - 1) && isAbsent(index + 1));
}
