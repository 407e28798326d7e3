import type { CountedValue, CounterLookup } from "../../callbacks/lookups.ts";
import type { CounterDefinition } from "../compile/declarations.ts";
import type { StoredCount } from "./counter-store.ts";
import { createRecent, type Recent } from "./recent.ts";
import { addTo, countUntil, createSeries, forgetThrough, type Series } from "./series.ts";

/** Counters in the memory of this process. */
export interface Counters extends CounterLookup {
  count(counter: string, value: string, window: number, at: number): number;
  distinct(counter: string, key: string, value: string, window: number, at: number): number;
  takeBack(counted: CountedValue, at: number): void;
  /** Adds what was counted before. */
  restore(stored: StoredCount): void;
  /** How often a value is counted by now, or how many different values are for a key. Counts nothing. */
  peek(counter: CounterDefinition, value: string, at: number): number;
  /** The highest counts by now, of the values that were counted last. Counts nothing. */
  highest(counter: CounterDefinition, at: number, limit: number): HighestCounts;
  size(): CountersSize;
}

export interface HighestCounts {
  /** Highest first. */
  values: Array<{ value: string; count: number }>;
  /** Whether all values of the counter were looked at. */
  isComplete: boolean;
}

export interface CountersSize {
  /** Values that are counted, and different values of keys. */
  kept: number;
  /** Values that were forgotten before the end of their window, because there were too many. */
  evicted: number;
}

export interface CountersOptions {
  /** Most values that are kept. If there are more, the least recent is forgotten. */
  limit: number;
  /** Called when values are forgotten before the end of their window, with their number. */
  onEvicted?(values: number): void;
}

interface Window {
  /** By counter and value. */
  series: Recent<Series>;
  /** By counter and key: the latest time of each different value, the least recent first. */
  distinct: Recent<Map<string, number>>;
}

/** `distinct` counts no further. A key with more values forgets the least recent. */
export const MAX_DISTINCT = 1000;

/** Values that are looked at to find the highest counts: it takes a few milliseconds, in which nobody is counted. */
const MOST_READ = 5000;

const NOTHING: Partial<Window> = {};

/** Keys that a call forgets because their window is over. It adds one at most, so the rest becomes less. */
const FORGOTTEN_PER_CALL = 2;

/**
 * Creates counters. `count` is exact for values that were counted up to 64 times within the window; for others it leaves out what was counted in
 * the last sixtieth of the window's length, at most. `distinct` is exact up to 1,000. Nothing is counted for longer than its window. If calls come with
 * earlier times than calls before, what has left the window of the latter is not counted.
 */
export function createCounters({ limit, onEvicted = () => {} }: CountersOptions): Counters {
  const windows = new Map<number, Window>();
  let kept = 0;
  let evicted = 0;

  return {
    count: (counter, value, window, at) => {
      const series = seriesOf(counter, value, window, at);
      forgetThrough(series, at - window);
      addTo(series, at, window);
      makeRoom(window, at);
      return countUntil(series, at);
    },
    distinct: (counter, key, value, window, at) => {
      const values = valuesOf(counter, key, window, at);
      for (const [other, latest] of values) {
        if (latest > at - window) break;
        values.delete(other);
        kept -= 1;
      }
      addValue(values, value, at);
      makeRoom(window, at);
      return values.size;
    },
    takeBack: ({ counter, key, value, window }, at) => {
      // Another value of a key is counted once however often it came, so the repeat has added nothing.
      if (key !== null) return;
      const series = windows.get(window)?.series.peek(seriesKey(counter, value));
      // The time may have been joined with others; the sum is right all the same.
      if (series !== undefined) addTo(series, at, window, -1);
    },
    restore: ({ counter, key, value, window, times, counts }) => {
      const latest = times.at(-1) ?? 0;
      if (key !== null) addValue(valuesOf(counter, key, window, latest), value, latest);
      else {
        const series = seriesOf(counter, value, window, latest);
        for (const [index, time] of times.entries()) addTo(series, time, window, counts[index]);
      }
      makeRoom(window, latest);
    },
    peek: ({ name, kind, window }, value, at) => {
      const key = seriesKey(name, value);
      const { series, distinct } = windows.get(window) ?? NOTHING;
      return kind === "count" ? countWithin(series?.peek(key), window, at) : distinctWithin(distinct?.peek(key), window, at);
    },
    highest: ({ name, kind, window }, at, limit) => {
      const { series, distinct } = windows.get(window) ?? NOTHING;
      const latest: Array<[string, number]> =
        kind === "count"
          ? (series?.latest(MOST_READ) ?? []).map(([key, one]) => [key, countWithin(one, window, at)])
          : (distinct?.latest(MOST_READ) ?? []).map(([key, one]) => [key, distinctWithin(one, window, at)]);
      const prefix = seriesKey(name, "");
      const values = latest
        .filter(([key, count]) => count > 0 && key.startsWith(prefix))
        .map(([key, count]) => ({ value: key.slice(prefix.length), count }));
      return { values: values.toSorted((one, other) => other.count - one.count).slice(0, limit), isComplete: latest.length < MOST_READ };
    },
    size: () => ({ kept, evicted }),
  };

  function seriesOf(counter: string, value: string, window: number, at: number): Series {
    return windowOf(window).series.use(seriesKey(counter, value), at, () => {
      kept += 1;
      return createSeries();
    });
  }

  function valuesOf(counter: string, key: string, window: number, at: number): Map<string, number> {
    return windowOf(window).distinct.use(`${counter}\u0000${key}`, at, () => new Map());
  }

  function windowOf(length: number): Window {
    const window = windows.get(length) ?? { series: createRecent(), distinct: createRecent() };
    windows.set(length, window);
    return window;
  }

  function addValue(values: Map<string, number>, value: string, at: number): void {
    const before = values.get(value);
    if (before === undefined) kept += 1;
    values.delete(value);
    values.set(value, Math.max(before ?? at, at));
    const [leastRecent] = values.keys();
    if (values.size <= MAX_DISTINCT || leastRecent === undefined) return;
    values.delete(leastRecent);
    kept -= 1;
  }

  function makeRoom(length: number, at: number): void {
    const { series, distinct } = windowOf(length);
    kept -= series.forgetThrough(at - length, FORGOTTEN_PER_CALL).length;
    for (const values of distinct.forgetThrough(at - length, FORGOTTEN_PER_CALL)) kept -= values.size;
    while (kept > limit) evictLeastRecent();
  }

  function evictLeastRecent(): void {
    const all: Recent<Series | Map<string, number>>[] = [...windows.values()].flatMap(({ series, distinct }) => [series, distinct]);
    const leastRecent = all.reduce((one, other) => ((other.oldest() ?? Infinity) < (one.oldest() ?? Infinity) ? other : one));
    const forgotten = leastRecent.forgetOldest();
    const values = forgotten instanceof Map ? forgotten.size : 1;
    kept -= values;
    evicted += values;
    onEvicted(values);
  }
}

function countWithin(series: Series | undefined, window: number, at: number): number {
  return series === undefined ? 0 : countUntil(series, at) - countUntil(series, at - window);
}

function distinctWithin(values: ReadonlyMap<string, number> | undefined, window: number, at: number): number {
  return values === undefined ? 0 : [...values.values()].filter((latest) => latest > at - window && latest <= at).length;
}

function seriesKey(counter: string, value: string): string {
  return `${counter}\u0000${value}`;
}
