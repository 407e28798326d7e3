import { beforeEach, describe, expect, test } from "@jest/globals";
import { type Counting, createCounting, type HandlerCounters } from "../../../src/callbacks/context/counters.ts";
import type { CounterLookup } from "../../../src/callbacks/lookups.ts";

const AT = 1_767_350_400_000;
const HOUR = 3_600_000;

let asked: unknown[][];
let counting: Counting;
let counters: HandlerCounters;

const lookup: CounterLookup = {
  count: (...call) => asked.push(["count", ...call]),
  distinct: async (...call) => asked.push(["distinct", ...call]),
};

beforeEach(() => {
  asked = [];
  counting = createCounting(lookup, AT);
  ({ counters } = counting);
});

describe("a handler", () => {
  test("counts at the time of the callback, under a name that no rule can have", async () => {
    expect(await counters.count("requests", "alice", "1h")).toBe(1);
    expect(await counters.distinct("receivers", "alice", "bob", "1d")).toBe(2);
    expect(asked).toEqual([
      ["count", "handler:requests", "alice", HOUR, AT],
      ["distinct", "handler:receivers", "alice", "bob", 24 * HOUR, AT],
    ]);
    expect(counting.end()).toEqual([
      { counter: "handler:requests", key: null, value: "alice", window: HOUR },
      { counter: "handler:receivers", key: "alice", value: "bob", window: 24 * HOUR },
    ]);
  });

  test("counts a value once, however often it asks", async () => {
    const counts = await Promise.all([counters.count("requests", "alice", "1h"), counters.count("requests", "alice", "60m")]);
    expect([counts, await counters.count("requests", "alice", "1h"), asked.length, counting.end().length]).toEqual([[1, 1], 1, 1, 1]);
  });

  test("counts apart what differs in anything", async () => {
    await counters.count("requests", "alice", "1h");
    await counters.count("requests", "alice", "2h");
    await counters.count("requests", "bob", "1h");
    await counters.count("messages", "alice", "1h");
    await counters.distinct("requests", "alice", "alice", "1h");
    await counters.distinct("requests", "alice", "bob", "1h");
    await counters.distinct("requests", "bob", "alice", "1h");
    expect(asked).toHaveLength(7);
  });

  test("counts nothing for what is empty", async () => {
    const none = [counters.count("requests", "", "1h"), counters.distinct("r", "", "bob", "1h"), counters.distinct("r", "alice", "", "1h")];
    expect([await Promise.all(none), asked, counting.end()]).toEqual([[0, 0, 0], [], []]);
  });

  test("counts nothing when the callback is decided, and still learns what it has counted", async () => {
    const before = await counters.count("requests", "alice", "1h");
    const counted = counting.end();
    expect(await counters.count("requests", "alice", "1h")).toBe(before);
    await expect(counters.count("requests", "bob", "1h")).rejects.toThrow("has been decided");
    await expect(counters.distinct("receivers", "alice", "bob", "1h")).rejects.toThrow("has been decided");
    expect([asked.length, counted.length]).toEqual([1, 1]);
  });

  test("counts 1000 values at most, so that no request fills the counters", async () => {
    for (let user = 0; user < 1000; user += 1) await counters.count("targets", `user-${user}`, "1h");
    await expect(counters.count("targets", "one-more", "1h")).rejects.toThrow(new RangeError("a callback counts 1000 values at most"));
    expect([asked.length, counting.end().length]).toEqual([1000, 1000]);
  });

  test("has what it counted recorded, also if the count is not known", async () => {
    const failing = createCounting({ ...lookup, count: () => Promise.reject(new Error("the primary is gone")) }, AT);
    await expect(failing.counters.count("requests", "alice", "1h")).rejects.toThrow("the primary is gone");
    expect(failing.end()).toHaveLength(1);
  });
});

// Not every program is compiled.
test.each<[mistake: string, call: () => Promise<number>, message: string]>([
  ["a name with a space", () => counters.count("my requests", "alice", "1h"), 'it is "my requests"'],
  ["a name that is too long", () => counters.count("x".repeat(101), "alice", "1h"), "up to 100 letters"],
  [
    "no name",
    () => counters.count(undefined as never, "alice", "1h"),
    "the name of a counter must be a text; it is a value of type undefined",
  ],
  ["a number for a value", () => counters.count("requests", 7 as never, "1h"), "the value must be a text; it is a value of type number"],
  ["null for a value", () => counters.count("requests", null as never, "1h"), "the value must be a text; it is null"],
  ["null for a key", () => counters.distinct("receivers", null as never, "bob", "1h"), "the key must be a text; it is null"],
  ["an object for a value", () => counters.distinct("receivers", "alice", {} as never, "1h"), "the value must be a text"],
  ["no window", () => counters.count("requests", "alice", undefined as never), "a time of up to 31 days"],
  ["a number for a window", () => counters.count("requests", "alice", 3600 as never), "it is 3600"],
  ["a window that is too long", () => counters.count("requests", "alice", "32d"), 'it is "32d"'],
])("%s is refused and counts nothing", async (_mistake, call, message) => {
  await expect(call()).rejects.toThrow(message);
  expect([asked, counting.end()]).toEqual([[], []]);
});

test("the longest window is a month", async () => {
  await counters.count("requests", "alice", "31d");
  expect(asked).toEqual([["count", "handler:requests", "alice", 31 * 24 * HOUR, AT]]);
});
