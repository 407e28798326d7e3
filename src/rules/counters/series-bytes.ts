import { createSeries, type Series } from "./series.ts";

const PAIR_BYTES = 2 * Float64Array.BYTES_PER_ELEMENT;

/** Writes times and how often each was counted, as pairs of 64-bit floating-point numbers in the order of the machine. */
export function toBytes({ times, counts }: Series): Uint8Array {
  const pairs = Float64Array.from({ length: 2 * times.length }, (_value, index) =>
    Number(index % 2 === 0 ? times[index / 2] : counts[(index - 1) / 2]),
  );
  return new Uint8Array(pairs.buffer);
}

export function toSeries(bytes: Uint8Array): Series {
  // A copy begins at the beginning of its memory; a Buffer need not.
  const pairs = new Float64Array(new Uint8Array(bytes).buffer);
  const series = createSeries();
  for (let index = 0; index < bytes.length / PAIR_BYTES; index += 1) {
    series.times.push(Number(pairs[2 * index]));
    series.counts.push(Number(pairs[2 * index + 1]));
  }
  return series;
}
