import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SETTINGS } from "../../../src/config/settings.ts";
import { ERRORS } from "../../../src/errors.ts";
import { operationOf, readDocument } from "../../../src/openapi/read-document.ts";
import { buildSite } from "../../../src/scripts/docs/build-site.ts";
import { guideDocument } from "../../../src/scripts/docs/guide.ts";
import { PAGES } from "../../../src/scripts/docs/navigation.ts";
import { documentedCommands } from "../../support/operations.ts";
import { REPOSITORY, run } from "../../support/run.ts";

let folder: string;
const pages: Record<string, string> = {};

beforeAll(async () => {
  process.env.PATH = `${join(REPOSITORY, "node_modules/.bin")}:${process.env.PATH}`;
  folder = await mkdtemp(join(tmpdir(), "imhook-site-test-"));
  await buildSite(join(folder, "site"));
  for (const { file } of PAGES) pages[file] = await readFile(join(folder, "site", file), "utf8");
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

test("consists of its pages, the documents and Redoc, under names that are served", async () => {
  const files = await readdir(join(folder, "site"));
  expect(files.sort()).toEqual(
    [...PAGES.map(({ file }) => file), "openim.json", "operator.json", "redoc.standalone.js", "tencent-chat.json"].sort(),
  );
  expect(JSON.parse(await readFile(join(folder, "site/openim.json"), "utf8"))).toEqual(readDocument("openim"));
});

describe.each(PAGES)("$file", ({ file, label }) => {
  test("loads nothing from elsewhere", () => {
    const markup = markupOf(file);
    const loads = [
      ...markup.matchAll(/<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\bsrc="([^"]*)"/g),
      ...markup.matchAll(/<link\b[^>]*\bhref="([^"]*)"/g),
      ...markup.matchAll(/url\(['"]?([^'")]*)/g),
      ...markup.matchAll(/@import\s+(\S+)/g),
      ...scriptsOf(file).flatMap((script) => [...script.matchAll(/\b(?:from|import)\s*\(?"([^"]*)"/g)]),
    ].map(([, address]) => address);
    expect(loads.filter((address) => address !== "./redoc.standalone.js" && !/^(data:|#)/.test(address ?? ""))).toEqual([]);
  });

  test("lets in the scripts that stand in it, and no others", () => {
    const [, policy = ""] = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page(file)) ?? [];
    const hashes = scriptsOf(file).map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    const directive = policy.split("; ").find((part) => part.startsWith("script-src")) ?? "";
    expect(directive.split(" ").slice(1).sort()).toEqual(["'self'", ...hashes].sort());
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(markupOf(file)).not.toMatch(/\son[a-z]+="/);
  });

  test("links to pages that are there, and marks itself", () => {
    const local = [...markupOf(file).matchAll(/<a [^>]*\bhref="([a-z-]+\.[a-z]+)(?:#[^"]*)?"/g)].map(([, target]) => target);
    expect(local).toEqual(expect.arrayContaining(PAGES.map((each) => each.file)));
    const files = new Set([...PAGES.map((each) => each.file as string), "openim.json", "operator.json", "tencent-chat.json"]);
    expect(local.filter((target) => !files.has(target ?? ""))).toEqual([]);
    expect(page(file)).toContain(`<a href="${file}" aria-current="page">${label}</a>`);
  });
});

test("Redoc is a script that Node can read, and names no place to load from or report to", async () => {
  expect(await run("node", ["--check", join(folder, "site/redoc.standalone.js")])).toMatchObject({ code: 0, stderr: "" });
  const script = await readFile(join(folder, "site/redoc.standalone.js"), "utf8");
  expect(script.match(/https:\/\/(cdn|otel)\.[^/]*|\beval\(|new Function\(/g)).toBeNull();
});

describe("the guide", () => {
  test("is readable before any script runs, with every setting and every error", () => {
    const cells = new Set([...markupOf("guide.html").matchAll(/<td><code>([^<]*)<\/code>/g)].map(([, text]) => text));
    for (const { variable } of SETTINGS) expect(cells).toContain(variable);
    for (const code of Object.keys(ERRORS)) expect(cells).toContain(code);
    for (const chapter of ["Run", "Configure", "Extend", "Operate"]) expect(markupOf("guide.html")).toContain(`<span>${chapter}</span>`);
  });

  test("asks for no table that does not exist", async () => {
    await mkdir(join(folder, "guide"));
    await writeFile(join(folder, "guide/1.md"), "<!-- table: colours -->");
    expect(() => guideDocument("1.0.0", join(folder, "guide"))).toThrow("1.md asks for a table colours; there are settings, errors");
  });
});

describe("the commands", () => {
  test("are all there, with older names and the tag that they stand under", () => {
    const rows = rowsOf();
    expect(rows).toHaveLength(documentedCommands.length);
    for (const [index, { sender, command, facts }] of documentedCommands.entries()) {
      expect(rows[index]).toMatchObject({ dataset: { sender, phase: facts.phase } });
      for (const name of [command, ...facts.aliases]) expect(rows[index]?.textContent).toContain(name);
      const [tag] = operationOf(readDocument(sender), sender, command).tags;
      expect(rows[index]?.html).toContain(`href="${sender}.html#/${tag}"`);
    }
  });

  test.each([
    { typed: {}, shown: documentedCommands.map(({ command }) => command) },
    {
      typed: { sender: "openim", phase: "after" },
      shown: documentedCommands.filter(({ sender, facts }) => sender === "openim" && facts.phase === "after").map(({ command }) => command),
    },
    { typed: { text: " BlackList  add " }, shown: ["Sns.CallbackBlackListAdd"] },
    { typed: { text: "addBlackCommand" }, shown: ["callbackBeforeAddBlackCommand"] },
    { typed: { text: "no such command" }, shown: [] },
  ])("are filtered by what is typed: $typed", ({ typed, shown }) => {
    const { rows, count } = filter(typed);
    expect(rows.filter((row) => !row.hidden).map((row) => /<code>(.*?)<\/code>/.exec(row.html)?.[1])).toEqual(shown);
    expect(count).toBe(`${shown.length} of ${documentedCommands.length}`);
  });
});

interface Row {
  html: string;
  textContent: string;
  dataset: { sender: string; phase: string };
  hidden: boolean;
}

function rowsOf(): Row[] {
  return [...page("commands.html").matchAll(/<tr data-sender="([^"]*)" data-phase="([^"]*)">(.*?)<\/tr>/g)].map(
    ([, sender = "", phase = "", html = ""]) => ({
      html,
      textContent: html.replace(/<[^>]*>/g, " "),
      dataset: { sender, phase },
      hidden: false,
    }),
  );
}

/** Runs the page's own script over the page's own rows, with what a person has typed and chosen. */
function filter(typed: { text?: string; sender?: string; phase?: string }): { rows: Row[]; count: string } {
  const rows = rowsOf();
  const input = (value = "") => ({ value, addEventListener: () => {} });
  const inputs: Record<string, { value: string }> = {
    text: input(typed.text),
    sender: input(typed.sender),
    phase: input(typed.phase),
    count: input(),
  };
  const document = { querySelectorAll: () => rows, getElementById: (id: string) => inputs[id] };
  runInNewContext(scriptsOf("commands.html")[0] ?? "", { document });
  return { rows, count: inputs.count?.value ?? "" };
}

function page(file: string): string {
  const text = pages[file];
  if (text === undefined) throw new Error(`no page ${file}`);
  return text;
}

function scriptsOf(file: string): string[] {
  return [...page(file).matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
}

function markupOf(file: string): string {
  return page(file).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "<script></script>");
}
