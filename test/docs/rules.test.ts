import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { VARIABLES } from "../../src/rules/compile/environment.ts";
import { FUNCTIONS } from "../../src/rules/compile/functions/index.ts";
import { EFFECTS } from "../../src/rules/file/definition.ts";
import { createRuleList } from "../../src/rules/lists/rule-list.ts";
import { loadRules } from "../../src/rules/load-rules.ts";
import { userTexts } from "../../src/rules/text/user-texts.ts";
import { get, post } from "../support/http.ts";
import { type Imhook, startImhook } from "../support/imhook.ts";
import { RULED_SENDERS } from "../support/rules.ts";
import { REPOSITORY, run } from "../support/run.ts";
import { type GuideBlock, readGuideBlocks } from "./guide-blocks.ts";

jest.setTimeout(120_000);

const MAIN = join(REPOSITORY, "src/cli/main.ts");
const START = "IMHOOK_RULES=rules.yaml npx imhook";
/** Lists of words that single rules of the chapter name. */
const LISTS = "lists:\n  words: { match: text }\n  spammers: []\n";

let chapter: string;
let blocks: GuideBlock[];

beforeAll(async () => {
  chapter = await readFile(join(REPOSITORY, "src/docs/guide/rules.md"), "utf8");
  blocks = await readGuideBlocks("rules");
});

test("every YAML block of the chapter is a sound rules file, or rules of one", () => {
  const files = blocks.filter(({ language }) => language === "yaml").map(({ text }) => toFile(text));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect({ file, faults: load(file) }).toEqual({ file, faults: [] });
});

test("the chapter names every function, variable and effect", () => {
  const cells = new Set(
    [...chapter.replaceAll(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`]+)`/g)].flatMap(([, code = ""]) => [code, ...code.split(/\W/)]),
  );
  const names = [...FUNCTIONS.map(({ name }) => name), ...Object.keys(VARIABLES), "item", "request", ...EFFECTS];
  expect(names.filter((name) => !cells.has(name))).toEqual([]);
});

test.each([
  ["casino", ["CASINO", "Ｃａｓｉｎｏ", "c\u00e1sino", "cas\u200bino"], ["casinos", "cas1no", "c.a.s.i.n.o", "c\u0430sino"]],
  ["class", ["a class."], ["classes", "subclass"]],
  ["class*", ["class", "classes"], ["subclass"]],
  ["*class", ["class", "subclass"], ["classes"]],
  ["*class*", ["class", "subclasses"], []],
  ["赌场", ["去赌场吧"], ["賭場"]],
  ["free money", ["free\n money", "Free\tMoney"], ["freemoney"]],
])("the word %s finds what the chapter says", (word, found, notFound) => {
  const list = createRuleList("text", [word]);
  expect([...found, ...notFound].filter((text) => list.isIn(text))).toEqual(found);
});

describe("the commands of the chapter, one after the other", () => {
  let folder: string;
  let imhook: Imhook;
  let printed = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-guide-rules-"));
  });

  afterAll(async () => {
    imhook?.kill("SIGKILL");
    await imhook?.ended;
    await rm(folder, { recursive: true });
  });

  test("do what the chapter says", async () => {
    for (const block of blocks) await follow(block);
    expect(await listed("decidedBy=rule")).not.toBe(0);
  });

  async function follow({ language, text }: GuideBlock): Promise<void> {
    const [, file] = /^# (\S+\.yaml)\n/.exec(text) ?? [];
    if (language === "yaml" && file !== undefined) await save(file, text);
    if (language === "sh") await execute(text);
    if (language === "text") for (const line of text.trim().split("\n")) expect(printed).toContain(line);
  }

  async function save(file: string, text: string): Promise<void> {
    await writeFile(join(folder, file), text);
    if (imhook === undefined) return;
    expect((await post(`${imhook.operatorUrl}/api/rules/reload`, {})).json).toMatchObject({ failure: null });
  }

  async function execute(text: string): Promise<void> {
    const script = text.replace(`${START}\n`, "").replaceAll("http://127.0.0.1:8081", imhook?.operatorUrl);
    const shell = `npx() { shift; "$NODE" "$MAIN" "$@"; }\n${script}`;
    const { code, stdout, stderr } = await run("bash", ["-ec", shell], { cwd: folder, environment: environment() });
    expect({ text, code, stderr }).toEqual({ text, code: 0, stderr: "" });
    printed = stdout;
    if (text.includes(START))
      imhook = await startImhook(join(folder, "data"), { environment: { IMHOOK_RULES: join(folder, "rules.yaml") } });
  }

  function environment(): Record<string, string> {
    const url = imhook === undefined ? null : new URL(imhook.url);
    return { NODE: process.execPath, MAIN, IMHOOK_DATA_DIR: join(folder, "data"), ...(url === null ? {} : { IMHOOK_PORT: url.port }) };
  }

  async function listed(query: string): Promise<number> {
    return (await get(`${imhook.operatorUrl}/api/callbacks?${query}`)).json.items.length;
  }
});

/** Rules of a file stand in the chapter without what surrounds them. */
function toFile(text: string): string {
  if (!text.startsWith("- ")) return text;
  return `${LISTS}rules:\n${text.replaceAll(/^/gm, "  ").trimEnd()}\n`;
}

function load(file: string): object[] {
  return loadRules("rules.yaml", file, { senders: Object.values(RULED_SENDERS), texts: userTexts }).faults;
}
