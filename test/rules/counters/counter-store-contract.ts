import { afterEach, beforeEach, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Counted, CounterStore, StoredCount } from "../../../src/rules/counters/counter-store.ts";
import { type Counters, createCounters } from "../../../src/rules/counters/counters.ts";

/** A store under test. `reopen` closes it and opens it again. */
export interface CounterStoreUnderTest {
  store: CounterStore;
  reopen(): Promise<CounterStore>;
  /** Opens it as another process or instance does. */
  openAnother(): Promise<CounterStore>;
  remove(): Promise<void>;
}

const START = 1_767_350_400_000;
const MINUTE = 60_000;

export const counted = (value: string, at = START, fields: Partial<Counted> = {}): Counted => ({
  ...{ counter: "invites", key: null, value, window: MINUTE, at },
  ...fields,
});

/** Describes what every implementation of `CounterStore` does. `create` takes the most values that it keeps. */
export function describeCounterStore(create: (limit: number) => Promise<CounterStoreUnderTest>): void {
  let under: CounterStoreUnderTest;
  let store: CounterStore;

  beforeEach(async () => {
    under = await create(1000);
    store = under.store;
  });

  afterEach(() => under.remove());

  async function reset(to: number): Promise<void> {
    await store.reset({ from: await store.position(), to });
  }

  test("a new store has no position and nothing else", async () => {
    expect(await store.position()).toBeNull();
    expect(await readAll(store)).toEqual([]);
  });

  test("keeps what was counted with its position, also when it is opened again", async () => {
    await reset(0);
    await store.apply([counted("alice"), counted("bob"), counted("alice", START + 5)], { after: 0, through: 7 });
    await store.apply([counted("alice", START + 5)], { after: 7, through: 9 });
    store = await under.reopen();
    expect(await store.position()).toBe(9);
    expect(await readAll(store)).toEqual([
      { counter: "invites", key: null, value: "bob", window: MINUTE, times: [START], counts: [1] },
      { counter: "invites", key: null, value: "alice", window: MINUTE, times: [START, START + 5], counts: [1, 2] },
    ]);
  });

  test("counts nothing twice", async () => {
    await reset(3);
    await store.apply([counted("alice")], { after: 3, through: 5 });
    await store.apply([counted("alice")], { after: 3, through: 5 });
    await store.apply([counted("alice"), counted("alice")], { after: 3, through: 7 });
    await store.apply([counted("alice")], { after: 6, through: 7 });
    expect(await readAll(store)).toMatchObject([{ value: "alice", counts: [1] }]);
    expect(await store.position()).toBe(5);
  });

  test("calls that are made at once count nothing twice, and only one of them begins anew", async () => {
    const other = await under.openAnother();
    const both = [store, other, store, other];
    await Promise.all(both.map((one) => one.reset({ from: null, to: 3 })));
    await Promise.all(both.map((one) => one.apply([counted("alice"), counted("bob", START, { key: "k" })], { after: 3, through: 5 })));
    await Promise.all(both.map((one) => one.reset({ from: 3, to: 0 })));
    for (const one of [store, other]) {
      expect(await one.position()).toBe(5);
      expect(await readAll(one)).toMatchObject([
        { value: "alice", counts: [1] },
        { value: "bob", counts: [1] },
      ]);
    }
  });

  test("reads with the position up to which everything is there, and in parts", async () => {
    await reset(0);
    await store.apply(
      Array.from({ length: 4001 }, (_nothing, index) => counted(`${index % 500}`, START + index, { window: MINUTE + (index % 9) })),
      { after: 0, through: 4001 },
    );
    const sizes: number[] = [];
    expect(await store.read((part) => sizes.push(part.length), new AbortController().signal)).toBe(4001);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1000);
    let parts = 0;
    const ended = AbortSignal.abort();
    await store.read(() => {
      parts += 1;
    }, ended);
    expect(parts).toBe(0);
  });

  test("keeps the latest time of each different value of a key", async () => {
    await reset(0);
    await store.apply([counted("bob", START, { key: "alice" }), counted("carol", START + 1, { key: "alice" })], { after: 0, through: 1 });
    await store.apply([counted("bob", START + 2, { key: "alice" }), counted("carol", START, { key: "alice" })], { after: 1, through: 2 });
    expect(await readAll(store)).toEqual([
      { counter: "invites", key: "alice", value: "carol", window: MINUTE, times: [START + 1], counts: [1] },
      { counter: "invites", key: "alice", value: "bob", window: MINUTE, times: [START + 2], counts: [1] },
    ]);
  });

  test("tells values, counters, keys and windows apart, letter by letter", async () => {
    const all = ["\ud83d", "\ude00", "\u{10fffd}", "\u0000", "\u{10fffd}0\u{10fffd}", "", "a", "x".repeat(5000)].flatMap((text) => [
      counted(text),
      counted("x", START, { counter: text }),
      counted(text, START, { key: "k" }),
      counted("x", START, { key: text }),
      counted(text, START, { window: MINUTE + 1 }),
    ]);
    await reset(0);
    await store.apply(all, { after: 0, through: 1 });
    const found = (await readAll(store)).map(({ counter, key, value, window }) => JSON.stringify([counter, key, value, window]));
    expect(found.toSorted()).toEqual(
      all.map(({ counter, key, value, window }) => JSON.stringify([counter, key, value, window])).toSorted(),
    );
  });

  test("forgets what has left its window by the time of the newest entry", async () => {
    await reset(0);
    await store.apply([counted("alice"), counted("bob", START, { key: "k" }), counted("carol", START, { window: 3 * MINUTE })], {
      after: 0,
      through: 1,
    });
    await store.apply([counted("dave", START + MINUTE)], { after: 1, through: 2 });
    expect((await readAll(store)).map(({ value }) => value)).toEqual(["dave", "carol"]);
  });

  test("forgets everything if it is reset", async () => {
    await reset(0);
    await store.apply([counted("alice"), counted("bob", START, { key: "k" })], { after: 0, through: 8 });
    await reset(2);
    expect(await store.position()).toBe(2);
    expect(await readAll(store)).toEqual([]);
  });

  test("keeps no more than its limit, and forgets the least recent first", async () => {
    const small = await create(3);
    try {
      await small.store.reset({ from: null, to: 0 });
      await small.store.apply(
        ["a", "b", "c", "d", "e"].map((value, index) => counted(value, START + index)),
        { after: 0, through: 1 },
      );
      expect((await readAll(small.store)).map(({ value }) => value)).toEqual(["c", "d", "e"]);
    } finally {
      await small.remove();
    }
  });

  test("restores counters that answer as those do which were never stopped", async () => {
    const call = fc.record({
      wait: fc.integer({ min: 0, max: 1500 }),
      key: fc.option(fc.constantFrom("alice", "bob")),
      value: fc.constantFrom("a", "b", "c"),
      window: fc.constantFrom(MINUTE, 5 * MINUTE),
    });
    let position = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 300 }), fc.integer({ min: 1, max: 50 }), async (calls, batch) => {
        await reset(position);
        let at = START;
        const all = calls.map(({ wait, ...rest }) => {
          at += wait;
          return counted(rest.value, at, rest);
        });
        const before = createCounters({ limit: 1000 });
        for (const one of all) countIn(before, one);
        for (let start = 0; start < all.length; start += batch) {
          position += 1;
          await store.apply(all.slice(start, start + batch), { after: position - 1, through: position });
        }
        const after = createCounters({ limit: 1000 });
        for (const stored of await readAll(store)) after.restore(stored);
        const asked = [MINUTE, 5 * MINUTE].flatMap((window) => [
          ...["a", "b", "c"].map((value) => counted(value, at, { window })),
          ...["alice", "bob"].map((key) => counted("x", at, { key, window })),
        ]);
        expect(asked.map((one) => countIn(after, one))).toEqual(asked.map((one) => countIn(before, one)));
      }),
      { numRuns: 30, seed: 17 },
    );
  });
}

/** Reads everything that a store has. */
export async function readAll(store: CounterStore): Promise<StoredCount[]> {
  const all: StoredCount[] = [];
  await store.read((part) => all.push(...part), new AbortController().signal);
  return all;
}

function countIn(counters: Counters, { counter, key, value, window, at }: Counted): number {
  return key === null ? counters.count(counter, value, window, at) : counters.distinct(counter, key, value, window, at);
}
