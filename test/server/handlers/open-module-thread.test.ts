import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { CallOutcome } from "../../../src/deliveries/handler-caller.ts";
import { ConfigError } from "../../../src/errors.ts";
import { filesIn } from "../../../src/server/data-directory.ts";
import { type ModuleThreadTimes, type OpenModuleThread, openModuleThread } from "../../../src/server/handlers/open-module-thread.ts";
import { VERSION } from "../../../src/version.ts";
import { storedEntry } from "../../support/entries.ts";

// A module is loaded by Node's own loader, in a real thread: Jest has a loader of its own in this one.

jest.setTimeout(60_000);

const COMMAND = "Follow.CallbackAfterFollowAdd";
const ALL = Number.MAX_SAFE_INTEGER;
const TIMEOUT_MS = 2000;
const DECIDES = "C2C.CallbackBeforeSendMsg";

/** Messages that were logged. */
let logged: string[];
const log = { error: (_fields: object, message: string) => void logged.push(message) };

let folder: string;
let opened: OpenModuleThread[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-module-"));
  opened = [];
  logged = [];
});

afterEach(async () => {
  await Promise.all(opened.map(({ close }) => close()));
  await rm(folder, { recursive: true });
});

/** Writes files below the folder, and returns the path of the first. */
async function write(files: Record<string, string>): Promise<string> {
  const [first = ""] = Object.keys(files);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return join(folder, first);
}

function optionsOf(from: string) {
  return { from, logLevel: "silent" as const, storage: { kind: "sqlite" as const, files: filesIn(folder) }, lists: [] };
}

async function open(files: Record<string, string>, times?: Partial<ModuleThreadTimes>): Promise<OpenModuleThread> {
  const thread = await openModuleThread(optionsOf(await write(files)), log, times);
  opened.push(thread);
  return thread;
}

/** A module that throws away what it is called with, and reports a text by an error. */
function reporting(expression: string, imports = ""): string {
  return `import { defineHandlers } from "imhook";\n${imports}
export default defineHandlers({ tencentChat: { "${COMMAND}": () => { throw new Error(JSON.stringify(${expression})); } } });\n`;
}

/** What a module that reports has to say. */
async function reportOf({ caller }: OpenModuleThread): Promise<unknown> {
  const { failure } = await caller.call({ entry: storedEntry(), from: 0, most: ALL, timeout: TIMEOUT_MS });
  return JSON.parse(failure?.message ?? "null");
}

describe("a module", () => {
  test.each(["handlers.ts", "handlers.mts", "handlers.js", "handlers.mjs"])("%s is loaded, with its commands", async (name) => {
    const { module, summary } = await open({
      [name]: `import { allow, defineHandlers } from "imhook";
        export default defineHandlers({ tencentChat: { "${DECIDES}": () => allow(), "${COMMAND}": () => {} }, onEvent: () => {} });`,
    });
    expect(summary).toEqual({
      before: { "tencent-chat": [DECIDES], openim: [] },
      after: { "tencent-chat": [COMMAND], openim: [] },
      onEvent: true,
      hasFollowers: true,
    });
    expect(module).toMatchObject({ path: join(folder, name), version: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect([...module.sources.keys()]).toEqual([module.entry]);
  });

  test("in CommonJS is loaded too", async () => {
    const { summary } = await open({
      "handlers.js": `const { defineHandlers } = require("imhook");\nmodule.exports = defineHandlers({ onEvent: () => {} });`,
    });
    expect(summary.onEvent).toBe(true);
  });

  test("that a compiler made for CommonJS is loaded too", async () => {
    const { summary } = await open({
      "handlers.js": `Object.defineProperty(exports, "__esModule", { value: true });\nexports.default = { onEvent() {} };`,
    });
    expect(summary.onEvent).toBe(true);
  });

  test("that only decides is told from one that is called for entries", async () => {
    const { summary } = await open({ "handlers.js": `export default { tencentChat: { "${DECIDES}": () => ({ kind: "allow" }) } };` });
    expect(summary.hasFollowers).toBe(false);
  });

  test("may be behind a symbolic link; what it imports is beside the file itself", async () => {
    await write({
      "real/handlers.ts": reporting("word", 'import { word } from "./word.ts";'),
      "real/word.ts": 'export const word = "here";',
    });
    await symlink(join(folder, "real/handlers.ts"), join(folder, "handlers.ts"));
    const thread = await openModuleThread(optionsOf(join(folder, "handlers.ts")), log);
    opened.push(thread);
    expect(await reportOf(thread)).toBe("here");
    expect(thread.module).toMatchObject({ path: join(folder, "handlers.ts"), entry: pathToFileURL(join(folder, "real/handlers.ts")).href });
  });
});

describe("`imhook` is the running package", () => {
  const OTHER = {
    "node_modules/imhook/package.json":
      '{ "name": "imhook", "type": "module", "exports": { ".": "./index.js", "./clients": "./index.js" } }',
    "node_modules/imhook/index.js": 'export const VERSION = "another"; export const defineHandlers = () => ({});',
  };

  test("wherever the file lies", async () => {
    expect(await reportOf(await open({ "handlers.ts": reporting("VERSION", 'import { VERSION } from "imhook";') }))).toBe(VERSION);
  });

  test("even if another one is installed beside the file", async () => {
    expect(await reportOf(await open({ "handlers.ts": reporting("VERSION", 'import { VERSION } from "imhook";'), ...OTHER }))).toBe(
      VERSION,
    );
  });

  test("for packages of the module, for CommonJS and for import() as well", async () => {
    const thread = await open({
      "handlers.ts": reporting(
        "[fromPackage, required, VERSION, typeof createOperatorClient]",
        `import fromPackage from "peer";
         import required from "./required.cjs";
         import { createOperatorClient } from "imhook/clients";
         const { VERSION } = await import("imhook");`,
      ),
      "required.cjs": 'module.exports = require("imhook").VERSION;',
      "node_modules/peer/package.json": '{ "name": "peer", "type": "module", "exports": "./index.js" }',
      "node_modules/peer/index.js": 'import { VERSION } from "imhook"; export default VERSION;',
      ...OTHER,
    });
    expect(await reportOf(thread)).toEqual([VERSION, VERSION, VERSION, "function"]);
  });
});

test("a module imports files, JSON, CommonJS and packages; all but packages belong to it", async () => {
  const { module, ...thread } = await open({
    "handlers.ts": reporting(
      "[word, data, common, alias, pack]",
      `import { word } from "./lib/word.ts";
       import data from "./lib/data.json" with { type: "json" };
       import common from "./lib/common.cjs";
       import { alias } from "#alias";
       import pack from "pack";`,
    ),
    "package.json": '{ "type": "module", "imports": { "#alias": "./lib/alias.ts" } }',
    "lib/word.ts": 'export const word: string = "word";',
    "lib/data.json": '{ "is": "data" }',
    "lib/common.cjs": 'module.exports = [require("./deeper.cjs"), require("./data.json").is];',
    "lib/deeper.cjs": 'module.exports = "deeper";',
    "lib/alias.ts": 'export const alias = "alias";',
    "node_modules/pack/package.json": '{ "name": "pack", "exports": "./index.cjs" }',
    "node_modules/pack/index.cjs": 'module.exports = "pack";',
  });
  expect(await reportOf({ module, ...thread })).toEqual(["word", { is: "data" }, ["deeper", "data"], "alias", "pack"]);
  const names = [...module.sources.keys()].map((url) => url.slice(pathToFileURL(folder).href.length + 1));
  expect(names.toSorted()).toEqual([
    "handlers.ts",
    ...["alias.ts", "common.cjs", "data.json", "deeper.cjs", "word.ts"].map((name) => `lib/${name}`),
  ]);
});

test("the version tells contents apart, whichever file has changed", async () => {
  const files = { "handlers.ts": reporting("word", 'import { word } from "./word.ts";'), "word.ts": 'export const word = "a";' };
  const versions: string[] = [];
  for (const word of ["a", "b", "a"]) {
    const { module } = await open({ ...files, "word.ts": `export const word = "${word}";` });
    versions.push(module.version);
  }
  expect(versions[2]).toBe(versions[0]);
  expect(versions[1]).not.toBe(versions[0]);
});

describe("refused with a place and a reason:", () => {
  const EMPTY = "export default {};\n";
  test.each<[what: string, files: Record<string, string>, message: string]>([
    [
      "a syntax error in TypeScript",
      { "handlers.ts": `\nconst x: number = ;\n${EMPTY}` },
      "handlers.ts:2: SyntaxError: Expression expected",
    ],
    ["a syntax error in JavaScript", { "handlers.mjs": `\n\nconst x = ;\n${EMPTY}` }, "handlers.mjs:3: SyntaxError: Unexpected token ';'"],
    [
      "a syntax error in CommonJS",
      { "handlers.js": "module.exports = {}\nsyntax error" },
      "handlers.js:2: SyntaxError: Unexpected identifier 'error'",
    ],
    [
      "a syntax error in a file that it imports",
      { "handlers.ts": `import "./word.ts";\n${EMPTY}`, "word.ts": "\n\nconst;" },
      "word.ts:3: SyntaxError: ",
    ],
    [
      "TypeScript that is more than types",
      { "handlers.ts": `enum A { B }\n${EMPTY}` },
      "handlers.ts:1: SyntaxError: TypeScript enum is not supported in strip-only mode (Node removes types and nothing else: write it as JavaScript)",
    ],
    [
      "an error at its top level",
      { "handlers.ts": `\nfunction f() {\n  throw new TypeError("boom");\n}\nf();\n${EMPTY}` },
      "handlers.ts:3: TypeError: boom",
    ],
    [
      "an error in a file that it imports",
      { "handlers.ts": `import "./a b.ts";\n${EMPTY}`, "a b.ts": '\nthrow new Error("boom");' },
      "a b.ts:2: Error: boom",
    ],
    ["an await that rejects", { "handlers.ts": `await Promise.reject(new Error("boom"));\n${EMPTY}` }, "handlers.ts:1: Error: boom"],
    ["something thrown that is no error", { "handlers.ts": 'throw "boom";' }, "handlers.ts: it threw 'boom' while it was loaded"],
    [
      "an import that there is not",
      { "handlers.ts": `\nimport { refuze } from "imhook";\n${EMPTY}` },
      "handlers.ts:2: SyntaxError: The requested module 'imhook' does not provide an export named 'refuze'",
    ],
    [
      "a package that is not installed",
      { "handlers.ts": `import "no-such-package";\n${EMPTY}` },
      "handlers.ts: Error: Cannot find package 'no-such-package' imported from FOLDER/handlers.ts (install it in the folder of the file or above)",
    ],
    [
      "an import without its extension",
      { "handlers.ts": `import "./word";\n${EMPTY}`, "word.ts": "" },
      "handlers.ts: Error: Cannot find module 'FOLDER/word' imported from FOLDER/handlers.ts (imports need the extension of the file, such as ./words.ts)",
    ],
    [
      "an import of a file that there is not",
      { "handlers.ts": `import "./word.ts";\n${EMPTY}` },
      "handlers.ts: Error: Cannot find module 'FOLDER/word.ts' imported from FOLDER/handlers.ts",
    ],
    [
      "JSON without its attribute",
      { "handlers.ts": `import "./data.json";\n${EMPTY}`, "data.json": "{}" },
      'handlers.ts: TypeError: Module "file://FOLDER/data.json" needs an import attribute of "type: json"',
    ],
    [
      "JSON that is none",
      { "handlers.ts": `import "./data.json" with { type: "json" };\n${EMPTY}`, "data.json": "{,}" },
      "handlers.ts: SyntaxError: FOLDER/data.json: ",
    ],
    [
      "TypeScript in node_modules",
      { "node_modules/own/handlers.ts": EMPTY },
      'node_modules/own/handlers.ts: Error: Stripping types is currently unsupported for files under node_modules, for "FOLDER/node_modules/own/handlers.ts" (move the file out of node_modules)',
    ],
    [
      "no default export",
      { "handlers.ts": "export const handlers = {};" },
      "handlers.ts has no default export: write `export default defineHandlers({ … })`.",
    ],
    ...["null", "[]", "() => ({})", '"handlers"', "Promise.resolve({})"].map((text): [string, Record<string, string>, string] => [
      `a default export that is ${text}`,
      { "handlers.ts": `export default ${text};` },
      "handlers.ts: its default export must be an object of handlers, as `defineHandlers({ … })` returns it.",
    ]),
    [
      "an unknown sender",
      { "handlers.ts": "export default { wechat: {} };" },
      "handlers.ts: wechat is unknown; there are tencentChat, openim, onEvent.",
    ],
    [
      "a misspelt command",
      { "handlers.ts": `export default { openim: { callbackBeforeAddBlakCommand: () => {} } };` },
      'handlers.ts: openim["callbackBeforeAddBlakCommand"] is not a command. Did you mean callbackBeforeAddBlackCommand?',
    ],
    [
      "an older name of a command",
      { "handlers.ts": `export default { openim: { callbackBeforeReplyFriendResp: () => {} } };` },
      'handlers.ts: openim["callbackBeforeReplyFriendResp"] is not a command; its current name is callbackBeforeAddFriendAgreeCommand.',
    ],
    [
      "something that is not a function",
      { "handlers.ts": `export default { onEvent: "log" };` },
      "handlers.ts: onEvent must be a function.",
    ],
    [
      "process.exit()",
      { "handlers.ts": "process.exit(3);" },
      "handlers.ts: it ended its thread while it was loaded (module-thread has ended).",
    ],
  ])("%s", async (_what, files, message) => {
    const error = await open(files).catch((reason) => reason);
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message.replaceAll(folder, "FOLDER")).toContain(`FOLDER/${message}`);
  });

  test.each(["handlers.cts", "handlers.json", "handlers.cjs", "handlers.tsx", "handlers"])("a file of another kind: %s", async (name) => {
    const message = `IMHOOK_HANDLERS must be the path of a .ts, .mts, .js or .mjs file; it is ${join(folder, name)}.`;
    await expect(open({ [name]: EMPTY })).rejects.toMatchObject({ name: "ConfigError", message });
  });

  test("a file that there is not, and a directory", async () => {
    await mkdir(join(folder, "folder.ts"));
    await expect(openModuleThread(optionsOf(join(folder, "gone.ts")), log)).rejects.toThrow(
      `${folder}/gone.ts does not exist (ENOENT): correct the path.`,
    );
    await expect(openModuleThread(optionsOf(join(folder, "folder.ts")), log)).rejects.toThrow(`${folder}/folder.ts is not a file.`);
  });

  test.each([
    ["an await at its top level that does not end", "await new Promise(() => {});"],
    ["a loop at its top level that does not end", "for (;;);"],
  ])("%s", async (_what, text) => {
    await expect(open({ "handlers.ts": text }, { load: 300 })).rejects.toThrow(
      `${folder}/handlers.ts: it was not loaded within 0.3 s: something at its top level does not end, such as an await.`,
    );
  });
});

describe("a handler", () => {
  const NEXT = { made: { after: 1, event: 0 }, failure: null, completed: 1, isDone: true };
  const call = ({ caller }: OpenModuleThread, From_Account: string): Promise<CallOutcome> => {
    const body = JSON.stringify({ CallbackCommand: COMMAND, From_Account, FollowList: [{ To_Account: "bob" }] });
    return caller.call({ entry: storedEntry({ body }), from: 0, most: ALL, timeout: TIMEOUT_MS });
  };
  const handling = (text: string) => ({
    "handlers.ts": `const state = { calls: 0 };
      export default { tencentChat: { "${COMMAND}": async ({ From_Account }: { From_Account: string }) => {
        state.calls += 1;
        if (From_Account !== "alice") return;
        ${text}
      } } };`,
  });

  test("is called in the thread, and which entries concern it is known outside", async () => {
    const thread = await open(handling(""));
    expect(await call(thread, "alice")).toEqual(NEXT);
    const entries = [storedEntry(), storedEntry({ command: DECIDES }), storedEntry({ status: "duplicate" })];
    expect(entries.map((entry) => thread.caller.concerns(entry, "after"))).toEqual([true, false, false]);
    expect(entries.map((entry) => thread.caller.concerns(entry, "event"))).toEqual([false, false, false]);
  });

  test.each([
    ["ends its thread", "process.exit(0);", "it ended or blocked its thread: module-thread has ended"],
    ["blocks its thread", "for (;;);", "it ended or blocked its thread: module-thread has ended"],
  ])("that %s has failed, and the next call is made in a new thread", async (_what, text, message) => {
    const thread = await open(handling(text), { margin: 0 });
    expect(await call(thread, "alice")).toEqual({
      completed: 0,
      isDone: false,
      made: { after: 1, event: 0 },
      failure: { kind: "after", message, stack: undefined },
    });
    expect(await call(thread, "carl")).toEqual(NEXT);
    expect(logged).toEqual(["the thread of after-handlers and onEvent has ended, starting it again"]);
  });

  test.each([
    ["forgets a promise which rejects", 'void Promise.reject(new Error("forgotten"));'],
    ["throws after it has returned", 'setImmediate(() => { throw new Error("lost"); });'],
  ])("that %s has not failed, and its thread goes on", async (_what, text) => {
    const thread = await open(handling(`${text}\nif (state.calls > 2) throw new Error("call " + state.calls);`));
    expect(await call(thread, "alice")).toEqual(NEXT);
    // By the time that this one is answered, the error has come up.
    expect(await call(thread, "carl")).toEqual(NEXT);
    expect((await call(thread, "alice")).failure?.message).toBe("call 3");
  });

  test("is the one that was read at first when its thread is started again, whatever the files are then", async () => {
    const thread = await open({
      "handlers.ts": reporting("[word, common]", 'import { word } from "./word.ts";\nimport common from "./common.cjs";'),
      "word.ts": 'export const word = "first";',
      "common.cjs": "module.exports = 1;",
    });
    await writeFile(join(folder, "word.ts"), "broken;");
    await writeFile(join(folder, "common.cjs"), "module.exports = 2;");
    await rm(join(folder, "handlers.ts"));
    thread.interrupt();
    const report = async () =>
      (await thread.caller.call({ entry: storedEntry(), from: 0, most: ALL, timeout: TIMEOUT_MS })).failure?.message ?? "";
    let said = await report();
    while (!said.startsWith("[")) said = await report();
    expect(JSON.parse(said)).toEqual(["first", 1]);
  });

  test("is not to blame if the module cannot be loaded again", async () => {
    const thread = await open({
      "handlers.ts": `import { existsSync } from "node:fs";
        if (existsSync(${JSON.stringify(join(folder, "down"))})) throw new Error("the database is down");
        export default { tencentChat: { "${COMMAND}": () => process.exit() } };`,
    });
    await writeFile(join(folder, "down"), "");
    await expect(call(thread, "alice")).rejects.toThrow("the database is down");
    await rm(join(folder, "down"));
    expect((await call(thread, "alice")).failure?.message).toContain("it ended or blocked its thread");
  });
});
