import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findBrowser, openBrowser } from "./browser.ts";
import { buildConsole } from "./console.ts";

/** A browser for the tests of a suite about the console. */
export interface ConsoleBrowser {
  /** Opens a page in a profile of its own, which is closed after the test. `prepare` is called before its first address. */
  open(url: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<void>): Promise<Page>;
}

/** So that a test that waits in vain says for what. */
const PATIENCE_MS = 20_000;

/** A browser reports by itself that a server went away, and that an answer was no success. */
const OF_THE_BROWSER = /ERR_|status of 4/;

/**
 * Builds the console and starts a browser before the tests of the suite that calls this, and ends it after them. A test after which a page has
 * complained fails: of an error that nobody caught, or in the browser's console.
 */
export function useConsoleBrowser(): ConsoleBrowser {
  let browser: Browser;
  let complaints: string[] = [];
  const pages: Page[] = [];

  beforeAll(async () => {
    await buildConsole();
    browser = await openBrowser(findBrowser() ?? "");
  }, 120_000);

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    const found = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });

  afterAll(() => browser?.close(), 20_000);

  return {
    open: async (url, options = {}, prepare) => {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "en-US", ...options });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      pages.push(page);
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" && !OF_THE_BROWSER.test(message.text())) complaints.push(message.text());
      });
      await prepare?.(page);
      await page.goto(url);
      return page;
    },
  };
}
