import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Event } from "../../generated/operator.ts";
import { isHistoryCursor } from "../../src/journal/index/history.ts";
import type { NewEntry } from "../../src/journal/journal.ts";
import { type EventFilter, MAX_SEARCHED_EVENTS } from "../../src/journal/list-query.ts";
import { toEvents } from "../../src/senders/events.ts";
import { newEntry, toStored } from "../support/entries.ts";
import { PROPERTY, PROPERTY_TIMEOUT_MS } from "../support/property.ts";
import { RELATION_KINDS, relationEntry } from "../support/relation-entries.ts";
import type { ReaderUnderTest, StorageUnderTest } from "./journal-under-test.ts";

const START = Date.UTC(2026, 0, 2);

interface Opened {
  prune(entries: number): Promise<void>;
  reader: ReaderUnderTest;
  append(entries: NewEntry[]): Promise<void>;
  /** All events that match, page by page. */
  list(filter: EventFilter, limit: number): Promise<Event[]>;
  close(): Promise<void>;
}

/** Whether an event matches, independently of the code under test. */
function passes(event: Event, receivedAt: number, { user, with: other, since = 0, until = Infinity, ...equal }: EventFilter): boolean {
  const users = [event.actor, event.target];
  const isOfBoth = user === undefined || other === undefined || (users.includes(user) && users.includes(other));
  const isOfEach = [user, other].every((one) => one === undefined || users.includes(one));
  // Two events of one user with themselves are none between two users.
  const isPair = user === undefined || other === undefined || user !== other || users.every((one) => one === user);
  return (
    isOfBoth &&
    isOfEach &&
    isPair &&
    receivedAt >= since &&
    receivedAt < until &&
    Object.entries(equal).every(([field, value]) => event[field as keyof typeof equal] === value)
  );
}

/** What the history of these entries must be, newest first. */
function expected(entries: NewEntry[], filter: EventFilter): Event[] {
  const byReceipt = entries.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const events = byReceipt.flatMap((entry) => toEvents(toStored(entry)).filter((event) => passes(event, entry.receivedAt, filter)));
  return events.toReversed();
}

const user = fc.constantFrom("alice", "bob", "carol");
const step = fc.record({
  kind: fc.constantFrom(...RELATION_KINDS),
  user,
  other: user,
  group: fc.constantFrom("hiking", "chess"),
  time: fc.integer({ min: START, max: START + 20 }),
  receivedAt: fc.integer({ min: START, max: START + 20 }),
  status: fc.constantFrom("accepted" as const, "accepted" as const, "accepted" as const, "quarantined" as const),
});

/** Several pairs of users in one callback. */
const pairs = fc.record({
  command: fc.constantFrom("Sns.CallbackBlackListAdd", "Sns.CallbackFriendDelete"),
  receivedAt: fc.integer({ min: START, max: START + 20 }),
  list: fc.array(fc.record({ From_Account: user, To_Account: user }), { minLength: 1, maxLength: 5 }),
});

const filter: fc.Arbitrary<EventFilter> = fc.record(
  {
    type: fc.constantFrom("user.blocked", "friend.added", "friend.removed", "member.joined", "group.dismissed"),
    sender: fc.constantFrom("tencent-chat", "openim"),
    app: fc.constantFrom("1400000000", "sample"),
    user,
    with: user,
    actor: user,
    target: user,
    group: fc.constantFrom("hiking", "chess"),
    since: fc.integer({ min: START - 1, max: START + 21 }),
    until: fc.integer({ min: START - 1, max: START + 21 }),
  },
  { requiredKeys: [] },
);

function pairEntry(command: string, list: Array<{ From_Account: string; To_Account: string }>, receivedAt = START): NewEntry {
  const actor = list[0]?.From_Account ?? null;
  const targets = list.flatMap(({ From_Account, To_Account }) => [From_Account, To_Account]).filter((one) => one !== actor);
  return newEntry({ command, receivedCommand: command, receivedAt, actor, targets, body: JSON.stringify({ PairList: list }) });
}

function blocks(from: string, to: readonly string[]): NewEntry {
  return pairEntry(
    "Sns.CallbackBlackListAdd",
    to.map((target) => ({ From_Account: from, To_Account: target })),
  );
}

/** Describes what every reader does that lists events. */
export function describeHistory({ create }: Pick<StorageUnderTest, "create">): void {
  async function open(): Promise<Opened> {
    const { append, prune, reader, close } = await create();
    return {
      prune,
      reader,
      append: async (entries) => {
        await append(entries);
        await reader.followAll();
      },
      list: async (filter, limit) => {
        const events: Event[] = [];
        for (let cursor: string | null | undefined; cursor !== null && events.length < 10_000; ) {
          const { items, next } = await reader.historyPage({ filter, page: { limit, ...(cursor !== undefined && { cursor }) } });
          expect(items.length).toBeLessThanOrEqual(limit);
          if (next !== null) expect(isHistoryCursor(next)).toBe(true);
          events.push(...items);
          cursor = next;
        }
        return events;
      },
      close,
    };
  }

  test(
    "has every event that matches once, newest first, whatever the filter and the length of a page",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { maxLength: 30, size: "max" }),
          fc.array(pairs, { maxLength: 5 }),
          fc.array(filter, { minLength: 1, maxLength: 8 }),
          fc.integer({ min: 1, max: 9 }),
          async (steps, lists, filters, limit) => {
            const opened = await open();
            const entries = [
              ...steps.map(({ receivedAt, status, ...of }) => relationEntry(of, { receivedAt, status })),
              ...lists.map(({ command, receivedAt, list }) => pairEntry(command, list, receivedAt)),
            ];
            await opened.append(entries);
            for (const one of filters) {
              expect({ filter: one, events: await opened.list(one, limit) }).toEqual({ filter: one, events: expected(entries, one) });
            }
            await opened.close();
          },
        ),
        PROPERTY,
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  test("pages end within an entry, and go on after it if it is pruned meanwhile", async () => {
    const opened = await open();
    await opened.append([blocks("alice", ["a", "b"]), blocks("alice", ["c", "d", "e"])]);
    const page = async (cursor: string | null, limit: number) =>
      opened.reader.historyPage({ filter: { user: "alice" }, page: { limit, ...(cursor !== null && { cursor }) } });
    const first = await page(null, 2);
    const second = await page(first.next, 2);
    expect([first, second].map(({ items }) => items.map(({ target }) => target))).toEqual([
      ["e", "d"],
      ["c", "b"],
    ]);
    expect((await page(second.next, 2)).items.map(({ target }) => target)).toEqual(["a"]);
    await opened.prune(2);
    await opened.reader.followAll();
    expect(await page(first.next, 2)).toEqual({ items: [], next: null });
    await opened.close();
  });

  test("finds users who are in an event and not in the entry", async () => {
    const opened = await open();
    const body = JSON.stringify({
      PairList: [
        { From_Account: "a", To_Account: "b" },
        { From_Account: "c", To_Account: "b" },
      ],
    });
    const entry = newEntry({ command: "Sns.CallbackBlackListAdd", actor: null, targets: [], body });
    await opened.append([entry]);
    expect(await opened.list({ actor: "c", target: "b" }, 10)).toMatchObject([{ actor: "c", target: "b", entry: entry.id }]);
    // The list of callbacks finds entries by their own users.
    expect((await opened.reader.listPage({ filter: { user: "c" }, page: { limit: 1 } })).items).toEqual([]);
    await opened.close();
  });

  describe("of a callback with very many events", () => {
    test("the first are found by their users, and all by their type", async () => {
      const opened = await open();
      const targets = Array.from({ length: MAX_SEARCHED_EVENTS + 500 }, (_nothing, index) => `target-${index}`);
      await opened.append([blocks("alice", targets)]);
      expect(await opened.list({ target: `target-${MAX_SEARCHED_EVENTS - 1}` }, 10)).toHaveLength(1);
      expect(await opened.list({ target: `target-${MAX_SEARCHED_EVENTS}` }, 10)).toEqual([]);
      expect((await opened.list({ type: "user.blocked" }, 400)).map(({ target }) => target)).toEqual(targets.toReversed());
      await opened.close();
    });
  });
}
