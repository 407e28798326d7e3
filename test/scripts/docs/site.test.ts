import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DOCUMENTS, operationOf, readDocument } from "../../../src/openapi/read-document.ts";
import { buildSite } from "../../../src/scripts/docs/build-site.ts";
import { CHAPTERS } from "../../../src/scripts/docs/chapters.ts";
import { TABS } from "../../../src/scripts/docs/navigation.ts";
import { documentedCommands } from "../../support/operations.ts";
import { REPOSITORY, run } from "../../support/run.ts";

const TAB_FILES: readonly string[] = TABS.map(({ file }) => file);
const PAGES = [...new Set([...TAB_FILES, ...CHAPTERS.map((chapter) => `${chapter}.html`)])];
const DOCUMENT_FILES = [
  "compose.yaml",
  "decider.json",
  "imhook-alerts.yaml",
  "imhook-dashboard.json",
  "imhook.conf",
  "imhook.env",
  "imhook.service",
  "imhook.yaml",
  "imhook@.service",
  "openim.json",
  "operator.json",
  "pgbouncer.ini",
  "rules.schema.json",
  "tencent-chat.json",
  "tokens.schema.json",
];

let folder: string;
const pages: Record<string, string> = {};

beforeAll(async () => {
  process.env.PATH = `${join(REPOSITORY, "node_modules/.bin")}:${process.env.PATH}`;
  folder = await mkdtemp(join(tmpdir(), "imhook-site-test-"));
  await buildSite(join(folder, "site"));
  for (const file of PAGES) pages[file] = await readFile(join(folder, "site", file), "utf8");
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

test("consists of its pages, the documents, pictures and Redoc, under names that are served", async () => {
  const files = await readdir(join(folder, "site"));
  const pictures = files.filter((file) => /\.(svg|webp)$/.test(file));
  expect(pictures).toEqual(expect.arrayContaining(["callback.svg", "callback-zh-cn.svg", "console-overview.webp"]));
  expect(files.sort()).toEqual([...PAGES, ...DOCUMENT_FILES, ...pictures, "redoc.standalone.js"].sort());
  expect(JSON.parse(await readFile(join(folder, "site/openim.json"), "utf8"))).toEqual(readDocument("openim"));
});

describe.each(PAGES)("%s", (file) => {
  test("loads nothing from elsewhere", () => {
    const markup = markupOf(file);
    const loads = [
      ...markup.matchAll(/<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\bsrc="([^"]*)"/g),
      ...markup.matchAll(/<link\b[^>]*\bhref="([^"]*)"/g),
      ...markup.matchAll(/url\(['"]?([^'")]*)/g),
      ...markup.matchAll(/@import\s+(\S+)/g),
      ...scriptsOf(file).flatMap((script) => [...script.matchAll(/(?<!")\b(?:from|import)\s*\(?"([^"]*)"/g)]),
    ].map(([, address]) => address);
    expect(loads.filter((address) => !/^(data:|#|[\w-]+\.(svg|webp)$|\.\/redoc\.standalone\.js$)/.test(address ?? ""))).toEqual([]);
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

  test("links to pages and headings that are there, and marks itself", () => {
    const local = [...markupOf(file).matchAll(/<a [^>]*\bhref="([a-z-]+\.[a-z]+)?(?:#([^"]*))?"/g)].map(([, target = file, anchor]) => ({
      target,
      anchor,
    }));
    expect(local.map(({ target }) => target)).toEqual(expect.arrayContaining([...TAB_FILES]));
    expect(local.filter(({ target }) => !PAGES.includes(target) && !DOCUMENT_FILES.includes(target))).toEqual([]);
    // Redoc makes its anchors while it runs, and they begin with a slash.
    const anchored = local.filter(({ anchor }) => anchor !== undefined && !anchor.startsWith("/"));
    expect(anchored.filter(({ target, anchor }) => !page(target).includes(` id="${anchor}"`))).toEqual([]);
    expect(page(file)).toContain(`<a href="${file}" aria-current="page">`);
  });
});

test("Redoc is a script that Node can read, and names no place to load from or report to", async () => {
  expect(await run("node", ["--check", join(folder, "site/redoc.standalone.js")])).toMatchObject({ code: 0, stderr: "" });
  const script = await readFile(join(folder, "site/redoc.standalone.js"), "utf8");
  expect(script.match(/https:\/\/(cdn|otel)\.[^/]*|\beval\(|new Function\(/g)).toBeNull();
});

test.each(CHAPTERS.filter((chapter) => chapter !== "commands"))(
  "the chapter %s links to all others, and to its own sections",
  (chapter) => {
    const [, aside = ""] = /<aside>([\s\S]*?)<\/aside>/.exec(page(`${chapter}.html`)) ?? [];
    expect([...aside.matchAll(/href="([a-z]+)\.html"/g)].map(([, name]) => name)).toEqual([...CHAPTERS]);
    const sections = [...markupOf(`${chapter}.html`).matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id);
    expect([...aside.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)).toEqual(sections);
  },
);

test.each(DOCUMENTS)("the reference of %s names operations by their ids, and says what they are about", (name) => {
  const { paths } = readDocument(name);
  const [, shown = ""] = /const __redoc_definition = (\{.*\});/.exec(scriptsOf(`${name}.html`).join("\n")) ?? [];
  const reference = JSON.parse(shown).paths;
  for (const [path, item] of Object.entries(paths)) {
    for (const method of ["get", "post"] as const) {
      const operation = item[method];
      if (operation === undefined) continue;
      const { operationId, summary } = operation;
      expect(reference[path][method]).toMatchObject({ summary: operationId, description: expect.stringContaining(summary) });
    }
  }
});

describe("the commands", () => {
  test("are all there, with older names and a link to their reference", () => {
    const rows = rowsOf();
    expect(rows).toHaveLength(documentedCommands.length);
    for (const [index, { sender, command, metadata }] of documentedCommands.entries()) {
      expect(rows[index]).toMatchObject({ dataset: { sender, phase: metadata.phase } });
      for (const name of [command, ...metadata.aliases]) expect(rows[index]?.textContent).toContain(name);
      const [tag] = operationOf(readDocument(sender), sender, command).tags;
      expect(rows[index]?.html).toContain(`href="${sender}.html#/${tag}/${command.toLowerCase()}"`);
    }
  });

  test.each([
    { typed: {}, shown: documentedCommands.map(({ command }) => command) },
    {
      typed: { sender: "openim", phase: "after" },
      shown: documentedCommands
        .filter(({ sender, metadata }) => sender === "openim" && metadata.phase === "after")
        .map(({ command }) => command),
    },
    { typed: { text: " BlackList  add " }, shown: ["Sns.CallbackBlackListAdd"] },
    { typed: { text: "addBlackCommand" }, shown: ["callbackBeforeAddBlackCommand"] },
    { typed: { text: "no such command" }, shown: [] },
  ])("are filtered by what is typed: $typed", ({ typed, shown }) => {
    const { rows, count } = filter(typed);
    expect(rows.filter((row) => !row.hidden).map((row) => /<code>(.*?)<\/code>/.exec(row.html)?.[1]?.replaceAll("<wbr>", ""))).toEqual(
      shown,
    );
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
      textContent: html.replaceAll("<wbr>", "").replace(/<[^>]*>/g, " "),
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
