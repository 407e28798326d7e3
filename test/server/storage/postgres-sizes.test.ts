import { expect, test } from "@jest/globals";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { createPostgresParts } from "../../../src/server/storage/postgres-parts.ts";
import { newEntry } from "../../support/entries.ts";
import { usePostgres } from "../../support/postgres.ts";

const postgres = usePostgres();

test("sizes have the names that files have, and count partitions", async () => {
  const settings = await postgres.create();
  const writer = await openJournalWriter(settings);
  const { measureSizes, freeBytes } = createPostgresParts(settings);
  const before = await measureSizes();
  expect(Object.keys(before).toSorted()).toEqual(["counters", "deliveries", "index", "journal", "operator", "relations", "series"]);
  await Promise.all(Array.from({ length: 500 }, () => newEntry({ query: "x".repeat(1000) })).map(writer.append));
  const after = await measureSizes();
  expect(after.journal).toBeGreaterThan(Number(before.journal) + 100_000);
  expect(after.index).toBeGreaterThan(Number(before.index));
  expect(after.series).toBe(before.series);
  expect(await freeBytes()).toBeNull();
  await writer.close();
});
