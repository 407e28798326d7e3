import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CommittedEntry } from "../../../src/journal/journal.ts";
import { serve } from "../../../src/operator/api/event-deriver.ts";
import { createListEvents, type ListEvents } from "../../../src/operator/api/list-events.ts";
import { newEntry, storedEntry } from "../../support/entries.ts";
import { PROPERTY } from "../../support/property.ts";

/** A journal in memory whose oldest entries can be removed. Each entry has some events, each with a target of its own. */
function createJournal(start: number) {
  let newest = start;
  let pruned = start;
  let entries: CommittedEntry[] = [];
  const { take } = serve();
  let reads = 0;
  const readForEvents = async (position: number, limit: number) => {
    reads += 1;
    if (reads > 1000) throw new Error("a page is read without an end");
    return entries.filter((entry) => entry.position > position).slice(0, limit);
  };
  const listEvents = createListEvents({ journal: { readForEvents }, events: { take: async (request) => take(request) } });
  return {
    listEvents: (async (request) => {
      reads = 0;
      return listEvents(request);
    }) satisfies ListEvents,
    append: (counts: number[]) => {
      for (const count of counts) {
        newest += 1;
        const FollowList = Array.from({ length: count }, (_, index) => ({ To_Account: `${newest}/${index}` }));
        entries.push({ position: newest, entry: storedEntry({ body: JSON.stringify({ From_Account: "alice", FollowList }) }) });
      }
    },
    prune: (count: number) => {
      pruned = Math.min(newest, pruned + count);
      entries = entries.filter(({ position }) => position > pruned);
    },
    /** Every event as position and number, in order. */
    events: () => entries.flatMap(({ position, entry }) => listOf(entry.body).map((_follow, index): Place => [position, index])),
  };
}

type Place = [position: number, index: number];

function listOf(body: string | null): unknown[] {
  return JSON.parse(body ?? "").FollowList;
}

async function page(listEvents: ListEvents, limit: number, cursor: string | undefined) {
  const { items, next } = await listEvents({ query: { limit, ...(cursor !== undefined && { cursor }) } });
  return { places: items.map(({ target }) => String(target).split("/").map(Number) as Place), next };
}

function isAfter([position, index]: Place, last: Place | undefined): boolean {
  return last === undefined || position > last[0] || (position === last[0] && index > last[1]);
}

const counts = fc.array(fc.constantFrom(0, 0, 1, 1, 2, 3, 7), { maxLength: 6 });
const between = fc.record({ append: counts, prune: fc.constantFrom(0, 0, 0, 1, 2, 9) });
/** Positions before the first entry: at the start, and where numbers get long. A cursor has up to 15 digits. */
const start = fc.constantFrom(0, 9, 2 ** 31 - 2, 2 ** 32 - 2, 999_999_999_999_900);

test("each page has the events after those of the page before, whatever the limit and what happens in between", async () => {
  await fc.assert(
    fc.asyncProperty(
      start,
      fc.array(between, { minLength: 1, maxLength: 30, size: "max" }),
      fc.integer({ min: 1, max: 9 }),
      async (before, betweens, limit) => {
        const journal = createJournal(before);
        let last: Place | undefined;
        let cursor: string | undefined;
        for (let turn = 0; turn < 2000; turn += 1) {
          const { append, prune } = betweens[turn] ?? { append: [], prune: 0 };
          journal.append(append);
          journal.prune(prune);
          const rest = journal.events().filter((place) => isAfter(place, last));
          const { places, next } = await page(journal.listEvents, limit, cursor);
          // A page may end before its limit, but it is empty only if there is nothing.
          expect(places).toEqual(rest.slice(0, places.length));
          expect(places.length === 0).toBe(rest.length === 0);
          expect(places.length).toBeLessThanOrEqual(limit);
          // The same cursor gives the same page.
          expect(await page(journal.listEvents, limit, cursor)).toEqual({ places, next });
          if (places.length === 0 && turn >= betweens.length) break;
          last = places.at(-1) ?? last;
          cursor = next;
        }
      },
    ),
    PROPERTY,
  );
});

test.each([1, 2, 3, 4])("pages of %i, of an entry with 3 events between entries with none, end where the entry ends", async (limit) => {
  const journal = createJournal(0);
  journal.append([0, 3, 0]);
  const pages: Array<[number, string]> = [];
  for (let cursor: string | undefined; pages.length < 9; ) {
    const { places, next } = await page(journal.listEvents, limit, cursor);
    if (places.length === 0) break;
    pages.push([places.length, next]);
    cursor = next;
  }
  const expected: Array<Array<[number, string]>> = [
    [
      [1, "2-1"],
      [1, "2-2"],
      [1, "2"],
    ],
    [
      [2, "2-2"],
      [1, "2"],
    ],
    [[3, "3"]],
    [[3, "3"]],
  ];
  expect(pages).toEqual(expected[limit - 1]);
});

test("a page that ends where an entry ends names the entry alone", async () => {
  const journal = createJournal(0);
  journal.append([2, 1]);
  expect(await page(journal.listEvents, 2, undefined)).toEqual({
    places: [
      [1, 0],
      [1, 1],
    ],
    next: "1",
  });
});

describe("a cursor", () => {
  test.each<[string, string]>([
    ["empty", ""],
    ["without its second half", "7-"],
    ["without its first half", "-7"],
    ["of three parts, as a later version could have", "7-1-2"],
    ["with a version before it", "v2:7"],
    ["signed", "+7"],
    ["with a space", " 7"],
    ["with a line break at its end", "7\n"],
    ["hexadecimal", "0x7"],
    ["of digits of another script", "٧"],
    ["too long for a safe integer", "1".repeat(16)],
    ["of a list of callbacks", newEntry().id],
    ["of a list of relations", Buffer.from('["openim","one","block","a","b"]').toString("base64url")],
  ])("is rejected if it is %s", async (_name, cursor) => {
    const journal = createJournal(0);
    journal.append([3]);
    await expect(page(journal.listEvents, 1, cursor)).rejects.toMatchObject({ code: "bad-request" });
  });

  test("beyond the end gives an empty page and stays", async () => {
    const journal = createJournal(0);
    journal.append([3]);
    expect(await page(journal.listEvents, 10, "999")).toEqual({ places: [], next: "999" });
  });

  test("after the last event of the newest entry is the same whether the entry was read at once or not", async () => {
    const journal = createJournal(0);
    journal.append([3]);
    expect(await page(journal.listEvents, 10, "1-3")).toEqual({ places: [], next: "1" });
    journal.append([1]);
    expect(await page(journal.listEvents, 10, "1-3")).toEqual({ places: [[2, 0]], next: "2" });
  });
});
