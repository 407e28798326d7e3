import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Ended, run } from "../../support/run.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-check-"));
  path = join(folder, "rules.yaml");
});

afterEach(() => rm(folder, { recursive: true }));

function check(...parameters: string[]): Promise<Ended> {
  // Settings that no server could start with: a check needs none.
  return run("node", ["src/cli/main.ts", "rules", "check", ...parameters], { environment: { IMHOOK_PORT: "no port" } });
}

const RULES = `
lists:
  support: [support_01, support_02]
  spammers: { file: lists/spammers.txt }
rules:
  - { name: nobody-blocks-support, on: user.blocking, when: 'inList("support", targets[0])', refuse: { message: No. } }
  - { name: spammers, on: friend.requesting, when: 'inList("spammers", actor)', refuse: {}, mode: shadow }
  - { name: rate, on: friend.requesting, when: 'count("requests", actor, "1h") > 20', refuse: {}, mode: "off" }
`;

test("a file without faults is summed up", async () => {
  await mkdir(join(folder, "lists"));
  await writeFile(join(folder, "lists/spammers.txt"), "# known\nmallory\nmallet\neve\n");
  await writeFile(path, RULES);
  expect(await check(path)).toEqual({
    code: 0,
    stdout: [
      `${path}: no faults: 3 rules (1 in shadow mode, 1 off) for 3 commands, 1 counter, 2 lists`,
      "  support: 2 values",
      "  spammers: 3 values (lists/spammers.txt)",
      "",
    ].join("\n"),
    stderr: "",
  });
  const { code, stdout } = await check(path, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    file: path,
    faults: [],
    summary: {
      rules: [
        { name: "nobody-blocks-support", effect: "refuse", mode: "enforce", until: null, line: 6 },
        { name: "spammers", mode: "shadow" },
        { name: "rate", mode: "off" },
      ],
      commands: expect.arrayContaining(["callbackBeforeAddBlackCommand", "Sns.CallbackPrevFriendAdd"]),
      lists: [
        { name: "support", match: "value", file: null, size: 2 },
        { name: "spammers", match: "value", file: "lists/spammers.txt", size: 3 },
      ],
      counters: [{ name: "requests", window: 3_600_000 }],
    },
  });
});

test("every fault is one line that says where it is, and the exit code is 1", async () => {
  await writeFile(
    path,
    "lists:\n  bad: { file: bad.txt }\nrules:\n  - { name: a, on: user.blokking, refuse: {} }\n  - { name: b, on: user.blocking, when: acter == 'x', refuse: {} }\n",
  );
  const { code, stdout, stderr } = await check(path);
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toEqual([
    expect.stringMatching(/rules\.yaml:4:20: .*user\.blokking.* \(Did you mean user\.blocking\?\)$/),
    expect.stringMatching(/rules\.yaml:5:41: .*acter.* \(Did you mean actor\?\)$/),
  ]);
  const { faults, summary } = JSON.parse((await check(path, "--json")).stdout);
  expect(summary).toBeNull();
  expect(faults).toMatchObject([
    { file: path, line: 4, column: 20 },
    { file: path, line: 5, column: 41 },
  ]);
});

test("list files are checked too", async () => {
  await writeFile(path, "lists:\n  words: { file: words.txt, match: pattern }\n  gone: { file: gone.txt }\nrules: []\n");
  await writeFile(join(folder, "words.txt"), "good\n(\n");
  const { code, stdout } = await check(path);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^words\.txt:2: /m);
  expect(stdout).toMatch(/gone\.txt.*ENOENT/);
});

test("deciders are summed up, and their secret files are checked without being shown", async () => {
  await writeFile(
    path,
    "deciders: { moderation: { url: http://127.0.0.1:9000, secretFile: a.secret } }\nrules: [{ name: ask, on: user.blocking, ask: moderation }]\n",
  );
  await writeFile(join(folder, "a.secret"), `whsec_${Buffer.alloc(32, 1).toString("base64")}\n`);
  expect((await check(path)).stdout).toBe(`${path}: no faults: 1 rule for 1 command, 1 decider\n`);
  expect(JSON.parse((await check(path, "--json")).stdout).summary).toMatchObject({
    rules: [{ name: "ask", effect: "ask" }],
    deciders: [{ name: "moderation", timeout: 800, concurrency: 64, secretFile: "a.secret" }],
  });
  await writeFile(join(folder, "a.secret"), "hunter2\n");
  const { code, stdout } = await check(path);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^a\.secret:1: This is no secret: whsec_ and 24 to 64 bytes in Base64\. \(Make one with: /);
  expect(stdout).not.toContain("hunter2");
});

describe("a file that is no rules file has a fault and not a stack trace:", () => {
  test.each<{ case: string; write(): Promise<unknown>; says: RegExp }>([
    { case: "missing", write: async () => {}, says: /ENOENT/ },
    { case: "a directory", write: () => mkdir(path), says: /is not a file/ },
    { case: "empty", write: () => writeFile(path, ""), says: /empty/ },
    { case: "a device", write: () => symlink("/dev/zero", path), says: /is not a file/ },
    { case: "binary", write: () => writeFile(path, Buffer.from([0xff, 0xfe, 0, 1])), says: /not UTF-8/ },
    { case: "10 MB", write: () => writeFile(path, "#".repeat(10_000_000)), says: /has more than/ },
    { case: "cyclic", write: () => writeFile(path, "rules: &all\n  - *all\n"), says: /alias/ },
    { case: "deep", write: () => writeFile(path, `rules: ${"[".repeat(100_000)}`), says: /nested too deeply/ },
    {
      case: "a name with control characters",
      write: () => writeFile(path, 'rules: [{ name: "a\\e[2J", on: user.blocking, refuse: {} }]'),
      says: /characters other/,
    },
  ])("$case", async ({ write, says }) => {
    await write();
    const { code, stdout, stderr } = await check(path);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(says);
    expect(stdout).not.toContain("\u001b");
  });
});
