import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { watchForReplacement } from "../../../src/storage/sqlite/watch-for-replacement.ts";

let folder: string;
let path: string;
let paths: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-in-place-"));
  path = join(folder, "journal.sqlite");
  paths = ["", "-wal", "-shm"].map((ending) => `${path}${ending}`);
  for (const path of paths) await writeFile(path, "text");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test("accepts files that grow, shrink and change", async () => {
  const assertInPlace = watchForReplacement(path);
  for (const text of ["a longer text", "x"]) for (const file of paths) await writeFile(file, text);
  expect(assertInPlace).not.toThrow();
});

test("accepts an empty log, but no empty database", async () => {
  const assertInPlace = watchForReplacement(path);
  await writeFile(`${path}-wal`, "");
  expect(assertInPlace).not.toThrow();
  await writeFile(path, "");
  expect(assertInPlace).toThrow(`${path} was emptied`);
});

test.each<[string, (path: string) => Promise<void>]>([
  ["deleted", (path) => rm(path)],
  ["moved away", (path) => rename(path, `${path}.old`)],
  [
    "replaced",
    async (path) => {
      await rename(path, `${path}.old`);
      await writeFile(path, "text");
    },
  ],
])("names a file that was %s", async (_what, change) => {
  for (const file of paths) {
    const assertInPlace = watchForReplacement(path);
    await change(file);
    expect(assertInPlace).toThrow(`${file} was deleted or moved away`);
    await writeFile(file, "text");
  }
});
