/** Height of the drawing in its own units. One second is one unit wide. */
export const BARS_HEIGHT = 40;

const WIDTH = 0.78;

/** Path of one bar per value, drawn from a base: that of the values that stand below it. Nothing is drawn where a value is missing. */
export function toBars(values: ReadonlyArray<number | null>, bases: ReadonlyArray<number | null>, most: number): string {
  return values.flatMap((value, index) => (value === null || value === 0 ? [] : [bar(index, bases[index] ?? 0, value, most)])).join("");
}

function bar(index: number, base: number, value: number, most: number): string {
  const bottom = heightOf(base, most);
  const top = heightOf(base + value, most);
  return `M${index} ${bottom}V${top}h${WIDTH}V${bottom}z`;
}

/** Two digits are a tenth of a pixel. */
function heightOf(value: number, most: number): number {
  return Number((BARS_HEIGHT * (1 - value / most)).toFixed(2));
}

/** The next larger of 1, 2, 5, 10, …, so that the scale does not change with every second. */
export function niceMost(values: ReadonlyArray<number | null>): number {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= most) ?? most;
}
