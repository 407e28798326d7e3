import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { watchForReplacement } from "../../../src/storage/sqlite/watch-for-replacement.ts";

let folder: string;
let paths: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-in-place-"));
  paths = [join(folder, "journal.sqlite"), join(folder, "journal.sqlite-wal")];
  for (const path of paths) await writeFile(path, "text");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test("accepts files that grow, shrink and change", async () => {
  const assertInPlace = watchForReplacement(paths);
  for (const text of ["a longer text", ""]) for (const path of paths) await writeFile(path, text);
  expect(assertInPlace).not.toThrow();
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
  for (const path of paths) {
    const assertInPlace = watchForReplacement(paths);
    await change(path);
    expect(assertInPlace).toThrow(`${path} was deleted or moved away`);
    await writeFile(path, "text");
  }
});
