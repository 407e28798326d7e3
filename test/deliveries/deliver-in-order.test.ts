import { expect, test } from "@jest/globals";
import { deliverInOrder } from "../../src/deliveries/deliver-in-order.ts";
import type { CommittedEntry } from "../../src/journal/journal.ts";
import { storedEntry } from "../support/entries.ts";

/** A journal in memory, and a cursor that remembers every position that was written. */
function createJournal({ entries, position }: { entries: number; position: number | null }) {
  const committed: CommittedEntry[] = [];
  let notify = () => {};
  const append = (count: number) => {
    for (let added = 0; added < count; added += 1) committed.push({ position: committed.length + 1, entry: storedEntry() });
    notify();
  };
  append(entries);
  const written: number[] = [];
  return {
    append,
    written,
    journal: {
      readAfter: async (after: number, limit: number) => committed.slice(after, after + limit),
      newestPosition: async () => committed.length,
      onCommit: (listener: () => void) => {
        notify = listener;
      },
    },
    cursor: { read: async () => position, write: async (next: number) => void written.push(next) },
  };
}

const log = { error: () => {} };

/** Resolves when everything that waits for nothing else has happened. */
function idle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test.each<[string, { entries: number; position: number | null }, number[]]>([
  ["the next entry if there is no cursor", { entries: 3, position: null }, [4, 5]],
  ["the entry after the cursor", { entries: 3, position: 1 }, [2, 3, 4, 5]],
  ["the next entry if the journal ends before the cursor", { entries: 3, position: 9 }, [4, 5]],
  ["the first entry if the cursor is at the beginning", { entries: 1, position: 0 }, [1, 2, 3]],
])("begins with %s", async (_name, start, expected) => {
  const { append, journal, cursor } = createJournal(start);
  const handled: number[] = [];
  const { close } = await deliverInOrder({ journal, cursor, handle: async ({ position }) => void handled.push(position), log });
  append(2);
  await idle();
  expect(handled).toEqual(expected);
  await close();
});

test("writes the cursor at the start and after each batch", async () => {
  const { append, journal, cursor, written } = createJournal({ entries: 250, position: 0 });
  const { close } = await deliverInOrder({ journal, cursor, handle: async () => {}, log });
  await idle();
  expect(written).toEqual([0, 100, 200, 250]);
  append(1);
  await idle();
  expect(written).toEqual([0, 100, 200, 250, 251]);
  await close();
});

test("close() waits for the current entry, writes the cursor, and leaves the rest of the batch for the next start", async () => {
  const { journal, cursor, written } = createJournal({ entries: 5, position: 0 });
  const handled: number[] = [];
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const handle = async ({ position }: CommittedEntry) => {
    handled.push(position);
    if (position === 3) await held;
  };
  const { close } = await deliverInOrder({ journal, cursor, handle, log });
  await idle();
  const closed = close();
  release();
  await closed;
  expect({ handled, written }).toEqual({ handled: [1, 2, 3], written: [0, 3] });
});
