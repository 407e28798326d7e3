/** Path of a line through numbers of 0 or more, from the left to the right and from the bottom to the top, where the largest is. */
export function toSparkLine(values: readonly number[], width: number, height: number): string {
  const largest = Math.max(...values, 1);
  const apart = values.length > 1 ? width / (values.length - 1) : 0;
  const points = values.map((value, index) => `${round(index * apart)} ${round(1 + height - (value / largest) * height)}`);
  return points.length === 0 ? "" : `M${points.join("L")}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
