import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { findBrowser, openBrowser } from "../../support/browser.ts";
import { buildConsole } from "../../support/console.ts";
import { CONSOLE_PAGES, type ConsolePage } from "../../support/console-pages.ts";
import { end, startImhook } from "../../support/imhook.ts";
import { watchPage } from "../../support/watch-page.ts";
import { writeJournal } from "../questions/measure-questions.ts";
import { percentile } from "../statistics.ts";

// Opens every page of the console over a journal of a million entries, and says how long it takes until the page has everything that it asked for.
// Usage: npm run bench:console-pages [-- --entries 1000000]

const ROUNDS = 7;
const MIDDLE = 0.5;

/** Within this a page is to be there, in milliseconds. */
const TARGET_MS = 1000;

const [, given] = process.argv.slice(2);
const entries = Number(given ?? 1_000_000);
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("There is no Chromium. Install one, or name it in IMHOOK_TEST_BROWSER.");
await buildConsole();
const folder = await mkdtemp(join(tmpdir(), "imhook-console-pages-"));
process.stdout.write(`writing ${entries} entries\n`);
await writeJournal(join(folder, "journal.sqlite"), entries);
const imhook = await startImhook(folder, { environment: { IMHOOK_TENCENT_CHAT_APPS: "1400000000", IMHOOK_OPENIM_APPS: "sample" } });
process.stdout.write("following them\n");
await followed();
const browser = await openBrowser(executablePath);
process.stdout.write(`load ${loadavg()[0]?.toFixed(1)}\n| page | ms | least | most |\n|---|---|---|---|\n`);
const people = "?sender=tencent-chat&app=1400000000&user=alice";
const pages: readonly ConsolePage[] = [...CONSOLE_PAGES, { name: "people", path: `/people${people}` }];
let slow = 0;
for (const { path } of pages) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await open(browser, path));
  const middle = percentile(times, MIDDLE);
  if (middle > TARGET_MS) slow += 1;
  process.stdout.write(`| ${path} | ${middle.toFixed(0)} | ${Math.min(...times).toFixed(0)} | ${Math.max(...times).toFixed(0)} |\n`);
}
await browser.close();
await end(imhook, "SIGTERM");
await rm(folder, { recursive: true });
if (slow > 0) throw new Error(`${slow} pages take more than ${TARGET_MS} ms`);

/** A new profile each time, so that nothing is in the browser's cache. */
async function open(in_: Browser, path: string): Promise<number> {
  const context = await in_.newContext({ viewport: { width: 1400, height: 900 }, locale: "en" });
  const watched = await watchPage(await context.newPage());
  const startedAt = performance.now();
  await watched.open(`${imhook.operatorUrl}${path}`);
  const time = performance.now() - startedAt;
  await context.close();
  return time;
}

/** Resolves when index, relations and series have every entry. */
async function followed(): Promise<void> {
  await imhook.readyWhen(({ json }) => json.ready === true);
  await Promise.all(
    ["/api/callbacks?user=alice&limit=1", "/api/relations?limit=1", "/api/coverage"].map((path) => fetch(`${imhook.operatorUrl}${path}`)),
  );
}
