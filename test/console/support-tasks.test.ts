import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { playChat, RULES } from "../suites/tasks/chat.ts";
import { handsOn } from "../suites/tasks/hands.ts";
import { TASKS } from "../suites/tasks/tasks.ts";
import { findBrowser, openBrowser } from "../support/browser.ts";
import { buildConsole } from "../support/console.ts";
import { startTestApp, type TestApp } from "../support/start.ts";

const executablePath = findBrowser();

(executablePath === undefined ? describe.skip : describe)("a support engineer finds out", () => {
  let folder: string;
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    await buildConsole();
    folder = await mkdtemp(join(tmpdir(), "imhook-tasks-"));
    await writeFile(join(folder, "rules.yaml"), RULES);
    app = await startTestApp({ IMHOOK_RULES: join(folder, "rules.yaml") });
    await playChat(app.url);
    browser = await openBrowser(executablePath ?? "");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.remove();
    await rm(folder, { recursive: true });
  }, 20_000);

  test.each(TASKS)("$question", async ({ steps, answer }) => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "en" });
    await page.goto(app.operatorUrl);
    const hands = handsOn(page);
    await answer(hands);
    expect(hands.steps()).toBe(steps);
    await page.close();
  });
});
