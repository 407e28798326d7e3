import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Look } from "../support/console.ts";
import { watchPage } from "../support/watch-page.ts";

/** What a picture is taken of. */
export interface Picture {
  /** Begins the name of the file. */
  name: string;
  /** Path of the address. */
  path: string;
}

/** Takes a picture of a page, and one of it with the first row open if it has a list. */
export async function takePage(
  browser: Browser,
  url: string,
  { name, path }: Picture,
  { width, height, colorScheme, locale }: Required<Look>,
  folder: string,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale });
  const page = await context.newPage();
  const watched = await watchPage(page);
  const pathOf = (part: string) => join(folder, `${name}${part}-${width}-${colorScheme}-${locale}.png`);
  await watched.open(`${url}${path}`);
  await page.screenshot({ path: pathOf("") });
  if (await watched.openFirstRow()) await page.screenshot({ path: pathOf("-detail") });
  await context.close();
  const complaints = watched.complaints();
  if (complaints.length > 0) process.stderr.write(`${name} ${locale}: ${complaints.join("; ")}\n`);
}
