import { access, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createCursorFile } from "../../src/deliveries/cursor-file.ts";
import { newEntry } from "../support/entries.ts";

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
  const file = createCursorFile(path);
  expect(await file.read()).toBeNull();
  await file.write({ position: 7, entry: null });
  await file.write(cursor);
  expect(await file.read()).toEqual(cursor);
  expect(await createCursorFile(path).read()).toEqual(cursor);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await expect(access(`${path}.next`)).rejects.toThrow("ENOENT");
});

test("the cursor of an older release has no entry", async () => {
  await writeFile(path, '{"position":12}');
  expect(await createCursorFile(path).read()).toEqual({ position: 12, entry: null });
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
  await expect(createCursorFile(path).read()).rejects.toThrow(`${path} does not contain a position; delete it`);
});

test("a cursor that cannot be written leaves the one before it", async () => {
  const file = createCursorFile(path);
  await file.write({ position: 1, entry: id });
  await mkdir(`${path}.next`);
  await expect(file.write({ position: 2, entry: id })).rejects.toThrow(`${path}.next is a directory`);
  expect(await file.read()).toEqual({ position: 1, entry: id });
  await rm(`${path}.next`, { recursive: true });
  await file.write({ position: 2, entry: id });
  expect(await file.read()).toEqual({ position: 2, entry: id });
});

test("a longer cursor that a crash left half written is replaced as a whole", async () => {
  const file = createCursorFile(path);
  await writeFile(`${path}.next`, "x".repeat(1000));
  await file.write({ position: 2, entry: null });
  expect(await readFile(path, "utf8")).toBe('{"position":2,"entry":null}');
});

test("a cursor that is moved away while it is used is written again, and is missing until then", async () => {
  const file = createCursorFile(path);
  await file.write({ position: 1, entry: id });
  await rm(path);
  expect(await file.read()).toBeNull();
  await file.write({ position: 2, entry: id });
  expect(await file.read()).toEqual({ position: 2, entry: id });
});
