import { unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { StoredCount } from "./counter-store.ts";
import { toSeries } from "./series-bytes.ts";

/** Something that was counted, as tables have it: a series with its times, or a different value of a key with its latest time. */
export interface CountRow {
  id: number;
  counter: string;
  /** Of the window, in milliseconds. */
  length: number;
  /** null for a series. */
  key: string | null;
  value: string;
  /** In milliseconds since 1970. */
  latest: number;
  /** null for a different value. */
  times: Uint8Array | null;
}

export function toStoredCount({ counter, length, latest, key, value, times }: CountRow): StoredCount {
  const series = times === null ? { times: [latest], counts: [1] } : toSeries(times);
  return {
    counter: unescapeUnpaired(counter),
    key: key === null ? null : unescapeUnpaired(key),
    value: unescapeUnpaired(value),
    window: length,
    ...series,
  };
}
