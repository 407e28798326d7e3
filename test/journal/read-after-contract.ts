import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { newEntry } from "../support/entries.ts";
import type { JournalUnderTest, StorageUnderTest } from "./journal-under-test.ts";

/** Describes how every reader reads entries in the order of commits. */
export function describeReadAfter({ create }: Pick<StorageUnderTest, "create">): void {
  let journal: JournalUnderTest;

  beforeEach(async () => {
    journal = await create();
  });

  afterEach(() => journal.close());

  /** Positions as both functions read them; they must be the same. */
  async function positionsAfter(position: number, limit: number): Promise<number[]> {
    const { readAfter, readForEvents } = journal.reader;
    const [whole, forEvents] = [await readAfter({ position, limit }), await readForEvents({ position, limit })];
    const positions = whole.map((one) => one.position);
    expect(forEvents.map((one) => [one.position, one.entry.id])).toEqual(whole.map((one) => [one.position, one.entry.id]));
    return positions;
  }

  test.each<[number, number, number[]]>([
    [0, 1, [1]],
    [0, 2, [1, 2]],
    [0, 3, [1, 2, 3]],
    [0, 4, [1, 2, 3]],
    [2, 1, [3]],
    [2, 2, [3]],
    [3, 1, []],
    [9, 1, []],
    [-1, 1, [1]],
  ])("after position %i, %i of 3 entries", async (position, limit, expected) => {
    await journal.append([newEntry(), newEntry(), newEntry()]);
    expect(await positionsAfter(position, limit)).toEqual(expected);
    expect(await journal.reader.newestPosition()).toBe(3);
  });

  test.each([1, 2, 3, 4])("begins with the first entry that was kept if %i of 4 were pruned", async (pruned) => {
    await journal.append([newEntry(), newEntry(), newEntry(), newEntry()]);
    await journal.prune(pruned);
    const kept = [1, 2, 3, 4].slice(pruned);
    for (let position = 0; position <= 4; position += 1)
      expect(await positionsAfter(position, 10)).toEqual(kept.filter((one) => one > position));
    expect(await journal.reader.newestPosition()).toBe(4);
  });

  test("a batch of long entries ends early, and has one at least", async () => {
    const body = "b".repeat(5 << 20);
    await journal.append([newEntry({ body }), newEntry({ body }), newEntry({ body: "b".repeat(9 << 20) }), newEntry()]);
    expect(await positionsAfter(0, 10)).toEqual([1, 2]);
    expect(await positionsAfter(2, 10)).toEqual([3]);
    expect(await positionsAfter(3, 10)).toEqual([4]);
  });

  test("an entry that was pruned is not there", async () => {
    const [gone, kept] = [newEntry(), newEntry()];
    await journal.append([gone, kept]);
    await journal.prune(1);
    expect(await journal.reader.get(gone.id)).toBeUndefined();
    expect(await journal.reader.get(kept.id)).toMatchObject({ id: kept.id });
  });

  test.each(["", "x", "' OR 1 --", "019a9f1c-7a00-7000-8000-00000000000", "019A9F1C-7A00-7000-8000-000000000001", "a\u0000b", "\ud83d"])(
    "there is no entry with the id %j",
    async (id) => {
      await journal.append([newEntry()]);
      expect(await journal.reader.get(id)).toBeUndefined();
    },
  );
}
