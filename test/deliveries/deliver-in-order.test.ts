import { describe, expect, test } from "@jest/globals";
import type { DeliveryCursor, DeliveryCursorStore } from "../../src/deliveries/cursor.ts";
import { deliverInOrder } from "../../src/deliveries/deliver-in-order.ts";
import type { CommittedEntry } from "../../src/journal/journal.ts";
import { ALWAYS_MINE } from "../../src/journal/turn.ts";
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
      readAfter: async (after: number, limit: number) => committed.slice(Math.max(after, 0), Math.max(after, 0) + limit),
      newestPosition: async () => committed.length,
      onCommit: (listener: () => void) => {
        notify = listener;
      },
    },
    cursor: {
      turn: ALWAYS_MINE,
      read: async () => (position === null ? null : { position, entry: null }),
      write: async (next: DeliveryCursor) => written.push(next.position) > 0,
      close: async () => {},
    },
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
  const { close } = await deliverInOrder({ journal, cursor, handle: async ({ position }) => handled.push(position) > 0, log });
  append(2);
  await idle();
  expect(handled).toEqual(expected);
  await close();
});

test("writes the cursor at the start and after each batch", async () => {
  const { append, journal, cursor, written } = createJournal({ entries: 250, position: 0 });
  const { close } = await deliverInOrder({ journal, cursor, handle: async () => true, log });
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
    return true;
  };
  const { close } = await deliverInOrder({ journal, cursor, handle, log });
  await idle();
  const closed = close();
  release();
  await closed;
  expect({ handled, written }).toEqual({ handled: [1, 2, 3], written: [0, 3] });
});

describe("whatever ends it, the next start delivers the rest in order, each entry at least once", () => {
  /** A process that dies at some point: from then on, nothing that it does has an effect. */
  function startDying({ journal }: ReturnType<typeof createJournal>, stored: { cursor: DeliveryCursor | null }, diesAt: string) {
    const handled: number[] = [];
    let dead = false;
    let point = "";
    const pass = (name: string) => {
      point = name;
      if (point === diesAt) dead = true;
      if (dead) throw new Error("the process is dead");
    };
    const cursor: DeliveryCursorStore = {
      turn: ALWAYS_MINE,
      close: async () => {},
      read: async () => stored.cursor,
      write: async (next) => {
        pass(`before writing ${next.position}`);
        stored.cursor = next;
        pass(`after writing ${next.position}`);
        return true;
      },
    };
    const handle = async ({ position }: CommittedEntry) => {
      pass(`before ${position}`);
      handled.push(position);
      pass(`after ${position}`);
      return true;
    };
    const sleep = () => new Promise<void>(() => {});
    return { handled, started: deliverInOrder({ journal, cursor, handle, log, sleep }), isDead: () => dead };
  }

  const POINTS = [
    ...[0, 100, 102].flatMap((position) => [`before writing ${position}`, `after writing ${position}`]),
    ...[1, 2, 99, 100, 101, 102].flatMap((position) => [`before ${position}`, `after ${position}`]),
  ];

  test.each(POINTS)("%s", async (point) => {
    const opened = createJournal({ entries: 102, position: 0 });
    const stored: { cursor: DeliveryCursor | null } = { cursor: { position: 0, entry: null } };
    const first = startDying(opened, stored, point);
    await Promise.allSettled([first.started]);
    await idle();
    expect(first.isDead()).toBe(true);
    const second = startDying(opened, stored, "never");
    const { close } = await second.started;
    await idle();
    await close();
    const firstAgain = second.handled[0] ?? 103;
    // What is delivered again is at most a batch, and nothing is left out.
    expect(firstAgain).toBeLessThanOrEqual((first.handled.at(-1) ?? 0) + 1);
    expect((first.handled.at(-1) ?? 0) - firstAgain).toBeLessThan(100);
    expect(first.handled).toEqual(Array.from({ length: first.handled.length }, (_, index) => index + 1));
    expect(second.handled).toEqual(Array.from({ length: 103 - firstAgain }, (_, index) => firstAgain + index));
    expect(stored.cursor?.position).toBe(102);
  });
});

test("an entry whose handling throws is handled again before the next one, after a pause", async () => {
  const { journal, cursor, written } = createJournal({ entries: 3, position: 0 });
  const handled: number[] = [];
  const pauses: number[] = [];
  const { close } = await deliverInOrder({
    journal,
    cursor,
    handle: async ({ position }) => {
      handled.push(position);
      if (position === 2 && handled.length === 2) throw new Error("broken");
      return true;
    },
    log,
    sleep: async (milliseconds) => void pauses.push(milliseconds),
  });
  await idle();
  await close();
  expect({ handled, written, pauses }).toEqual({ handled: [1, 2, 2, 3], written: [0, 3], pauses: [1000] });
});

test("an entry that was interrupted is handled again at the next commit, and the cursor is written before it", async () => {
  const { append, journal, cursor, written } = createJournal({ entries: 3, position: 0 });
  const handled: number[] = [];
  const handle = async ({ position }: CommittedEntry) => handled.push(position) !== 2;
  const { close } = await deliverInOrder({ journal, cursor, handle, log });
  await idle();
  expect({ handled, written }).toEqual({ handled: [1, 2], written: [0, 1] });
  append(1);
  await idle();
  await close();
  expect({ handled, written }).toEqual({ handled: [1, 2, 2, 3, 4], written: [0, 1, 4] });
});

test("a cursor that could not be written is written when that is possible, without another entry", async () => {
  const { journal, cursor, written } = createJournal({ entries: 2, position: 0 });
  const handled: number[] = [];
  let failures = 0;
  const write = async (next: DeliveryCursor) => {
    if (next.position === 2 && failures < 3) {
      failures += 1;
      throw new Error("disk is full");
    }
    return cursor.write(next);
  };
  const handle = async ({ position }: CommittedEntry) => handled.push(position) > 0;
  const { close } = await deliverInOrder({ journal, cursor: { ...cursor, write }, handle, log, sleep: async () => {} });
  await idle();
  await close();
  expect({ handled, written, failures }).toEqual({ handled: [1, 2], written: [0, 2], failures: 3 });
});

test("one entry is handled at a time, whatever is committed meanwhile", async () => {
  const { append, journal, cursor } = createJournal({ entries: 1, position: 0 });
  const events: string[] = [];
  const handle = async ({ position }: CommittedEntry) => {
    events.push(`begin ${position}`);
    if (position < 3) append(1);
    await idle();
    events.push(`end ${position}`);
    return true;
  };
  const { close } = await deliverInOrder({ journal, cursor, handle, log });
  for (let turns = 0; turns < 10; turns += 1) await idle();
  await close();
  expect(events).toEqual([1, 2, 3].flatMap((position) => [`begin ${position}`, `end ${position}`]));
});

test("the cursor that is written has the id of its entry", async () => {
  const { append, journal, cursor } = createJournal({ entries: 1, position: null });
  const written: DeliveryCursor[] = [];
  const write = async (next: DeliveryCursor) => written.push(next) > 0;
  const { close } = await deliverInOrder({ journal, cursor: { ...cursor, write }, handle: async () => true, log });
  append(1);
  await idle();
  await close();
  const ids = (await journal.readAfter(0, 10)).map(({ position, entry }) => ({ position, entry: entry.id }));
  expect(written).toEqual(ids);
});

/** The cursor of several instances, and whose turn it is. */
function createSharedCursor(position: number) {
  const shared = { position, owner: "one" };
  const cursorOf = (instance: string): DeliveryCursorStore => ({
    turn: { isMine: () => shared.owner === instance },
    read: async () => ({ position: shared.position, entry: null }),
    write: async (next) => {
      if (shared.owner === instance) shared.position = next.position;
      return shared.owner === instance;
    },
    close: async () => {},
  });
  return { shared, cursorOf };
}

test("an instance whose turn it is not delivers nothing, and begins after what the others have delivered", async () => {
  const { journal } = createJournal({ entries: 5, position: null });
  const { shared, cursorOf } = createSharedCursor(0);
  const handled: string[] = [];
  const pauses: Array<() => void> = [];
  const sleep = () => new Promise<void>((resolve) => pauses.push(resolve));
  const deliver = (instance: string, most: number) => {
    const handle = async ({ position }: CommittedEntry) => {
      if (position > most) shared.owner = "other";
      return handled.push(`${instance} ${position}`) > 0;
    };
    return deliverInOrder({ journal, cursor: cursorOf(instance), handle, log, sleep });
  };
  const other = await deliver("other", 5);
  await idle();
  const one = await deliver("one", 2);
  await idle();
  for (const end of pauses.splice(0)) end();
  await idle();
  // The first instance lost its turn while it handled 3, so it could write no position; the other one begins where that was written last.
  expect(handled).toEqual(["one 1", "one 2", "one 3", "other 1", "other 2", "other 3", "other 4", "other 5"]);
  expect(shared.position).toBe(5);
  shared.owner = "one";
  for (const end of pauses.splice(0)) end();
  await idle();
  expect(handled).toHaveLength(8);
  const closed = [one.close(), other.close()];
  for (const end of pauses.splice(0)) end();
  await Promise.all(closed);
});
