import { expect, test } from "@jest/globals";
import { systemClock } from "../../../src/clock.ts";
import { createJournalReading, type DeliveredJournal } from "../../../src/deliveries/engine/journal-reading.ts";
import { createJournalSource } from "../../../src/deliveries/engine/journal-source.ts";
import type { CommittedEntry } from "../../../src/journal/journal.ts";
import { storedEntry } from "../../support/entries.ts";

test("a commit that was not reported yet is not taken for entries that are gone", async () => {
  const entries: CommittedEntry[] = [];
  let isCommitting = false;
  const journal: DeliveredJournal = {
    readAfter: async (after, limit) => entries.filter(({ position }) => position > after).slice(0, limit),
    newestPosition: async () => {
      if (isCommitting) entries.push(...[1, 2, 3].map((position) => ({ position, entry: storedEntry({}) })));
      return entries.length;
    },
    beforeReceipt: async () => ({ position: 0, entry: null }),
  };
  const source = createJournalSource({
    reading: createJournalReading({ journal, clock: systemClock }),
    selection: { ofEntry: () => [] },
    replay: null,
  });
  expect(await source.readAfter(0, 10)).toMatchObject({ items: [], pruned: 0, isEnd: true });
  isCommitting = true;
  const part = await source.readAfter(0, 10);
  expect(part.items.map(({ position }) => position)).toEqual([1, 2, 3]);
  expect(part).toMatchObject({ through: 3, pruned: 0 });
});
