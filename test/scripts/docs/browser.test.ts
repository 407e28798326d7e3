import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import Koa from "koa";
import type { Browser, Page } from "playwright-core";
import { type Listener, listen } from "../../../src/http/listen.ts";
import { serveDocs } from "../../../src/operator/docs/serve-docs.ts";
import { buildSite } from "../../../src/scripts/docs/build-site.ts";
import { PAGES } from "../../../src/scripts/docs/navigation.ts";
import { findBrowser, openBrowser } from "../../support/browser.ts";
import { documentedCommands } from "../../support/operations.ts";
import { REPOSITORY } from "../../support/run.ts";

const executablePath = findBrowser();

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

  const views = PAGES.flatMap(({ file }) =>
    (["light", "dark"] as const).flatMap((colorScheme) => [1280, 400].map((width) => ({ file, colorScheme, width }))),
  );

  test.each(views)("$file is shown whole, $colorScheme and $width px wide, and asks for nothing elsewhere", async (view) => {
    const { page, elsewhere, complaints } = await visit(view.file, view.colorScheme, view.width);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(view.width);
    expect(await page.locator("h1").first().textContent()).not.toBe("");
    expect(brightnessOf(await page.evaluate("getComputedStyle(document.querySelector('nav.site-nav')).backgroundColor"))).toBe(
      view.colorScheme,
    );
    await page.context().close();
  });

  test("Redoc wakes up: a tag in its menu leads to the tag's operations", async () => {
    const { page, complaints } = await visit("openim.html", "light", 1280);
    await page.locator('a[href$="#/relation"]').first().click();
    await page.getByText("A user is about to block another.").first().waitFor({ timeout: 10_000 });
    expect(page.url()).toMatch(/openim\.html#\/relation/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the commands are filtered while one types", async () => {
    const { page } = await visit("commands.html", "light", 1280);
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

/** Whether a colour, `rgb(r, g, b)`, is one of a light or a dark page. */
function brightnessOf(color: unknown): "light" | "dark" {
  const parts =
    String(color)
      .match(/[0-9.]+/g)
      ?.map(Number) ?? [];
  return parts.slice(0, 3).reduce((sum, part) => sum + part, 0) > 3 * 128 ? "light" : "dark";
}
