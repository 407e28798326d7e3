import { expect, test } from "@jest/globals";
import { findStart } from "../../../src/deliveries/engine/find-start.ts";
import { firstIdAt } from "../../../src/journal/entry-id.ts";
import type { CommittedEntry } from "../../../src/journal/journal.ts";
import { storedEntry } from "../../support/entries.ts";

/** The id of the entry that was received at this second. */
function id(second: number): string {
  return firstIdAt(Date.UTC(2026, 0, 2) + 1000 * second);
}

/** A journal with an entry per second of receipt, of which the first ones were pruned. */
function createJournal(seconds: number[], pruned = 0) {
  const committed = seconds.map((second, index): CommittedEntry => ({ position: index + 1, entry: storedEntry({ id: id(second) }) }));
  let reads = 0;
  return {
    reads: () => reads,
    newestPosition: async () => seconds.length,
    readAfter: async (position: number, limit: number) => {
      reads += 1;
      return committed.filter((entry) => entry.position > Math.max(position, pruned)).slice(0, limit);
    },
  };
}

test.each<[string, { seconds: number[]; pruned?: number; stored: [number, number | null] | null; start: [number, number | null] }]>([
  ["without a cursor, at the end", { seconds: [1, 2, 3], stored: null, start: [3, 3] }],
  ["without a cursor and without an entry, at the beginning", { seconds: [], stored: null, start: [0, null] }],
  ["without a cursor in a journal that was pruned, at the end", { seconds: [1, 2], pruned: 2, stored: null, start: [2, null] }],
  ["at the cursor", { seconds: [1, 2, 3], stored: [2, 2], start: [2, 2] }],
  ["at the cursor, which is the newest entry", { seconds: [1, 2, 3], stored: [3, 3], start: [3, 3] }],
  ["at the cursor, which is the first entry", { seconds: [1, 2, 3], stored: [1, 1], start: [1, 1] }],
  ["at the cursor, although its entry was pruned", { seconds: [1, 2, 3], pruned: 2, stored: [1, 1], start: [1, 1] }],
  ["at the cursor, although everything was pruned", { seconds: [1, 2, 3], pruned: 3, stored: [3, 3], start: [3, 3] }],
  ["at the cursor before everything that was pruned", { seconds: [1, 2, 3], pruned: 3, stored: [2, 2], start: [2, 2] }],
  ["at the cursor of an older release", { seconds: [1, 2, 3], stored: [2, null], start: [2, 2] }],
  ["at the end, if the cursor of an older release is after it", { seconds: [1, 2, 3], stored: [9, null], start: [3, 3] }],
  ["at the end, if the entry of the cursor was lost", { seconds: [1, 2], stored: [3, 3], start: [2, 2] }],
  ["before the entry that has the position of the lost one", { seconds: [1, 2, 9], stored: [3, 3], start: [2, 2] }],
  ["before the first later entry, if the journal is longer than before", { seconds: [1, 2, 9, 10, 11], stored: [3, 3], start: [2, 2] }],
  ["at the entry of the cursor, if that has an earlier position now", { seconds: [1, 3, 9], stored: [3, 3], start: [2, 3] }],
  ["before the first later entry, if several were lost", { seconds: [1, 9, 10], stored: [4, 4], start: [1, 1] }],
  ["at the beginning of a new journal", { seconds: [9, 10], stored: [2, 2], start: [0, null] }],
  ["at the beginning of a new journal without entries", { seconds: [], stored: [2, 2], start: [0, null] }],
  ["at the end of a journal that is older", { seconds: [1, 2, 3], stored: [2, 8], start: [3, 3] }],
  ["in a pruned journal, before the first later entry", { seconds: [1, 2, 3, 9], pruned: 2, stored: [4, 4], start: [3, 3] }],
  ["in a pruned journal that has later entries only", { seconds: [1, 2, 8, 9], pruned: 2, stored: [4, 5], start: [0, null] }],
])("begins %s", async (_name, { seconds, pruned, stored, start }) => {
  const toCursor = ([position, second]: [number, number | null]) => ({ position, entry: second === null ? null : id(second) });
  expect(await findStart(createJournal(seconds, pruned), stored && toCursor(stored))).toEqual(toCursor(start));
});

test("reads few entries of a long journal", async () => {
  const journal = createJournal(Array.from({ length: 3000 }, (_, index) => (index < 2000 ? index : index + 100)));
  expect(await findStart(journal, { position: 2050, entry: id(2049) })).toEqual({ position: 2000, entry: id(1999) });
  expect(journal.reads()).toBeLessThan(20);
});
