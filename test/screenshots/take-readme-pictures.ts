import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { watchPage } from "../support/watch-page.ts";

const VIEWPORT = { width: 1400, height: 875 };

/** Text and lines stay sharp, at a third of the size of a PNG. */
const QUALITY = 90;

/** Takes the pictures of the README: the overview, and a refused callback beside the list of them. */
export async function takeReadmePictures(browser: Browser, url: string, folder: string): Promise<void> {
  const context = await browser.newContext({ viewport: VIEWPORT, colorScheme: "light", locale: "en-US" });
  const page = await context.newPage();
  const watched = await watchPage(page);
  await watched.open(`${url}/`);
  await save(page, join(folder, "console-overview.webp"));
  await watched.open(`${url}/callbacks?decision=refuse`);
  if (!(await watched.openFirstRow())) throw new Error("No callback was refused.");
  await save(page, join(folder, "console-callback.webp"));
  await context.close();
}

/** The browser's own protocol writes WebP, and playwright does not. */
async function save(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
  await writeFile(path, data, "base64");
  process.stdout.write(`${path}\n`);
}
