import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Said } from "./file-error/main.ts";
import { OBSTACLES, obstaclesAt } from "./file-error/obstacles.ts";
import { PLACES } from "./file-error/places.ts";
import { REPOSITORY, run } from "./support/run.ts";

/** Open to everybody. */
const SHARED = 0o777;

let folder: string;
let said: Said[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-files-"));
  await chmod(folder, SHARED);
  const { stdout, stderr } = await run("node", [join(REPOSITORY, "test/file-error/main.ts")], { cwd: folder });
  expect(stderr).toBe("");
  said = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
});

afterAll(async () => {
  execFileSync("chmod", ["-R", "u+rwx", folder]);
  await rm(folder, { recursive: true });
});

describe.each(Object.entries(PLACES))("%s", (place, used) => {
  test.each(obstaclesAt(used))("%s", (obstacle) => {
    const found = said.find((one) => one.place === place && one.obstacle === obstacle);
    expect(found?.message).toContain(found?.folder);
    expect(found?.message).toMatch(OBSTACLES[obstacle]?.says ?? "");
    expect(found?.message).toMatch(used.names ?? "");
    // What is wrong, and what to do.
    expect(found?.message).toMatch(/: (correct|change|use a shorter|move|put back|run imhook)/);
    expect(found?.message).not.toMatch(/^(E[A-Z]+|unable to|attempt to)|\n/);
  });
});
