import { appendFile, mkdir, mkdtemp, rename, rm, symlink, unlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type ListFileChange, type WatchedListFile, watchListFile } from "../../../src/rules/lists/watch-list-file.ts";
import { waitUntil } from "../../support/wait-until.ts";

/** Longer than any test: the tests say when the file is looked at. */
const NEVER = 2 ** 30;

let folder: string;
let path: string;
let watched: WatchedListFile | undefined;
let told: unknown[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-watch-"));
  path = join(folder, "list.txt");
  told = [];
});

afterEach(async () => {
  watched?.stop();
  await rm(folder, { recursive: true });
});

async function watch(pollMs = NEVER): Promise<void> {
  watched = watchListFile({ path, match: "value" }, tell, pollMs);
  await watched.ready;
}

function tell({ faults, ...change }: ListFileChange): void {
  told.push(faults === undefined ? change : faults.map(({ line, message }) => [line, message.replace(path, "")]));
}

/** Looks at the file, some times in a row, and takes what was told. */
async function look(times: number): Promise<unknown[]> {
  for (let time = 0; time < times; time += 1) await watched?.poll();
  return told.splice(0);
}

describe("what a list file says is told as a difference", () => {
  test("first all, then what was added and removed", async () => {
    await writeFile(path, "a\nb\n");
    await watch();
    expect(told.splice(0)).toEqual([{ added: ["a", "b"], removed: [] }]);
    await writeFile(path, "b\nc\n");
    expect(await look(2)).toEqual([{ added: ["c"], removed: ["a"] }]);
    expect(await look(3)).toEqual([]);
  });

  test("nothing if the values are the same", async () => {
    await writeFile(path, "a\nb\n");
    await watch();
    await look(2);
    await writeFile(path, "# sorted\nb\na\n");
    expect(await look(2)).toEqual([]);
    await utimes(path, 1, 1);
    expect(await look(2)).toEqual([]);
  });

  test("a bad file is told with its faults, and the next difference is against the last good one", async () => {
    await writeFile(path, "a\n");
    await watch();
    told = [];
    await writeFile(path, "b\n\0");
    expect(await look(3)).toEqual([[[2, "The file is binary: the line contains a NUL."]]]);
    await writeFile(path, "a\nc\n");
    expect(await look(2)).toEqual([{ added: ["c"], removed: [] }]);
  });

  test("a file that is missing at first, and goes again", async () => {
    await watch();
    expect(told.splice(0)).toEqual([[[null, " does not exist (ENOENT)."]]]);
    await writeFile(path, "a\n");
    expect(await look(2)).toEqual([{ added: ["a"], removed: [] }]);
    await unlink(path);
    expect(await look(3)).toEqual([[[null, " does not exist (ENOENT)."]]]);
    await writeFile(path, "a\n");
    // It was refused meanwhile, so that it is in order again is told.
    expect(await look(2)).toEqual([{ added: [], removed: [] }]);
  });
});

describe("a change is noticed", () => {
  test("when another file takes the place, even with the same size and time", async () => {
    const other = join(folder, "other.txt");
    await Promise.all([writeFile(path, "a\n"), writeFile(other, "b\n")]);
    await Promise.all([utimes(path, 1, 1), utimes(other, 1, 1)]);
    await watch();
    told = [];
    await rename(other, path);
    expect(await look(2)).toEqual([{ added: ["b"], removed: ["a"] }]);
  });

  test("when the folder behind a link is replaced, as Kubernetes does", async () => {
    for (const version of ["1", "2"]) {
      await mkdir(join(folder, version));
      await writeFile(join(folder, version, "list.txt"), `${version}\n`);
    }
    const data = join(folder, "..data");
    await symlink("1", data);
    await symlink(join("..data", "list.txt"), path);
    await watch();
    told = [];
    await symlink("2", `${data}_tmp`);
    await rename(`${data}_tmp`, data);
    expect(await look(2)).toEqual([{ added: ["2"], removed: ["1"] }]);
  });

  test("without being asked", async () => {
    await writeFile(path, "a\n");
    await watch(10);
    told = [];
    await writeFile(path, "b\n");
    await waitUntil(() => told.length > 0);
    expect(told).toEqual([{ added: ["b"], removed: ["a"] }]);
  });
});

test("a file that is still written to is not taken", async () => {
  await writeFile(path, "a\n");
  await watch();
  told = [];
  for (const line of ["b\n", "c\n", "d\n"]) {
    await appendFile(path, line);
    expect(await look(1)).toEqual([]);
  }
  expect(await look(1)).toEqual([{ added: ["b", "c", "d"], removed: [] }]);
});

test("nothing is told after the watch has stopped", async () => {
  await writeFile(path, "a\n");
  await watch();
  told = [];
  watched?.stop();
  await writeFile(path, "b\n");
  expect(await look(3)).toEqual([]);
});
