import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { readCursorFile } from "../../../../src/deliveries/store/sqlite/read-cursor-file.ts";
import { newEntry } from "../../../support/entries.ts";

const { id } = newEntry();

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-cursor-"));
  path = join(folder, "after-handlers.json");
});

afterEach(() => rm(folder, { recursive: true }));

test.each([
  { position: 0, entry: null },
  { position: 1, entry: id },
  { position: 2 ** 31, entry: id },
  { position: 2 ** 32 + 1, entry: id },
  { position: 999_999_999_999_999, entry: id },
])("%j is read as it was written", async (cursor) => {
  expect(await readCursorFile(path)).toBeNull();
  await writeFile(path, JSON.stringify(cursor));
  expect(await readCursorFile(path)).toEqual(cursor);
});

test("the cursor of an older release has no entry", async () => {
  await writeFile(path, '{"position":12}');
  expect(await readCursorFile(path)).toEqual({ position: 12, entry: null });
});

test.each([
  "",
  " ",
  "12",
  '{"position":1',
  '{"position":}',
  '{"position":-1}',
  '{"position":1.5}',
  '{"position":1}\n',
  '{"position":1000000000000000}',
  '{"position":1,"entry":"x"}',
  `{"position":1,"entry":"${id}`,
  `{"position":1,"entry":"${id}"}{"position":1}`,
  `{"entry":"${id}","position":1}`,
  '{"position":1,"entry":null,"version":2}',
])("%j is no cursor, and the message names the file", async (text) => {
  await writeFile(path, text);
  await expect(readCursorFile(path)).rejects.toThrow(`${path} does not contain a position; delete it`);
});
