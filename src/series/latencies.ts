import { toMicroseconds } from "../journal/to-microseconds.ts";

/** How many answers took how long: number of answers by class of latency. */
export type Latencies = Map<number, number>;

/** Each class ends at 2^(1/16) times its beginning, so its middle is at most 2.2 % from what is in it. */
const CLASSES_PER_DOUBLING = 16;

/** The class of some 12 days. */
const LAST_CLASS = 640;

const MICROSECONDS_PER_MILLISECOND = 1000;

/** Adds an answer that took so long. */
export function addLatency(latencies: Latencies, milliseconds: number): void {
  const microseconds = Math.max(1, milliseconds * MICROSECONDS_PER_MILLISECOND);
  const index = Math.min(LAST_CLASS, Math.floor(Math.log2(microseconds) * CLASSES_PER_DOUBLING));
  latencies.set(index, (latencies.get(index) ?? 0) + 1);
}

export function mergeLatencies(into: Latencies, from: Latencies): void {
  for (const [index, count] of from) into.set(index, (into.get(index) ?? 0) + count);
}

/** Returns the latency in milliseconds below which a share of the answers is, within 2.2 %; null if there are no answers. */
export function quantileOf(latencies: Latencies, share: number): number | null {
  const total = [...latencies.values()].reduce((sum, count) => sum + count, 0);
  let left = Math.max(1, Math.ceil(total * share));
  for (const [index, count] of [...latencies].toSorted(([one], [other]) => one - other)) {
    left -= count;
    if (left <= 0) return toMicroseconds(2 ** ((index + 1 / 2) / CLASSES_PER_DOUBLING) / MICROSECONDS_PER_MILLISECOND);
  }
  return null;
}

/** Writes classes and numbers in pairs, as numbers of variable length, each class as the difference to the one before. */
export function encodeLatencies(latencies: Latencies): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (const [index, count] of [...latencies].toSorted(([one], [other]) => one - other)) {
    writeNumber(bytes, index - previous);
    writeNumber(bytes, count);
    previous = index;
  }
  return Uint8Array.from(bytes);
}

/** Adds what `encodeLatencies` has written. */
export function decodeLatencies(bytes: Uint8Array, into: Latencies): void {
  let [offset, index] = [0, 0];
  while (offset < bytes.length) {
    index += readNumber();
    const count = readNumber();
    into.set(index, (into.get(index) ?? 0) + count);
  }

  function readNumber(): number {
    let [value, factor] = [0, 1];
    for (;;) {
      const byte = bytes[offset] ?? 0;
      offset += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 0x80;
    }
  }
}

/** Seven bits per byte, the lowest first; the highest bit says that more follow. */
function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}
