import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { examineRules } from "../../../src/cli/doctor/examine/rules.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-doctor-rules-"));
  path = join(folder, "rules.yaml");
});

afterEach(() => rm(folder, { recursive: true }));

test("nothing is found if there are no rules", async () => {
  expect(await examineRules({ rules: null })).toEqual([]);
});

test("the rules are counted", async () => {
  await writeFile(path, "rules:\n  - { name: a, on: user.blocking, refuse: {} }\n  - { name: b, on: user.blocking, allow: {} }\n");
  expect(await examineRules({ rules: path })).toMatchObject([{ severity: "ok", seen: `${path} has 2 rules` }]);
});

test("each fault is a finding", async () => {
  await writeFile(
    path,
    "rules:\n  - { name: a, on: user.blokking, refuse: {} }\n  - { name: b, on: user.blocking, when: acter, refuse: {} }\n",
  );
  expect(await examineRules({ rules: path })).toMatchObject([
    { severity: "error", seen: expect.stringContaining(`${path}:2:`) },
    { severity: "error", seen: expect.stringContaining(`${path}:3:`) },
  ]);
});

test("list files are read", async () => {
  await writeFile(path, "lists:\n  bad: { file: bad.txt }\nrules: []\n");
  expect(await examineRules({ rules: path })).toMatchObject([{ severity: "error", seen: expect.stringContaining("bad.txt") }]);
});

test("a file that is missing is an error", async () => {
  expect(await examineRules({ rules: path })).toMatchObject([{ severity: "error", seen: expect.stringContaining("ENOENT") }]);
});
