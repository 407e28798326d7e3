import { mkdtemp, rm, symlink, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type FileChanges, watchFileChanges } from "../src/file-changes.ts";
import { waitUntil } from "./support/wait-until.ts";

/** Longer than any test: the tests say when the file is looked at. */
const NEVER = 2 ** 30;

let folder: string;
let path: string;
let changes: FileChanges;
let told: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-changes-"));
  path = join(folder, "file");
  told = 0;
  await writeFile(path, "first");
});

afterEach(async () => {
  changes.stop();
  await rm(folder, { recursive: true });
});

async function watch(pollMs = NEVER): Promise<void> {
  changes = watchFileChanges(path, () => (told += 1), pollMs);
  await changes.poll();
  await changes.poll();
}

describe("a change is told once, when the file was the same for two looks", () => {
  test.each<[what: string, change: () => Promise<unknown>]>([
    ["another content", () => writeFile(path, "other content")],
    ["a content of the same length", () => writeFile(path, "again")],
    ["no file", () => unlink(path)],
    [
      "a link in its place",
      async () => {
        await writeFile(`${path}-2`, "first");
        await unlink(path);
        await symlink(`${path}-2`, path);
      },
    ],
  ])("%s", async (_what, change) => {
    await watch();
    expect(told).toBe(0);
    await change();
    const after: number[] = [];
    for (let look = 0; look < 4; look += 1) {
      await changes.poll();
      after.push(told);
    }
    expect(after).toEqual([0, 1, 1, 1]);
  });
});

test("the file is looked at without being asked, and no more when it is stopped", async () => {
  await watch(10);
  await writeFile(path, "second");
  await waitUntil(() => told === 1);
  changes.stop();
  await writeFile(path, "third time");
  await changes.poll();
  await changes.poll();
  expect(told).toBe(1);
});

test("a look waits until the last change was taken", async () => {
  let finish = () => {};
  const seen: string[] = [];
  changes = watchFileChanges(
    path,
    async () => {
      seen.push("begin");
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      seen.push("end");
    },
    NEVER,
  );
  await changes.poll();
  await writeFile(path, "second");
  await changes.poll();
  const looks = [changes.poll(), changes.poll()];
  await waitUntil(() => seen.length > 0);
  finish();
  await Promise.all(looks);
  expect(seen).toEqual(["begin", "end"]);
});
