import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser, openBrowser } from "../../support/browser.ts";
import { buildConsole } from "../../support/console.ts";
import { startTestApp } from "../../support/start.ts";
import { playChat, RULES } from "./chat.ts";
import { handsOn } from "./hands.ts";
import { TASKS } from "./tasks.ts";

// Does each task as fast as the pages allow, and prints the table of the guide.

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("There is no Chromium. Install one, or name it in IMHOOK_TEST_BROWSER.");
await buildConsole();
const folder = await mkdtemp(join(tmpdir(), "imhook-tasks-"));
await writeFile(join(folder, "rules.yaml"), RULES);
const app = await startTestApp({ IMHOOK_RULES: join(folder, "rules.yaml") });
await playChat(app.url);
const browser = await openBrowser(executablePath);
process.stdout.write("| question | steps | seconds |\n|---|---|---|\n");
for (const { question, answer } of TASKS) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "en" });
  await page.goto(app.operatorUrl);
  const hands = handsOn(page);
  const startedAt = performance.now();
  await answer(hands);
  const seconds = (performance.now() - startedAt) / 1000;
  process.stdout.write(`| ${question} | ${hands.steps()} | ${seconds.toFixed(1)} |\n`);
  await page.close();
}
await browser.close();
await app.remove();
await rm(folder, { recursive: true });
