import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { DOCUMENTS, type DocumentName, readDocument } from "../../openapi/read-document.ts";
import { TOKENS_SCHEMA, TOKENS_SCHEMA_FILE } from "../../operator/tokens/schema.ts";
import { RULES_SCHEMA, RULES_SCHEMA_FILE } from "../../rules/file/schema.ts";
import { withNames } from "./break-names.ts";
import { CHAPTERS } from "./chapters.ts";
import { commandsPage } from "./commands-page.ts";
import { withContentPolicy } from "./content-policy.ts";
import { chapterPage, guidePage, readmePage } from "./markdown-page.ts";
import { type Tab, withNavigation } from "./navigation.ts";
import { withFirstResult } from "./open-first-result.ts";
import { type Page, renderPage } from "./page.ts";
import { buildRedocPage, REDOC_SCRIPT, readRedocScript } from "./redoc-page.ts";
import { toReference } from "./to-reference.ts";

/** Schemas of files that people write, for their editors. */
const FILE_SCHEMAS = { [RULES_SCHEMA_FILE]: RULES_SCHEMA, [TOKENS_SCHEMA_FILE]: TOKENS_SCHEMA };

/** Writes the whole site into a folder, which it empties first: the READMEs, the manual, the commands and the reference of each document. */
export async function buildSite(site: string): Promise<void> {
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  await writePages(site);
  for (const [name, schema] of Object.entries(FILE_SCHEMAS)) await writeFile(join(site, name), `${JSON.stringify(schema, null, 2)}\n`);
  const work = await mkdtemp(join(tmpdir(), "imhook-docs-"));
  try {
    await writeFile(join(site, REDOC_SCRIPT), await readRedocScript());
    for (const name of DOCUMENTS) await writeReference(site, work, name);
  } finally {
    await rm(work, { recursive: true });
  }
}

async function writePages(site: string): Promise<void> {
  const copied = new Set<string>();
  const onCopied = (path: string) => copied.add(path);
  await writePage(site, "index.html", "index.html", readmePage("README.md", "en", onCopied));
  await writePage(site, "zh-cn.html", "zh-cn.html", readmePage("README.zh-CN.md", "zh-CN", onCopied));
  await writePage(site, "guide.html", "guide.html", guidePage(onCopied));
  for (const chapter of CHAPTERS) {
    if (chapter === "commands") await writePage(site, "commands.html", "commands.html", commandsPage());
    else await writePage(site, `${chapter}.html`, "guide.html", chapterPage(chapter, onCopied));
  }
  for (const path of copied) await cp(path, join(site, basename(path)));
}

async function writePage(site: string, file: string, tab: Tab, page: Page): Promise<void> {
  await write(site, file, tab, renderPage(page));
}

async function writeReference(site: string, work: string, name: DocumentName): Promise<void> {
  const document = readDocument(name);
  const input = join(work, `${name}.json`);
  await writeFile(input, JSON.stringify(toReference(document)));
  const html = await buildRedocPage({ input, title: `${document.info.title}: imhook`, options: ["--openapi.hideDownloadButtons"] }, work);
  await write(site, `${name}.html`, `${name}.html`, withFirstResult(withNames(html)));
  await cp(join("generated", `${name}.json`), join(site, `${name}.json`));
}

async function write(site: string, file: string, tab: Tab, html: string): Promise<void> {
  await writeFile(join(site, file), withContentPolicy(withNavigation(html, tab)));
}
