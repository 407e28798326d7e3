import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openFileLimit } from "../../src/server/open-file-limit.ts";

const OTHERS =
  "Limit                     Soft Limit           Hard Limit           Units\nMax processes             96298                96298                processes\n";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-test-"));
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  { given: "a limit", line: "Max open files            1024                 524288               files     \n", limit: 1024 },
  { given: "no limit", line: "Max open files            unlimited            unlimited            files     \n", limit: undefined },
])("reads $given", async ({ given, line, limit }) => {
  const path = join(folder, given);
  await writeFile(path, OTHERS + line);
  expect(openFileLimit(path)).toBe(limit);
});

test("knows nothing if the system does not tell", () => {
  expect(openFileLimit(join(folder, "none"))).toBeUndefined();
});
