import { runOutsideScope } from "../handler-scope.ts";
import type { CountedValue, CounterLookup } from "../lookups.ts";
import { assertText } from "./assert-text.ts";
import { parseWindow } from "./window.ts";

/**
 * Counts how often something happens. A value counts once for a callback, however often it is asked for. What is counted is right with several
 * workers and after a restart, and a repeated callback counts nothing. Counters of rules are others, also if their names are the same.
 *
 * Windows slide and are times such as `30s`, `10m`, `1h` or `7d`, up to `31d`. Names have letters, digits, `_`, `.` and `-`. A counter that is used with
 * two windows counts twice. Every call rejects with a TypeError or a RangeError for anything else, and with an Error when the callback has been decided.
 */
export interface HandlerCounters {
  /**
   * Counts `value` and resolves with how often it was counted within the window, this time included. An empty value counts nothing; the result is 0.
   *
   * @example if ((await counters.count("requests", user, "1h")) > 30) return refuse("Too many friend requests.");
   */
  count(name: string, value: string, window: string): Promise<number>;
  /**
   * Counts `value` for `key` and resolves with how many different values were counted for it within the window, this one included, up to 1000. With
   * an empty key or value it counts nothing; the result is 0.
   *
   * @example if ((await counters.distinct("receivers", sender, receiver, "1h")) > 100) return refuse("You write to too many people.");
   */
  distinct(name: string, key: string, value: string, window: string): Promise<number>;
}

/** Counters of one callback, until it is decided. */
export interface Counting {
  readonly counters: HandlerCounters;
  /** Ends it: from now on nothing is counted. Returns what was counted. */
  end(): CountedValue[];
}

/**
 * Nobody knows beforehand in which windows handlers count. If the file of the counters is lost, so much of the journal is read again: enough for a limit per
 * month, and a few minutes of reading for a journal with a million entries a day.
 */
export const LONGEST_WINDOW_MS = 31 * 24 * 3_600_000;

/** Counters of rules have no colon in their names. */
const PREFIX = "handler:";

/** One callback should not fill the counters, nor its entry: a request can name a hundred thousand users. */
const MOST_PER_CALLBACK = 1000;

/** @param at When the callback was received, in milliseconds since 1970. */
export function createCounting(lookup: CounterLookup, at: number): Counting {
  const counted: CountedValue[] = [];
  const answers = new Map<string, Promise<number>>();
  let isOver = false;
  const counters: HandlerCounters = {
    count: async (name, value, window) => {
      assertText("the value", value);
      const one = { counter: toCounter(name), key: null, value, window: toLength(window) };
      return value === "" ? 0 : once(one, () => lookup.count(one.counter, value, one.window, at));
    },
    distinct: async (name, key, value, window) => {
      assertText("the key", key);
      assertText("the value", value);
      const one = { counter: toCounter(name), key, value, window: toLength(window) };
      return key === "" || value === "" ? 0 : once(one, () => lookup.distinct(one.counter, key, value, one.window, at));
    },
  };
  const end = () => {
    isOver = true;
    return counted;
  };
  return { counters, end };

  function once(one: CountedValue, ask: () => number | Promise<number>): Promise<number> {
    const call = JSON.stringify([one.counter, one.window, one.key, one.value]);
    const known = answers.get(call);
    if (known !== undefined) return known;
    if (isOver) throw new Error("the callback has been decided, so it counts nothing any more");
    if (counted.length === MOST_PER_CALLBACK) throw new RangeError(`a callback counts ${MOST_PER_CALLBACK} values at most`);
    counted.push(one);
    // The first count may open connections and files that last.
    const answer = Promise.resolve(runOutsideScope(ask));
    answers.set(call, answer);
    return answer;
  }
}

function toCounter(name: string): string {
  assertText("the name of a counter", name);
  if (/^[\w.-]{1,100}$/.test(name)) return `${PREFIX}${name}`;
  throw new TypeError(`the name of a counter has up to 100 letters, digits, "_", "." and "-"; it is ${JSON.stringify(name)}`);
}

function toLength(window: string): number {
  const length = parseWindow(window);
  if (length !== null && length <= LONGEST_WINDOW_MS) return length;
  throw new RangeError(
    `the window of a count is a time of up to 31 days, such as "30s", "10m", "1h" or "7d"; it is ${JSON.stringify(window)}`,
  );
}
