import type { DatabaseSync } from "node:sqlite";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { Counted } from "../counter-store.ts";
import { addTimes, createSeries } from "../series.ts";
import { toBytes, toSeries } from "../series-bytes.ts";

/** Returns a function that adds times to one series. All of them are of the same counter, value and window. The caller begins and ends the transaction. */
export function createAddStored(connection: DatabaseSync): (of: Counted, times: readonly number[]) => void {
  const select = connection.prepare("SELECT times FROM series WHERE counter = ? AND length = ? AND value = ?");
  const upsert = connection.prepare(`
    INSERT INTO series (counter, length, value, latest, times) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET latest = excluded.latest, times = excluded.times`);

  return function addStored({ counter, window, value }, times) {
    const key = [escapeUnpaired(counter), window, escapeUnpaired(value)] as const;
    const stored = select.get(...key)?.times;
    const series = stored instanceof Uint8Array ? toSeries(stored) : createSeries();
    addTimes(series, times, window);
    upsert.run(...key, series.times.at(-1) ?? 0, toBytes(series));
  };
}
