import { describe, expect, test } from "@jest/globals";
import { createJournalReading } from "../../../src/deliveries/engine/journal-reading.ts";
import { createJournalSource } from "../../../src/deliveries/engine/journal-source.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { createMemoryJournal } from "./memory-journal.ts";

function setUp(entries: number, kept?: { entries: number; bytes: number }) {
  const clock = createFakeClock();
  const journal = createMemoryJournal();
  journal.append(entries);
  const reading = createJournalReading({ journal, clock, ...(kept && { kept }) });
  const positions = async (after: number, limit = 100) => {
    const { entries: read, isEnd } = await reading.readAfter(after, limit);
    return { positions: read.map(({ position }) => position), isEnd };
  };
  return { clock, journal, reading, positions };
}

describe("the end of the journal", () => {
  test("is read once for all who follow it", async () => {
    const { journal, reading, positions } = setUp(3);
    const five = Array.from({ length: 5 }, () => positions(0));
    expect(await Promise.all(five)).toEqual(five.map(() => ({ positions: [1, 2, 3], isEnd: true })));
    expect(journal.reads).toBe(1);
    expect(await positions(3)).toEqual({ positions: [], isEnd: true });
    expect(journal.reads).toBe(1);
    journal.append(1);
    reading.wake();
    expect(await Promise.all([positions(3), positions(2), positions(1, 2)])).toEqual([
      { positions: [4], isEnd: true },
      { positions: [3], isEnd: false },
      { positions: [2, 3], isEnd: false },
    ]);
    expect(journal.reads).toBe(2);
  });

  test("is kept up to a number and a size, and what is before it is read apart", async () => {
    const { journal, positions } = setUp(10, { entries: 4, bytes: 1 << 20 });
    expect(await positions(0)).toEqual({ positions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], isEnd: true });
    const { reads } = journal;
    expect((await positions(6)).positions).toEqual([7, 8, 9, 10]);
    expect(journal.reads).toBe(reads);
    expect((await positions(5)).positions).toEqual([6, 7, 8, 9, 10]);
    expect(journal.reads).toBe(reads + 1);
  });

  test("is not kept beyond its size", async () => {
    const { journal, positions } = setUp(10, { entries: 100, bytes: 500 });
    await positions(0);
    const { reads } = journal;
    await positions(9);
    expect(journal.reads).toBe(reads);
    await positions(1);
    expect(journal.reads).toBe(reads + 1);
  });

  test("is not thought to be reached if something is committed while it is read", async () => {
    const { journal, reading, positions } = setUp(1);
    const first = positions(0);
    reading.wake();
    expect((await first).isEnd).toBe(false);
    journal.append(1);
    expect(await positions(1)).toEqual({ positions: [2], isEnd: true });
  });

  test("goes on after a read that fails", async () => {
    const { journal, positions } = setUp(2);
    journal.failWith(new Error("disk"));
    await expect(positions(0)).rejects.toThrow("disk");
    journal.failWith(null);
    expect(await positions(0)).toEqual({ positions: [1, 2], isEnd: true });
  });
});

test("commits wake listeners, a few at a time", async () => {
  const { clock, reading } = setUp(0);
  let wakes = 0;
  const end = reading.onWake(() => {
    wakes += 1;
  });
  for (let commits = 0; commits < 100; commits += 1) {
    reading.wake();
    await clock.advance(1);
  }
  expect(wakes).toBeGreaterThanOrEqual(9);
  expect(wakes).toBeLessThanOrEqual(11);
  end();
  reading.wake();
  await clock.advance(100);
  expect(wakes).toBeLessThanOrEqual(11);
  reading.close();
});

test("one entry is read again, unless it is gone", async () => {
  const { journal, reading } = setUp(3);
  expect((await reading.read(2))?.position).toBe(2);
  journal.prune(2);
  expect(await reading.read(2)).toBeUndefined();
  expect(await reading.read(4)).toBeUndefined();
});

describe("as a source", () => {
  const selection = { ofEntry: () => [] };

  test("it counts what was pruned before its first entry", async () => {
    const { journal, reading } = setUp(5);
    journal.prune(3);
    const source = createJournalSource({ reading, selection, replay: null });
    expect(await source.readAfter(1, 10)).toMatchObject({ through: 5, pruned: 2, items: [{ position: 4 }, { position: 5 }] });
  });

  test("it counts what was pruned if nothing is left", async () => {
    const { journal, reading } = setUp(5);
    journal.prune(5);
    const source = createJournalSource({ reading, selection, replay: null });
    expect(await source.readAfter(1, 10)).toEqual({ items: [], through: 5, pruned: 4, isEnd: false });
    expect(await source.readAfter(5, 10)).toEqual({ items: [], through: 5, pruned: 0, isEnd: true });
  });

  test("a replay ends where it should, also if its end was pruned", async () => {
    const { journal, reading } = setUp(5);
    const source = createJournalSource({ reading, selection, replay: { id: "r", end: 3 } });
    expect(await source.readAfter(0, 10)).toMatchObject({ through: 3, items: [{ position: 1 }, { position: 2 }, { position: 3 }] });
    expect(await source.newest()).toBe(3);
    journal.prune(4);
    const again = createJournalSource({
      reading: createJournalReading({ journal, clock: createFakeClock() }),
      selection,
      replay: { id: "r", end: 3 },
    });
    expect(await again.readAfter(1, 10)).toMatchObject({ items: [], through: 3, pruned: 2 });
  });
});
