import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import Koa from "koa";
import type { Browser, Page } from "playwright-core";
import { type Listener, listen } from "../../../src/http/listen.ts";
import { operationOf, readDocument } from "../../../src/openapi/read-document.ts";
import { serveDocs } from "../../../src/operator/docs/serve-docs.ts";
import { buildSite } from "../../../src/scripts/docs/build-site.ts";
import { CHAPTERS } from "../../../src/scripts/docs/chapters.ts";
import { TABS } from "../../../src/scripts/docs/navigation.ts";
import { findBrowser, openBrowser } from "../../support/browser.ts";
import { documentedCommands } from "../../support/operations.ts";
import { REPOSITORY } from "../../support/run.ts";

const executablePath = findBrowser();

const PAGES = [...new Set<string>([...TABS.map(({ file }) => file), ...CHAPTERS.map((chapter) => `${chapter}.html`)])];

/** Widths of a usual screen and of a usual phone. */
const WIDTHS = [1400, 390];

/** What a page did that it should not. */
interface Visit {
  page: Page;
  elsewhere: string[];
  complaints: string[];
}

(executablePath === undefined ? describe.skip : describe)("in a browser", () => {
  let folder: string;
  let browser: Browser;
  let site: Listener;

  beforeAll(async () => {
    process.env.PATH = `${join(REPOSITORY, "node_modules/.bin")}:${process.env.PATH}`;
    folder = await mkdtemp(join(tmpdir(), "imhook-browser-test-"));
    await buildSite(folder);
    const app = new Koa();
    app.use(serveDocs(folder));
    site = await listen(app.callback(), "127.0.0.1", 0);
    browser = await openBrowser(executablePath ?? "");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await site.close();
    await rm(folder, { recursive: true });
  }, 20_000);

  // How a page is laid out does not depend on its colors, so that two views of each show both.
  const views = PAGES.flatMap((file) => [
    { file, colorScheme: "light" as const, width: 1400 },
    { file, colorScheme: "dark" as const, width: 390 },
  ]);

  test.each(views)("$file is shown whole, $colorScheme and $width px wide, and asks for nothing elsewhere", async (view) => {
    const { page, elsewhere, complaints } = await visit(view.file, view.colorScheme, view.width);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(view.width);
    expect(await page.evaluate(BROKEN_WORDS)).toEqual([]);
    expect(await page.locator("h1").first().textContent()).not.toBe("");
    expect(brightnessOf(await page.evaluate("getComputedStyle(document.querySelector('nav.site-nav')).backgroundColor"))).toBe(
      view.colorScheme,
    );
    await page.context().close();
  });

  test.each(WIDTHS)("a command leads to its reference, which names it whole, at %i px", async (width) => {
    const { summary } = operationOf(readDocument("openim"), "openim", "callbackBeforeAddBlackCommand");
    const { page, complaints } = await visit("commands.html", "light", width);
    await page.locator("tbody a", { hasText: "callbackBeforeAddBlackCommand" }).click();
    await page.getByText(summary, { exact: true }).first().waitFor({ timeout: 10_000 });
    expect(page.url()).toMatch(/openim\.html#\/relation\/callbackbeforeaddblackcommand$/);
    const heading = page.locator("h2", { hasText: "callbackBeforeAddBlackCommand" });
    expect(await heading.textContent()).toBe("callbackBeforeAddBlackCommand");
    await page.waitForFunction("document.querySelector('h2 wbr') !== null");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the menu of a reference shows the names of commands, and no summaries", async () => {
    const { page } = await visit("openim.html#/relation", "light", 1400);
    const items = page.locator(".menu-item-type-operation");
    await items.first().waitFor();
    const names = (await items.allTextContents()).map((text) => text.replace(/post$/, ""));
    const documented = documentedCommands.map(({ command }) => command);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !documented.includes(name))).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["tencent-chat", "friend add", /#\/relationship\/sns\.callback/],
    ["openim", "black", /#\/relation\/callback/],
  ])("in the reference of %s, Enter opens the first result of a search for %s", async (document, words, address) => {
    const { page, complaints } = await visit(`${document}.html`, "light", 1400);
    await page.getByText("Search", { exact: false }).first().click();
    const input = page.getByPlaceholder("Search docs...");
    await input.fill(words);
    const first = page.locator('[data-component-name="Search/SearchItem"]').first();
    await first.waitFor();
    const target = await first.getAttribute("href");
    await input.press("Enter");
    await page.waitForURL(address);
    expect(page.url().endsWith(String(target))).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(["tencent-chat", "openim"])("the reference of %s shows code as code", async (document) => {
    const { page } = await visit(`${document}.html`, "light", 1400);
    const code = page.locator("pre", {
      hasText: document === "openim" ? "POST /openim/callbackBeforeAddBlackCommand" : "POST /tencent-chat?",
    });
    await code.first().waitFor();
    expect(await page.getByText("imhook as npm start runs it.").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test("in the list of commands, Enter opens the first one that is shown", async () => {
    const { page } = await visit("commands.html", "light", 1400);
    await page.locator("#text").fill("blacklist add");
    await page.locator("#text").press("Enter");
    await page.waitForURL(/tencent-chat\.html#\/relationship\/sns\.callbackblacklistadd$/);
    await page.context().close();
  });

  test("a code block is copied by its button", async () => {
    const { page } = await visit("run.html", "light", 1400);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const block = page.locator(".block").first();
    await block.getByRole("button", { name: "Copy" }).click();
    await block.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(await block.locator("pre").textContent());
    await page.context().close();
  });

  test.each(["light", "dark"] as const)("the picture fits its boxes and is readable in a %s page", async (colorScheme) => {
    const { page } = await visit("callback.svg", colorScheme, 1400);
    expect(await page.evaluate(TEXT_OUTSIDE_BOXES)).toEqual([]);
    const [ground, ink] = await Promise.all(
      [".ground", ".title"].map((name) => page.evaluate(`getComputedStyle(document.querySelector("${name}")).fill`)),
    );
    expect([brightnessOf(ground), brightnessOf(ink)]).toEqual(colorScheme === "light" ? ["light", "dark"] : ["dark", "light"]);
    await page.context().close();
  });

  test("the commands are filtered while one types", async () => {
    const { page } = await visit("commands.html", "light", 1400);
    await page.locator("#text").fill("addBlackCommand");
    expect(await page.locator("tbody tr:visible").count()).toBe(1);
    expect(await page.locator("#count").textContent()).toBe(`1 of ${documentedCommands.length}`);
    await page.context().close();
  });

  async function visit(file: string, colorScheme: "light" | "dark", width: number): Promise<Visit> {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    const seen: Visit = { page, elsewhere: [], complaints: [] };
    await page.route("**/*", (route) => (isLocal(route.request().url()) ? route.continue() : route.abort()));
    page.on("request", (request) => {
      if (!isLocal(request.url())) seen.elsewhere.push(request.url());
    });
    page.on("pageerror", (error) => seen.complaints.push(error.message));
    page.on("console", (message) => {
      // A browser asks for an icon by itself, and the site has none.
      if (message.type() === "error" && !message.location().url.endsWith("/favicon.ico")) seen.complaints.push(message.text());
    });
    await page.goto(`${site.url}/docs/${file}`, { waitUntil: "networkidle" });
    return seen;
  }

  function isLocal(address: string): boolean {
    return address.startsWith(site.url) || /^(data|blob|about):/.test(address);
  }
});

/** In the page: words of tables that are not on one line. A hyphen is where a word may break; Chinese has no spaces and may break anywhere. */
const BROKEN_WORDS = `(() => {
  const broken = [];
  for (const cell of document.querySelectorAll("td, th")) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const inCode = text.parentElement.closest("code") !== null;
      for (const word of text.data.matchAll(inCode ? /[^\\s-]+-?/g : /[\\w.]+/g)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word[0]);
      }
    }
  }
  return broken;
})()`;

/** In the picture: texts that are wider than the smallest box around their middle. */
const TEXT_OUTSIDE_BOXES = `(() => {
  const boxes = [...document.querySelectorAll("rect")].map((rect) => rect.getBoundingClientRect());
  const holds = (box, x, y) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  return [...document.querySelectorAll("text")].flatMap((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const around = boxes.filter((box) => holds(box, (left + right) / 2, (top + bottom) / 2));
    const box = around.sort((one, other) => one.width - other.width)[0];
    return box === undefined || left < box.left || right > box.right ? [text.textContent] : [];
  });
})()`;

/** Whether a colour, `rgb(r, g, b)`, is one of a light or a dark page. */
function brightnessOf(color: unknown): "light" | "dark" {
  const parts =
    String(color)
      .match(/[0-9.]+/g)
      ?.map(Number) ?? [];
  return parts.slice(0, 3).reduce((sum, part) => sum + part, 0) > 3 * 128 ? "light" : "dark";
}
