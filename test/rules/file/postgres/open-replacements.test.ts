import { expect, test } from "@jest/globals";
import { openReplacements } from "../../../../src/rules/file/postgres/open-replacements.ts";
import type { NewReplacement } from "../../../../src/rules/file/replacements.ts";
import { openMigrated } from "../../../support/migrated-database.ts";
import { usePostgres } from "../../../support/postgres.ts";

const postgres = usePostgres();

const replacement = (file: string, replaced: string, version: string): NewReplacement => ({
  ...{ file, replaced, version },
  content: Buffer.from(`content of ${version}\u0000\ufffd`),
});

test("replacements are listed in their order, with the content byte by byte", async () => {
  await using database = await openMigrated(postgres);
  const replacements = openReplacements(database);
  expect([await replacements.newest(), await replacements.list()]).toEqual([0, []]);
  expect(await replacements.add(replacement("a", "a", "b"))).toBe("a");
  expect(await replacements.add(replacement("a", "b", "c"))).toBe("b");
  const numbers = (await replacements.list()).map(({ number }) => number);
  expect(await replacements.list()).toEqual([
    { number: numbers[0], replaced: "a", version: "b" },
    { number: numbers[1], replaced: "b", version: "c" },
  ]);
  expect(await replacements.newest()).toBe(numbers[1]);
  expect(String(await replacements.content(numbers[1] ?? 0))).toBe("content of c\u0000\ufffd");
});

test("a replacement of another version than the current one is not made", async () => {
  await using database = await openMigrated(postgres);
  const replacements = openReplacements(database);
  await replacements.add(replacement("a", "a", "b"));
  expect(await replacements.add(replacement("a", "a", "c"))).toBe("b");
  expect(await replacements.add(replacement("deployed", "a", "c"))).toBe("deployed");
  expect(await replacements.list()).toHaveLength(1);
});

test("a replacement by the same content changes nothing", async () => {
  await using database = await openMigrated(postgres);
  const replacements = openReplacements(database);
  expect([await replacements.add(replacement("a", "a", "a")), await replacements.list()]).toEqual(["a", []]);
});

test("of many operators who replace the same version at the same time, one succeeds, and the others see what is there now", async () => {
  await using database = await openMigrated(postgres);
  const instances = [openReplacements(database), openReplacements(database)];
  const versions = Array.from({ length: 12 }, (_, index) => `new ${index}`);
  const found = await Promise.all(versions.map((version, index) => instances[index % 2]?.add(replacement("a", "a", version))));
  const [made] = (await instances[0]?.list()) ?? [];
  expect(found.filter((version) => version === "a")).toHaveLength(1);
  expect(found.filter((version) => version === made?.version)).toHaveLength(11);
});
