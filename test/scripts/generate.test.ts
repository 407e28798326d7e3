import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { type Ended, REPOSITORY, run } from "../support/run.ts";

// Each run of the generator compiles every schema, which takes a busy machine tens of seconds.
jest.setTimeout(180_000);

const COPIED = [
  "openapi",
  "generated",
  "src",
  "test/suites/mutation",
  "redocly.yaml",
  "package.json",
  "README.md",
  "README.zh-CN.md",
  "tsconfig.json",
];
const GENERATED = [
  "generated/operator.roles.ts",
  "generated/operator.values.ts",
  ...["decider", "openim", "operator", "tencent-chat"].flatMap((name) => [
    ...(hasCommands(name) ? ["command-notes", "command-types", "commands"].map((end) => `generated/${name}.${end}.ts`) : []),
    `generated/${name}.json`,
    `generated/${name}.ts`,
    ...(hasCommands(name) ? [`generated/${name}.validators.d.ts`, `generated/${name}.validators.js`] : []),
  ]),
  "generated/journal.sql",
].sort();
const COMMANDS = "src/docs/guide/commands.md";
const CONFIGURE = "src/docs/guide/configure.md";
const OPERATE = "src/docs/guide/operate.md";
const BLOCK = "openapi/openim/paths/callbackBeforeAddBlackCommand.yaml";

/** A copy of the repository in which everything generated is current. */
let current: string;
/** A copy of that for one test. */
let folder: string;

beforeAll(async () => {
  current = await mkdtemp(join(tmpdir(), "imhook-current-"));
  for (const path of COPIED) await cp(join(REPOSITORY, path), join(current, path), { recursive: true });
  await linkModules(current);
  expect(await generate(current)).toMatchObject({ code: 0, stderr: "" });
});

afterAll(() => rm(current, { recursive: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-generate-"));
  for (const path of COPIED) await cp(join(current, path), join(folder, path), { recursive: true });
  await linkModules(folder);
});

afterEach(() => rm(folder, { recursive: true }));

test("--check passes where everything is current, and says nothing", async () => {
  expect(await generate(folder, "--check")).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("run again it writes nothing", async () => {
  expect(await generate(folder)).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("run without generated/ it writes the same files again", async () => {
  const before = await readGenerated();
  await rm(join(folder, "generated"), { recursive: true });
  await mkdir(join(folder, "generated"));
  const { code, stdout } = await generate(folder);
  expect(code).toBe(0);
  expect(stdout.trim().split("\n").sort()).toEqual(GENERATED.map((path) => `wrote ${path}`));
  expect(await readGenerated()).toEqual(before);
});

test("every generated file says that it is generated, from what, and by which command", async () => {
  const files = await readGenerated();
  expect(Object.keys(files)).toEqual(GENERATED);
  for (const [path, text] of Object.entries(files)) {
    expect({ path, start: text.slice(0, 200) }).toEqual({
      path,
      start: expect.stringMatching(/Generated from \S+ by `npm run generate`\. Do not edit\./),
    });
  }
});

/** Each makes other files stale; together they take one run of the generator. */
const CHANGES = [
  {
    change: "a summary",
    file: BLOCK,
    from: "summary: A user is about to block another user.",
    to: "summary: A user blocks another.",
    stale: [
      "generated/openim.json",
      "generated/openim.ts",
      "generated/openim.command-notes.ts",
      "generated/openim.command-types.ts",
      COMMANDS,
    ],
  },
  {
    change: "an alias",
    file: BLOCK,
    from: "- addBlackCommand",
    to: "- addBlackCommand\n      - blackAddCommand",
    stale: ["generated/openim.json", "generated/openim.commands.ts", COMMANDS],
  },
  {
    change: "a setting's default",
    file: "src/config/settings.ts",
    from: 'fallback: "8080"',
    to: 'fallback: "8090"',
    stale: [CONFIGURE],
  },
  {
    change: "a generated type",
    file: "generated/operator.ts",
    from: "export interface paths",
    to: "export interface Paths",
    stale: ["generated/operator.ts"],
  },
  {
    change: "a table of the manual",
    file: OPERATE,
    from: "| `GET /health` |",
    to: "| `GET /heath` |",
    stale: [OPERATE],
  },
  {
    change: "what a callback means",
    file: "src/docs/meaning/openim/relation.yaml",
    from: 'whom: "`blackUserID`"',
    to: 'whom: "`blackUserID`: who is blocked"',
    stale: ["src/docs/guide/meaning.md"],
  },
  {
    change: "an example",
    file: "src/docs/examples/refuse-advertising.ts",
    from: "No advertising, please.",
    to: "No advertising.",
    stale: ["README.md", "README.zh-CN.md"],
  },
  {
    change: "the picture",
    file: "src/docs/pictures/callback.svg",
    from: "Find the sender",
    to: "Find a sender",
    stale: ["src/docs/pictures/callback.svg"],
  },
];

test("--check exits with 1, names everything that is stale, and changes nothing", async () => {
  for (const { file, from, to } of CHANGES) await replace(file, from, to);
  const missing = "generated/tencent-chat.json";
  await rm(join(folder, missing));
  const before = await readAll();
  const { code, stdout, stderr } = await generate(folder, "--check");
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  const [, named = ""] = /^Out of date: (.*)\. Run `npm run generate` and commit the result\.\n$/.exec(stderr) ?? [];
  expect(named.split(", ").toSorted()).toEqual([...new Set([missing, ...CHANGES.flatMap(({ stale }) => stale)])].toSorted());
  expect(await readAll()).toEqual(before);
});

test("run after a change it writes what is stale and nothing else, and --check passes again", async () => {
  await replace(BLOCK, "summary: A user is about to block another user.", "summary: A user blocks another.");
  await replace("generated/operator.ts", "export interface paths", "export interface Paths");
  const written = [
    "generated/openim.json",
    "generated/openim.ts",
    "generated/openim.command-notes.ts",
    "generated/openim.command-types.ts",
    "generated/operator.ts",
    COMMANDS,
  ];
  expect(await generate(folder)).toMatchObject({ code: 0, stdout: written.map((path) => `wrote ${path}\n`).join("") });
  expect(await generate(folder, "--check")).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("what is outside the markers of a page stays as it is", async () => {
  await replace(COMMANDS, "<!-- end of table -->", "<!-- end of table -->\nWritten by hand: $& $1 \\1.");
  await replace(BLOCK, "summary: A user is about to block another user.", "summary: A user | blocks $& another.");
  expect((await generate(folder)).code).toBe(0);
  const page = await readFile(join(folder, COMMANDS), "utf8");
  expect(page).toContain("<!-- end of table -->\nWritten by hand: $& $1 \\1.");
  expect(page).toContain("| A user \\| blocks $& another. |");
});

describe("fails, and says why", () => {
  test("where a page lacks a marker", async () => {
    await replace(COMMANDS, "<!-- end of table -->", "");
    const { code, stderr } = await generate(folder, "--check");
    expect(code).toBe(1);
    expect(stderr).toContain(`${COMMANDS}: each of these markers needs its counterpart: <!-- table: commands of Tencent Chat -->`);
  });

  test("where a document refers to a file that is not there", async () => {
    await rm(join(folder, BLOCK));
    const { code, stderr } = await generate(folder);
    expect(code).toBe(1);
    expect(stderr).toContain("callbackBeforeAddBlackCommand.yaml");
  });

  test("where a document is not YAML", async () => {
    await writeFile(join(folder, BLOCK), "post: [");
    const { code, stderr } = await generate(folder);
    expect(code).toBe(1);
    expect(stderr).toContain("callbackBeforeAddBlackCommand.yaml");
  });
});

function generate(cwd: string, ...parameters: string[]): Promise<Ended> {
  return run("node", ["src/scripts/generate/main.ts", ...parameters], { cwd });
}

function linkModules(copy: string): Promise<void> {
  return symlink(join(REPOSITORY, "node_modules"), join(copy, "node_modules"));
}

/** Replaces the first `from`; fails where there is none. */
async function replace(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
}

async function readGenerated(): Promise<Record<string, string>> {
  const names = (await readdir(join(folder, "generated"))).sort();
  const texts = names.map(async (name) => [`generated/${name}`, await readFile(join(folder, "generated", name), "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}

async function readAll(): Promise<Record<string, string>> {
  const pages = ["README.md", "README.zh-CN.md", COMMANDS, CONFIGURE];
  const texts = await Promise.all(pages.map(async (page) => [page, await readFile(join(folder, page), "utf8")] as const));
  return { ...(await readGenerated()), ...Object.fromEntries(texts) };
}

/** Whether a document describes the commands of a sender. */
function hasCommands(document: string): boolean {
  return document === "openim" || document === "tencent-chat";
}
