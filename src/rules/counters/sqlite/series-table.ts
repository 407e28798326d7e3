import type { DatabaseSync } from "node:sqlite";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { Counted } from "../counter-store.ts";
import { addTo, createSeries, forgetThrough, type Series } from "../series.ts";

const PAIR_BYTES = 2 * Float64Array.BYTES_PER_ELEMENT;

/** Returns a function that adds times to one series. All of them are of the same counter, value and window. The caller begins and ends the transaction. */
export function createAddTimes(connection: DatabaseSync): (of: Counted, times: readonly number[]) => void {
  const select = connection.prepare("SELECT times FROM series WHERE counter = ? AND length = ? AND value = ?");
  const upsert = connection.prepare(`
    INSERT INTO series (counter, length, value, latest, times) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET latest = excluded.latest, times = excluded.times`);

  return function addTimes({ counter, window, value }, times) {
    const key = [escapeUnpaired(counter), window, escapeUnpaired(value)] as const;
    const stored = select.get(...key)?.times;
    const series = stored instanceof Uint8Array ? toSeries(stored) : createSeries();
    for (const at of times) {
      forgetThrough(series, at - window);
      addTo(series, at, window);
    }
    upsert.run(...key, series.times.at(-1) ?? 0, toBytes(series));
  };
}

export function toBytes({ times, counts }: Series): Uint8Array {
  const pairs = Float64Array.from({ length: 2 * times.length }, (_value, index) =>
    Number(index % 2 === 0 ? times[index / 2] : counts[(index - 1) / 2]),
  );
  return new Uint8Array(pairs.buffer);
}

export function toSeries(bytes: Uint8Array): Series {
  const pairs = new Float64Array(bytes.slice().buffer, 0, bytes.length / Float64Array.BYTES_PER_ELEMENT);
  const series = createSeries();
  for (let index = 0; index < bytes.length / PAIR_BYTES; index += 1) {
    series.times.push(Number(pairs[2 * index]));
    series.counts.push(Number(pairs[2 * index + 1]));
  }
  return series;
}
