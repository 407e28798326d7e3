import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { LOCALES } from "../../src/console/i18n/locales.ts";
import { findBrowser, openBrowser } from "../support/browser.ts";
import { buildConsole, LOOKS } from "../support/console.ts";
import { CONSOLE_PAGES } from "../support/console-pages.ts";
import { end, startImhook } from "../support/imhook.ts";
import { playChat, playedChatSettings } from "../support/played-chat.ts";
import { deliverySettings, playReplays } from "../support/played-deliveries.ts";
import { REPOSITORY } from "../support/repository.ts";
import { recordDay } from "./record-day.ts";
import { type Picture, takePage } from "./take-page.ts";
import { takeReadmePictures } from "./take-readme-pictures.ts";

// Plays a chat to an imhook with a data directory of its own, and takes pictures of the console.

interface Options {
  out: string;
  readme: boolean;
}

/** Parts of pages that look different from the page itself. */
const PARTS: readonly Picture[] = [
  { name: "deliveries-outstanding", path: "/deliveries/outstanding" },
  { name: "deliveries-replays", path: "/deliveries/replays/new" },
  { name: "deliveries-endpoint", path: "/deliveries/new" },
];

const PICTURES = join(REPOSITORY, "src/docs/pictures");

await new Command("npm run screenshots --")
  .description("Take pictures of every page of the console, wide and narrow, light and dark, in every language. It takes a few minutes.")
  .option("--out <folder>", "where they are written", "dist/screenshots")
  .option("--readme", "take the two pictures of the README instead, and write them to src/docs/pictures", false)
  .action(run)
  .parseAsync();

async function run({ out, readme }: Options): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No Chromium was found; set IMHOOK_TEST_BROWSER to its path.");
  await buildConsole();
  const data = await mkdtemp(join(tmpdir(), "imhook-screenshots-"));
  if (readme) await recordDay(join(data, "data"));
  const environment = { ...(await playedChatSettings(data)), ...(readme ? {} : await deliverySettings(data)) };
  const imhook = await startImhook(join(data, "data"), { environment });
  const browser = await openBrowser(executablePath);
  try {
    // Beside the callbacks of a day, a thousand at once would be all that one sees.
    await playChat(imhook.url, { count: readme ? 60 : 1000, rate: 100 });
    if (readme) return await takeReadmePictures(browser, imhook.operatorUrl, PICTURES);
    const folder = resolve(out);
    await mkdir(folder, { recursive: true });
    await playReplays(imhook.operatorUrl);
    for (const locale of Object.keys(LOCALES))
      for (const look of LOOKS)
        for (const page of [...CONSOLE_PAGES, ...PARTS]) await takePage(browser, imhook.operatorUrl, page, { ...look, locale }, folder);
    process.stdout.write(`${folder}\n`);
  } finally {
    await browser.close();
    await end(imhook, "SIGTERM");
    await rm(data, { recursive: true });
  }
}
