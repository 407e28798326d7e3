import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createCounters, MAX_DISTINCT } from "../../../src/rules/counters/counters.ts";

const START = 1_767_350_400_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Keeps every time that anything was counted. */
function createModel() {
  const all: Array<{ counter: string; key: string | null; value: string; window: number; at: number }> = [];
  const within = (window: number, at: number) => all.filter((one) => one.window === window && one.at > at - window && one.at <= at);
  return {
    count: (counter: string, value: string, window: number, at: number) => {
      all.push({ counter, key: null, value, window, at });
      return within(window, at).filter((one) => one.counter === counter && one.key === null && one.value === value).length;
    },
    distinct: (counter: string, key: string, value: string, window: number, at: number) => {
      all.push({ counter, key, value, window, at });
      const values = within(window, at).filter((one) => one.counter === counter && one.key === key);
      return new Set(values.map((one) => one.value)).size;
    },
  };
}

describe("a count", () => {
  test("is that of the value within the window, this time included", () => {
    const counters = createCounters({ limit: 100 });
    expect(counters.count("invites", "alice", HOUR, START)).toBe(1);
    expect(counters.count("invites", "alice", HOUR, START)).toBe(2);
    expect(counters.count("invites", "bob", HOUR, START)).toBe(1);
    expect(counters.count("requests", "alice", HOUR, START)).toBe(1);
    expect(counters.count("invites", "alice", HOUR, START + HOUR - 1)).toBe(3);
    expect(counters.count("invites", "alice", HOUR, START + HOUR)).toBe(2);
  });

  test("with another window is another count", () => {
    const counters = createCounters({ limit: 100 });
    counters.count("invites", "alice", HOUR, START);
    expect(counters.count("invites", "alice", MINUTE, START)).toBe(1);
  });

  test.each(["", "\u0000", "a\u0000b", "\ud83d"])("tells the value %j from others", (value) => {
    const counters = createCounters({ limit: 100 });
    for (const other of ["a", "b", "\ude00"]) counters.count("invites", other, HOUR, START);
    expect(counters.count("invites", value, HOUR, START)).toBe(1);
    expect(counters.count("invites", value, HOUR, START)).toBe(2);
  });

  test("is that of an exact model, if values are counted up to 64 times within the window", () => {
    const call = fc.record({
      wait: fc.integer({ min: 0, max: 30_000 }),
      counter: fc.constantFrom("invites", "requests"),
      key: fc.option(fc.constantFrom("alice", "bob")),
      value: fc.constantFrom("a", "b", "c"),
      window: fc.constantFrom(MINUTE, 5 * MINUTE),
    });
    fc.assert(
      fc.property(fc.array(call, { maxLength: 64 }), (calls) => {
        const [counters, model] = [createCounters({ limit: 1000 }), createModel()];
        let at = START;
        for (const { wait, counter, key, value, window } of calls) {
          at += wait;
          if (key === null) expect(counters.count(counter, value, window, at)).toBe(model.count(counter, value, window, at));
          else expect(counters.distinct(counter, key, value, window, at)).toBe(model.distinct(counter, key, value, window, at));
        }
      }),
      { numRuns: 300, seed: 17 },
    );
  });

  test("lies between that of a window which is a sixtieth shorter and the exact one, however often values are counted", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 100, maxLength: 400 }), (waits) => {
        const counters = createCounters({ limit: 10 });
        const times: number[] = [];
        const since = (start: number) => times.filter((time) => time > start).length;
        let at = START;
        for (const wait of waits) {
          at += wait;
          times.push(at);
          const count = counters.count("messages", "alice", MINUTE, at);
          expect(count).toBeLessThanOrEqual(since(at - MINUTE));
          expect(count).toBeGreaterThanOrEqual(since(at - (MINUTE * 59) / 60));
        }
      }),
      { numRuns: 50, seed: 17 },
    );
  });

  test("of calls that come out of order leaves out those after it", () => {
    const counters = createCounters({ limit: 10 });
    expect(counters.count("invites", "alice", HOUR, START + 5)).toBe(1);
    expect(counters.count("invites", "alice", HOUR, START)).toBe(1);
    expect(counters.count("invites", "alice", HOUR, START + 5)).toBe(3);
  });

  test("goes on if the clock is set back", () => {
    const counters = createCounters({ limit: 10 });
    counters.count("invites", "alice", MINUTE, START + HOUR);
    expect(counters.count("invites", "alice", MINUTE, START)).toBe(1);
    expect(counters.count("invites", "alice", MINUTE, START + 1)).toBe(2);
  });
});

describe("a distinct count", () => {
  test("is the number of different values within the window, this one included", () => {
    const counters = createCounters({ limit: 100 });
    expect(counters.distinct("targets", "alice", "bob", HOUR, START)).toBe(1);
    expect(counters.distinct("targets", "alice", "bob", HOUR, START + 1)).toBe(1);
    expect(counters.distinct("targets", "alice", "carol", HOUR, START + 2)).toBe(2);
    expect(counters.distinct("targets", "dave", "bob", HOUR, START + 2)).toBe(1);
    expect(counters.distinct("targets", "alice", "erin", HOUR, START + HOUR)).toBe(3);
    expect(counters.distinct("targets", "alice", "erin", HOUR, START + HOUR + 2)).toBe(1);
  });

  test("is not that of a count with the same names", () => {
    const counters = createCounters({ limit: 100 });
    counters.count("targets", "alice", HOUR, START);
    expect(counters.distinct("targets", "alice", "bob", HOUR, START)).toBe(1);
    expect(counters.count("targets", "alice", HOUR, START)).toBe(2);
  });

  test("ends at 1,000", () => {
    const counters = createCounters({ limit: 10_000 });
    const counts = Array.from({ length: MAX_DISTINCT + 5 }, (_value, index) =>
      counters.distinct("targets", "alice", `user ${index}`, HOUR, START + index),
    );
    expect(counts.slice(-7)).toEqual([999, 1000, 1000, 1000, 1000, 1000, 1000]);
    expect(counters.size().kept).toBe(MAX_DISTINCT);
  });
});

describe("memory", () => {
  test("is bounded: the least recent value is forgotten, and counted as such", () => {
    const evictions: number[] = [];
    const counters = createCounters({ limit: 3, onEvicted: (values) => evictions.push(values) });
    for (const value of ["a", "b", "c"]) counters.count("invites", value, HOUR, START);
    counters.count("invites", "a", HOUR, START + 1);
    counters.count("invites", "d", HOUR, START + 2);
    expect(counters.size()).toEqual({ kept: 3, evicted: 1 });
    expect(counters.count("invites", "a", HOUR, START + 3)).toBe(3);
    expect(counters.count("invites", "b", HOUR, START + 4)).toBe(1);
    expect(evictions).toEqual([1, 1]);
  });

  test("of a key goes with all its values", () => {
    const evictions: number[] = [];
    const counters = createCounters({ limit: 4, onEvicted: (values) => evictions.push(values) });
    for (const value of ["x", "y", "z"]) counters.distinct("targets", "alice", value, MINUTE, START);
    counters.count("invites", "a", HOUR, START + 1);
    counters.count("invites", "b", HOUR, START + 2);
    expect(counters.size()).toEqual({ kept: 2, evicted: 3 });
    expect(evictions).toEqual([3]);
  });

  test("is released when windows are over, without a limit being reached", () => {
    const counters = createCounters({ limit: 1_000_000 });
    for (let index = 0; index < 100; index += 1) {
      counters.count("invites", `user ${index}`, MINUTE, START);
      counters.distinct("targets", `user ${index}`, "x", MINUTE, START);
    }
    expect(counters.size().kept).toBe(200);
    for (let index = 0; index < 100; index += 1) counters.count("invites", "alice", MINUTE, START + 10 * MINUTE);
    expect(counters.size()).toEqual({ kept: 1, evicted: 0 });
  });
});

test("what was counted before can be added to what was counted since", () => {
  const counters = createCounters({ limit: 100 });
  counters.count("invites", "alice", HOUR, START + 10);
  counters.restore({ counter: "invites", key: null, value: "alice", window: HOUR, times: [START, START + 5], counts: [2, 1] });
  expect(counters.count("invites", "alice", HOUR, START + 20)).toBe(5);
  counters.restore({ counter: "targets", key: "alice", value: "bob", window: HOUR, times: [START], counts: [1] });
  expect(counters.distinct("targets", "alice", "carol", HOUR, START + 20)).toBe(2);
});

describe("what a repeat counted is taken back", () => {
  const counted = { counter: "invites", key: null, value: "alice", window: HOUR };

  test("once", () => {
    const counters = createCounters({ limit: 10 });
    counters.count("invites", "alice", HOUR, START);
    counters.count("invites", "alice", HOUR, START + 1);
    counters.takeBack(counted, START + 1);
    expect(counters.count("invites", "alice", HOUR, START + 2)).toBe(2);
  });

  test("also if its time was joined with others", () => {
    const counters = createCounters({ limit: 10 });
    for (let index = 0; index < 200; index += 1) counters.count("invites", "alice", HOUR, START + index);
    counters.takeBack(counted, START + 7);
    expect(counters.count("invites", "alice", HOUR, START + 200)).toBe(200);
  });

  test("not if it was forgotten meanwhile, and not for another value of a key", () => {
    const counters = createCounters({ limit: 10 });
    counters.takeBack(counted, START);
    expect(counters.count("invites", "alice", HOUR, START)).toBe(1);
    counters.distinct("targets", "alice", "bob", HOUR, START);
    counters.takeBack({ counter: "targets", key: "alice", value: "bob", window: HOUR }, START);
    expect(counters.distinct("targets", "alice", "carol", HOUR, START)).toBe(2);
  });
});

describe("what was counted is read without counting", () => {
  const BLOCKS = { name: "blocks", kind: "count", window: HOUR } as const;
  const RECEIVERS = { name: "receivers", kind: "distinct", window: HOUR } as const;

  test("by value or key, within the window", () => {
    const counters = createCounters({ limit: 100 });
    counters.count("blocks", "alice", HOUR, START);
    counters.count("blocks", "alice", HOUR, START + MINUTE);
    for (const value of ["a", "b", "b"]) counters.distinct("receivers", "alice", value, HOUR, START);
    expect([counters.peek(BLOCKS, "alice", START + MINUTE), counters.peek(BLOCKS, "alice", START + MINUTE)]).toEqual([2, 2]);
    expect(counters.peek(BLOCKS, "alice", START + HOUR)).toBe(1);
    expect(counters.peek(BLOCKS, "bob", START)).toBe(0);
    expect([counters.peek(RECEIVERS, "alice", START), counters.peek(RECEIVERS, "alice", START + HOUR)]).toEqual([2, 0]);
    expect(counters.peek({ ...BLOCKS, window: MINUTE }, "alice", START)).toBe(0);
    expect(counters.size().kept).toBe(3);
  });

  test("the highest first, of one counter", () => {
    const counters = createCounters({ limit: 100 });
    for (const [value, times] of [
      ["alice", 2],
      ["bob", 3],
      ["carol", 1],
    ] as const)
      for (let index = 0; index < times; index += 1) counters.count("blocks", value, HOUR, START);
    counters.count("blocks-too", "dave", HOUR, START);
    counters.distinct("receivers", "erin", "a", HOUR, START);
    expect(counters.highest(BLOCKS, START, 2)).toEqual({
      values: [
        { value: "bob", count: 3 },
        { value: "alice", count: 2 },
      ],
      isComplete: true,
    });
    expect(counters.highest(RECEIVERS, START, 10).values).toEqual([{ value: "erin", count: 1 }]);
    expect(counters.highest(BLOCKS, START + HOUR, 10).values).toEqual([]);
    expect(counters.highest({ ...BLOCKS, window: MINUTE }, START, 10)).toEqual({ values: [], isComplete: true });
  });

  test("of the 5,000 that were counted last, if there are more", () => {
    const counters = createCounters({ limit: 10_000 });
    counters.count("blocks", "first", HOUR, START);
    for (let index = 0; index < 5000; index += 1) counters.count("blocks", `user${index}`, HOUR, START);
    const { values, isComplete } = counters.highest(BLOCKS, START, 10_000);
    expect([values.length, values.some(({ value }) => value === "first"), isComplete]).toEqual([5000, false, false]);
  });
});
