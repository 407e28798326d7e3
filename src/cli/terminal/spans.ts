const UNITS: ReadonlyArray<[least: number, unit: string]> = [
  [172_800_000, "d"],
  [7_200_000, "h"],
  [120_000, "min"],
  [1000, "s"],
];

const MILLISECONDS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, min: 60_000, s: 1000 };

/** A length of time in milliseconds as people say it, in one unit: `850 ms`, `12 s`, `3 min`, `5 h`, `2 d`. */
export function describeSpan(milliseconds: number): string {
  const [, unit] = UNITS.find(([least]) => milliseconds >= least) ?? [];
  if (unit === undefined) return `${Math.round(Math.max(0, milliseconds))} ms`;
  return `${Math.floor(milliseconds / (MILLISECONDS[unit] ?? 1))} ${unit}`;
}

/** How long ago a time was. */
export function describeAge(time: number): string {
  return `${describeSpan(Math.max(0, Date.now() - time))} ago`;
}

/** How soon a time comes. One that has passed is now. */
export function describeWait(time: number): string {
  return time <= Date.now() ? "now" : `in ${describeSpan(time - Date.now())}`;
}
