import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOCUMENTS, type DocumentName, readDocument } from "../../openapi/read-document.ts";
import { VERSION } from "../../version.ts";
import { commandsPage } from "./commands-page.ts";
import { withContentPolicy } from "./content-policy.ts";
import { guideDocument } from "./guide.ts";
import { type PageFile, withNavigation } from "./navigation.ts";
import { type PlainPage, renderPlainPage } from "./plain-page.ts";
import { buildRedocPage, REDOC_SCRIPT, readRedocScript } from "./redoc-page.ts";
import { startPage } from "./start-page.ts";

/** Writes the whole site into an empty folder: the reference of each document, the guide, the commands, the start page. */
export async function buildSite(site: string): Promise<void> {
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  const work = await mkdtemp(join(tmpdir(), "imhook-docs-"));
  try {
    await writeFile(join(site, REDOC_SCRIPT), await readRedocScript());
    await writePlain(site, "index.html", startPage(VERSION));
    await writePlain(site, "commands.html", commandsPage(Object.fromEntries(DOCUMENTS.map((name) => [name, readDocument(name)]))));
    await writeGuide(site, work);
    for (const name of DOCUMENTS) await writeReference(site, work, name);
  } finally {
    await rm(work, { recursive: true });
  }
}

async function writePlain(site: string, file: PageFile, page: PlainPage): Promise<void> {
  await write(site, file, renderPlainPage(page));
}

async function writeGuide(site: string, work: string): Promise<void> {
  const input = join(work, "guide.json");
  await writeFile(input, JSON.stringify(guideDocument(VERSION)));
  const page = { input, title: "Guide: imhook", options: ["--openapi.hideDownloadButtons"] };
  await write(site, "guide.html", await buildRedocPage(page, work));
}

async function writeReference(site: string, work: string, name: DocumentName): Promise<void> {
  const page = { input: join("generated", `${name}.json`), title: `${readDocument(name).info.title}: imhook`, options: [] };
  await write(site, `${name}.html`, await buildRedocPage(page, work));
  await cp(join("generated", `${name}.json`), join(site, `${name}.json`));
}

async function write(site: string, file: PageFile, html: string): Promise<void> {
  await writeFile(join(site, file), withContentPolicy(withNavigation(html, file)));
}
