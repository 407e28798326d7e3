import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { NOT_ASKED } from "../../src/callbacks/counters/decider-counts.ts";
import { loadRules } from "../../src/rules/load-rules.ts";
import { userTexts } from "../../src/rules/text/user-texts.ts";
import { get, post } from "../support/http.ts";
import { type Imhook, startImhook } from "../support/imhook.ts";
import { isInstalled } from "../support/is-installed.ts";
import { RULED_SENDERS } from "../support/rules.ts";
import { REPOSITORY, type Running, run, start } from "../support/run.ts";
import { type GuideBlock, readGuideBlocks } from "./guide-blocks.ts";

jest.setTimeout(120_000);

const MAIN = join(REPOSITORY, "src/cli/main.ts");
const START_IMHOOK = "IMHOOK_RULES=rules.yaml npx imhook\n";
const START_DECIDER = /^(?:SECRET_FILE=(\S+) )?python3 decider\.py\n/m;
/** Decider that single rules of the chapter name. */
const DECIDER = 'deciders:\n  moderation: { url: "http://127.0.0.1:9000/decide" }\n';
/** A busy machine takes longer than imhook waits. */
const PATIENT = "conform --timeout 20000 --idle 1";

let chapter: string;
let blocks: GuideBlock[];

beforeAll(async () => {
  chapter = await readFile(join(REPOSITORY, "src/docs/guide/decide.md"), "utf8");
  blocks = await readGuideBlocks("decide");
});

test("every YAML block of the chapter is a sound rules file, or a part of one", () => {
  const files = blocks.filter(({ language }) => language === "yaml").map(({ text }) => toFile(text));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect({ file, faults: load(file) }).toEqual({ file, faults: [] });
});

test("the chapter names every reason for which questions fail", () => {
  const [, table = ""] = /^\| what happens \| counted as \|\n([\s\S]*?\n)\n/m.exec(chapter) ?? [];
  const named = [...table.matchAll(/\| `(\w+)`[^|]*\|$/gm)].map(([, name]) => name);
  expect(named).toEqual(Object.keys(NOT_ASKED.failed));
});

const isPossible = isInstalled("python3") && isInstalled("openssl", "version");

(isPossible ? describe : describe.skip)("the commands of the first five minutes, one after the other", () => {
  let folder: string;
  let imhook: Imhook;
  let decider: Running | undefined;
  let deciderUrl: URL | undefined;
  let printed = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-guide-decide-"));
  });

  afterAll(async () => {
    for (const running of [imhook, decider]) {
      running?.kill("SIGKILL");
      await running?.ended;
    }
    await rm(folder, { recursive: true });
  });

  test("do what the chapter says", async () => {
    const last = blocks.findIndex(({ text }) => text.includes("imhook conform"));
    expect(last).toBeGreaterThan(5);
    for (const block of blocks.slice(0, last + 1)) await follow(block);
    expect(printed).toMatch(/^decider +connections +\d+ +0 +0$/m);
    const { items } = (await get(`${imhook.operatorUrl}/api/callbacks?decidedBy=service`)).json;
    expect(items.length).toBeGreaterThan(0);
  });

  async function follow({ language, text }: GuideBlock): Promise<void> {
    const [, file] = /^# (\S+\.yaml)\n/.exec(text) ?? [];
    if (language === "python") await writeFile(join(folder, "decider.py"), text);
    if (language === "yaml" && file !== undefined) await save(file, text);
    if (language === "sh") await execute(text);
    if (language === "text") for (const line of text.trim().split("\n")) expect(printed).toContain(line);
  }

  async function save(file: string, text: string): Promise<void> {
    // The decider's port is not known until it runs, and the chapter writes the file first.
    await writeFile(join(folder, file), withPort(text));
    if (imhook === undefined) return;
    expect((await post(`${imhook.operatorUrl}/api/rules/reload`, {})).json).toMatchObject({ failure: null });
  }

  async function execute(text: string): Promise<void> {
    const start = START_DECIDER.exec(text);
    const script = text.replace(START_IMHOOK, "").replace(START_DECIDER, "").replaceAll("http://127.0.0.1:8081", imhook?.operatorUrl);
    const shell = `npx() { shift; "$NODE" "$MAIN" "$@"; }\n${withPort(script).replace("conform ", `${PATIENT} `)}`;
    const { code, stdout, stderr } = await run("bash", ["-ec", shell], { cwd: folder, environment: environment() });
    expect({ text, code, stderr }).toEqual({ text, code: 0, stderr: "" });
    if (stdout !== "") printed = stdout;
    if (start !== null) await startDecider(start[1]);
    if (text === START_IMHOOK)
      imhook = await startImhook(join(folder, "data"), { environment: { IMHOOK_RULES: join(folder, "rules.yaml") } });
  }

  async function startDecider(secretFile: string | undefined): Promise<void> {
    decider?.kill("SIGKILL");
    await decider?.ended;
    const secret: Record<string, string> = secretFile === undefined ? {} : { SECRET_FILE: secretFile };
    decider = start("python3", ["decider.py"], { cwd: folder, environment: { PORT: deciderUrl?.port ?? "0", ...secret } });
    const [, url = ""] = await decider.printed(/^Listening at (\S+)$/m);
    deciderUrl = new URL(url);
    const rules = join(folder, "rules.yaml");
    await writeFile(rules, withPort(await readFile(rules, "utf8")));
  }

  function withPort(text: string): string {
    return deciderUrl === undefined ? text : text.replaceAll("127.0.0.1:9000", deciderUrl.host);
  }

  function environment(): Record<string, string> {
    const url = imhook === undefined ? null : new URL(imhook.url);
    return { NODE: process.execPath, MAIN, IMHOOK_DATA_DIR: join(folder, "data"), ...(url === null ? {} : { IMHOOK_PORT: url.port }) };
  }
});

/** Parts of a file stand in the chapter without what surrounds them. */
function toFile(text: string): string {
  if (text.startsWith("- ")) return `${DECIDER}rules:\n${text.replaceAll(/^/gm, "  ").trimEnd()}\n`;
  return text.includes("rules:") ? text : `${text}rules: []\n`;
}

function load(file: string): object[] {
  return loadRules("rules.yaml", file, { senders: Object.values(RULED_SENDERS), texts: userTexts }).faults;
}
