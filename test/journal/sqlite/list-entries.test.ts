import { expect, test } from "@jest/globals";
import { POSITIONS_PER_PARTITION } from "../../../src/journal/index/index-row.ts";
import { newEntry } from "../../support/entries.ts";
import { describeListOfEntries } from "../list-entries-contract.ts";
import { SQLITE } from "./under-test.ts";

const START = Date.UTC(2026, 0, 2);

describeListOfEntries(SQLITE);

test("no entry is listed twice if the last one of a page was pruned and a later commit was received earlier", async () => {
  const journal = await SQLITE.create({ before: POSITIONS_PER_PARTITION - 3 });
  const [last, first] = [newEntry({ receivedAt: START + 5 }), newEntry({ receivedAt: START + 3 })];
  await journal.append([newEntry({ receivedAt: START }), last, first]);
  await journal.reader.followAll();
  const list = (page: { limit: number; cursor?: string }) => journal.reader.listPage({ filter: { user: "alice" }, page });
  const ids = (await list({ limit: 2 })).items.map(({ id }) => id);
  expect(ids).toEqual([first.id, last.id]);
  await journal.prune(2);
  expect(await list({ limit: 2, cursor: last.id })).toEqual({ items: [], next: null });
  await journal.close();
});

test.each([1, 2, 3])("partitions are listed by commit in pages of %i, although an earlier partition has a later entry", async (limit) => {
  const journal = await SQLITE.create({ before: POSITIONS_PER_PARTITION - 3 });
  const at = (after: number) => newEntry({ receivedAt: START + after });
  const [older, between, newer] = [at(9), at(3), at(5)];
  await journal.append([newEntry({ receivedAt: START }), older, between, newer]);
  await journal.reader.followAll();
  const ids: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null && ids.length < 9; ) {
    const page = { limit, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await journal.reader.listPage({ filter: { user: "alice", since: START + 1 }, page });
    ids.push(...items.map(({ id }) => id));
    cursor = next;
  }
  expect(ids).toEqual([newer.id, between.id, older.id]);
  await journal.close();
});
