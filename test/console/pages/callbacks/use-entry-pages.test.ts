import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { effectScope, ref } from "vue";
import type { EntryPage, EntrySummary } from "../../../../generated/operator.ts";
import { type FetchPage, useEntryPages } from "../../../../src/console/pages/callbacks/use-entry-pages.ts";
import { storedEntry } from "../../../support/entries.ts";

/** Pages of these rows; a cursor is the number of the page. */
function pagesOf(pages: Record<string, string[][]>, asked: string[] = []): FetchPage<string> {
  return async (query, cursor) => {
    asked.push(`${query} ${cursor ?? "first"}`);
    const all = pages[query] ?? [];
    const index = Number(cursor ?? 0);
    if (all[index] === undefined) throw new Error("there is no such page");
    return { items: all[index].map(entryOf), next: index + 1 < all.length ? String(index + 1) : null };
  };
}

function entryOf(id: string): EntrySummary {
  return storedEntry({ id }) as EntrySummary;
}

function open(fetchPage: FetchPage<string>) {
  const query = ref("a");
  const scope = effectScope();
  const list = scope.run(() => useEntryPages(query, fetchPage));
  if (list === undefined) throw new Error("the scope has ended");
  return { query, ...list, ids: () => list.items.value.map(({ id }) => id), close: () => scope.stop() };
}

async function settle(): Promise<void> {
  for (let turns = 0; turns < 10; turns += 1) await turn();
}

test("the first page is read at once, and the next when more is asked for", async () => {
  const list = open(pagesOf({ a: [["1", "2"], ["3"]] }));
  await settle();
  expect([list.ids(), list.next.value]).toEqual([["1", "2"], "1"]);
  await list.more();
  expect([list.ids(), list.next.value, list.isSearching.value]).toEqual([["1", "2", "3"], null, false]);
  await list.more();
  expect(list.ids()).toEqual(["1", "2", "3"]);
});

test("it goes on through empty pages until there are rows", async () => {
  const asked: string[] = [];
  const list = open(pagesOf({ a: [[], [], ["1"], ["2"]] }, asked));
  await settle();
  expect(list.ids()).toEqual(["1"]);
  expect(asked).toEqual(["a first", "a 1", "a 2"]);
});

test("it goes on to the end if there are none", async () => {
  const list = open(pagesOf({ a: [[], [], []] }));
  await settle();
  expect([list.ids(), list.next.value, list.isSearching.value]).toEqual([[], null, false]);
});

test("what is asked for while a page is on its way is read after it", async () => {
  const list = open(pagesOf({ a: [["1"], ["2"], ["3"]] }));
  void list.more();
  await settle();
  expect(list.ids()).toEqual(["1", "2"]);
});

describe("another query", () => {
  test("keeps the rows until it has others", async () => {
    const list = open(pagesOf({ a: [["1"]], b: [[], ["2"]] }));
    await settle();
    list.query.value = "b";
    await Promise.resolve();
    expect(list.ids()).toEqual(["1"]);
    await settle();
    expect([list.ids(), list.isStale.value]).toEqual([["2"], false]);
  });

  test("removes the rows if it has none", async () => {
    const list = open(pagesOf({ a: [["1"]], b: [[]] }));
    await settle();
    list.query.value = "b";
    await settle();
    expect([list.ids(), list.next.value]).toEqual([[], null]);
  });

  test("drops an answer to the one before", async () => {
    const waiting = Promise.withResolvers<EntryPage>();
    const list = open((query) => (query === "a" ? waiting.promise : Promise.resolve({ items: [entryOf("b1")], next: null })));
    list.query.value = "b";
    await settle();
    waiting.resolve({ items: [entryOf("a1")], next: null });
    await settle();
    expect(list.ids()).toEqual(["b1"]);
  });
});

test("a search that is stopped can go on", async () => {
  const pages = Array.from({ length: 5 }, () => Promise.withResolvers<EntryPage>());
  const list = open((_query, cursor) => pages[Number(cursor ?? 0)]?.promise ?? Promise.reject(new Error("there is no such page")));
  pages[0]?.resolve({ items: [], next: "1" });
  await settle();
  list.stop();
  pages[1]?.resolve({ items: [entryOf("1")], next: null });
  await settle();
  expect([list.ids(), list.isSearching.value, list.next.value]).toEqual([[], false, "1"]);
  await list.more();
  expect(list.ids()).toEqual(["1"]);
});

test("an error is told, and the list can be asked again", async () => {
  let isDown = true;
  const list = open(async () => {
    if (isDown) throw new Error("down");
    return { items: [entryOf("1")], next: null };
  });
  await settle();
  expect([list.error.value?.message, list.isSearching.value]).toEqual(["Error: down", false]);
  isDown = false;
  await list.more();
  expect([list.error.value, list.ids()]).toEqual([null, ["1"]]);
});

test("newer rows come first, each once", async () => {
  const list = open(pagesOf({ a: [["2", "1"]] }));
  await settle();
  list.prepend([entryOf("3"), entryOf("2")]);
  expect(list.ids()).toEqual(["3", "2", "1"]);
});
