import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { filesIn, openDataDirectory } from "../../src/server/data-directory.ts";
import { startTestApp } from "../support/start.ts";

let folder: string;
let directory: string;
let warnings: unknown[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-directory-"));
  directory = join(folder, "data");
  warnings = [];
});

afterEach(() => rm(folder, { recursive: true }));

const log = { warn: (fields: unknown) => void warnings.push(fields) };

async function modeOf(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o7777).toString(8);
}

/** Creates a directory; the umask does not change its mode. */
async function makeDirectory(mode: number, ...files: string[]): Promise<void> {
  await mkdir(directory);
  for (const name of files) {
    await writeFile(join(directory, name), "");
    await chmod(join(directory, name), 0o644);
  }
  await chmod(directory, mode);
}

test("a new directory is 0700, whatever the umask", async () => {
  await openDataDirectory(join(directory, "below"), log);
  expect([await modeOf(directory), await modeOf(join(directory, "below"))]).toEqual(["700", "700"]);
  expect(warnings).toEqual([]);
});

describe("an existing directory of this user", () => {
  test.each([
    ["that is empty", 0o755, [], "700"],
    ["with a journal", 0o755, ["journal.sqlite"], "700"],
    ["that everybody may write to", 0o777, ["journal.sqlite", "other"], "770"],
    ["whose group may write", 0o2775, ["journal.sqlite"], "2770"],
    ["that is private already", 0o700, ["other"], "700"],
    ["that its group can read", 0o750, ["other"], "750"],
  ])("%s is restricted", async (_name, mode, files, expected) => {
    await makeDirectory(mode, ...files);
    await openDataDirectory(directory, log);
    expect(await modeOf(directory)).toBe(expected);
    expect(warnings).toEqual(expected.endsWith("00") ? [] : [{ directory, mode: expected.padStart(4, "0") }]);
  });

  test.each([0o755, 0o701, 0o777])("with files of other programs is refused if it is open to everybody: %i", async (mode) => {
    await makeDirectory(mode, "index.html");
    await expect(openDataDirectory(directory, log)).rejects.toThrow(`Run chmod o-rwx ${directory}, or set IMHOOK_DATA_DIR`);
    expect(await modeOf(directory)).toBe(mode.toString(8));
    await chmod(directory, mode & ~0o007);
    await openDataDirectory(directory, log);
  });
});

test("the directory of another user is refused if it is open to everybody", async () => {
  // The root of the file system is nobody's but root's.
  if (process.getuid?.() === 0) return;
  await expect(openDataDirectory("/", log)).rejects.toThrow("is open to every user (mode 0755)");
});

test("files of an older release are restricted, and those of other programs are left alone", async () => {
  const ours = [...Object.values(filesIn("")), "journal.sqlite-wal", "operator.sqlite-wal"];
  await makeDirectory(0o700, ...ours, "other");
  await openDataDirectory(directory, log);
  const modes = await Promise.all((await readdir(directory)).map(async (name) => [name, await modeOf(join(directory, name))]));
  expect(Object.fromEntries(modes)).toEqual({
    ...Object.fromEntries(ours.map((name) => [name, "600"])),
    other: "644",
  });
});

test("every file that imhook creates is 0600, also in a directory that a group shares", async () => {
  const umask = process.umask(0o002);
  try {
    await makeDirectory(0o770);
    const app = await startTestApp({}, directory);
    const names = await readdir(directory);
    const modes = await Promise.all(names.map((name) => modeOf(join(directory, name))));
    await app.close();
    expect(names).toEqual(expect.arrayContaining(["journal.sqlite", "journal.sqlite-wal", "journal.sqlite-index", "relations.sqlite"]));
    expect(Object.fromEntries(names.map((name, index) => [name, modes[index]]))).toEqual(
      Object.fromEntries(names.map((name) => [name, "600"])),
    );
  } finally {
    process.umask(umask);
  }
});
