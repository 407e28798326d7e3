import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { NewEntry, SummaryReader } from "../../src/journal/journal.ts";
import { newEntry } from "../support/entries.ts";
import type { JournalUnderTest, StorageUnderTest } from "./journal-under-test.ts";

const NOW = Date.UTC(2026, 0, 2);

/** Describes what every reader for viewers does. */
export function describeSummaryReader({ create }: Pick<StorageUnderTest, "create">): void {
  let journal: JournalUnderTest;
  let reader: SummaryReader;

  beforeEach(async () => {
    journal = await create();
    reader = journal.summaries;
  });

  afterEach(() => journal.close());

  /** Appends entries that were received at these times, in this order. */
  async function append(...times: number[]): Promise<NewEntry[]> {
    const entries = times.map((time) => newEntry({ receivedAt: NOW + time }));
    await journal.append(entries);
    return entries;
  }

  test("reads what a list shows, and no texts", async () => {
    const [entry] = await append(0);
    const [read] = (await reader.readSummaries(0, 10)).entries;
    const { idempotencyKey, query, traceId, requestId, body, bodyEncoding, reply, rules, ...summary } = entry ?? newEntry();
    expect(read).toEqual({
      ...{ position: 1, summary: { ...summary, duplicateOf: null, sameKeyAs: null }, requestId: null, rules: [] },
      ...{ eventTypes: expect.any(Function), text: expect.any(Function) },
    });
  });

  test("reads events and texts if they are asked for", async () => {
    const fields = [{}, { body: "eA==", bodyEncoding: "base64", status: "quarantined" as const }, { body: null }];
    const entries = fields.map((one) => newEntry(one));
    await journal.append(entries);
    const read = (await reader.readSummaries(0, 10, { bodies: true })).entries;
    expect(read.map(({ eventTypes, text }) => [eventTypes(), text()])).toEqual([
      [["user.followed"], entries[0]?.body],
      [[], ""],
      [[], ""],
    ]);
  });

  test.each<[number, number, number[], number, boolean]>([
    [0, 10, [3, 4, 5], 2, false],
    [1, 10, [3, 4, 5], 1, false],
    [2, 10, [3, 4, 5], 0, false],
    [3, 10, [4, 5], 0, false],
    [3, 2, [4, 5], 0, true],
    [3, 1, [4], 0, true],
    [5, 10, [], 0, false],
    [9, 10, [], 0, false],
  ])("after position %i, at most %i of the entries 3 to 5: the first two were pruned", async (position, limit, positions, pruned, cut) => {
    await append(0, 1, 2, 3, 4);
    await journal.prune(2);
    const part = await reader.readSummaries(position, limit);
    expect({ ...part, entries: part.entries.map((entry) => entry.position) }).toEqual({ entries: positions, pruned, cut });
  });

  test("ends a part early if its entries name many users", async () => {
    const targets = Array.from({ length: 1000 }, (_, index) => `${index}`.padStart(5000, "u"));
    await journal.append([newEntry({ targets }), newEntry({ targets }), newEntry()]);
    expect(await reader.readSummaries(0, 10)).toMatchObject({ entries: [{ position: 1 }, { position: 2 }], cut: true });
  });

  describe("places", () => {
    test("of an empty journal", async () => {
      expect([await reader.newest(), await reader.oldest(), await reader.beforeReceipt(0)]).toEqual(
        [1, 2, 3].map(() => ({ position: 0, entry: null })),
      );
    });

    test("of a journal whose first two entries were pruned", async () => {
      const ids = (await append(0, 1, 2, 3)).map(({ id }) => id);
      await journal.prune(2);
      expect(await reader.newest()).toEqual({ position: 4, entry: ids[3] });
      expect(await reader.oldest()).toEqual({ position: 2, entry: null });
      expect(await reader.after(3)).toEqual({ position: 3, entry: ids[2] });
      expect(await reader.afterEntry(ids[2] ?? "")).toEqual({ position: 3, entry: ids[2] });
      for (const gone of [0, 2, 5]) expect(await reader.after(gone)).toBeUndefined();
      expect(await reader.afterEntry(ids[1] ?? "")).toBeUndefined();
    });

    test("of a journal that was pruned to its end", async () => {
      await append(0, 1);
      await journal.prune(2);
      expect([await reader.newest(), await reader.oldest(), await reader.beforeReceipt(0)]).toEqual(
        [1, 2, 3].map(() => ({ position: 2, entry: null })),
      );
    });

    test.each([
      [0, 0],
      [1, 1],
      [2, 1],
      [3, 2],
      [5, 2],
      [6, 4],
    ])("before everything that was received at %i or later", async (time, position) => {
      // The second was recorded after a slow one that came later.
      await append(0, 2, 5, 3);
      expect((await reader.beforeReceipt(NOW + time)).position).toBe(position);
    });
  });
}
