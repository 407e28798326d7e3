import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { en } from "../../src/console/i18n/en.ts";
import { ja } from "../../src/console/i18n/ja.ts";
import { ko } from "../../src/console/i18n/ko.ts";
import { zhCn } from "../../src/console/i18n/zh-CN.ts";
import { findBrowser, openBrowser } from "../support/browser.ts";
import { buildConsole, LOOKS, seriousViolations } from "../support/console.ts";
import { CONSOLE_PAGES, type ConsolePage } from "../support/console-pages.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { playChat, playedChatSettings } from "../support/played-chat.ts";
import { deliverySettings } from "../support/played-deliveries.ts";
import { waitUntil } from "../support/wait-until.ts";
import { type WatchedPage, watchPage } from "../support/watch-page.ts";

const executablePath = findBrowser();

const LANGUAGES = [
  { locale: "en-US", lang: "en", messages: en },
  { locale: "zh-CN", lang: "zh-CN", messages: zhCn },
  { locale: "ja-JP", lang: "ja", messages: ja },
  { locale: "ko-KR", lang: "ko", messages: ko },
];

(executablePath === undefined ? describe.skip : describe)("every page of the console", () => {
  let folder: string;
  let browser: Browser;
  let imhook: Imhook;
  let context: BrowserContext;
  let page: Page;
  let watched: WatchedPage;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-every-page-"));
    await buildConsole();
    const environment = { ...(await playedChatSettings(folder)), ...(await deliverySettings(folder)) };
    [imhook, browser] = await Promise.all([startImhook(join(folder, "data"), { environment }), openBrowser(executablePath ?? "")]);
    await playChat(imhook.url);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    if (imhook !== undefined) await end(imhook, "SIGKILL");
    await rm(folder, { recursive: true });
  }, 20_000);

  beforeEach(() => watched?.forget());

  async function begin(options: Parameters<Browser["newContext"]>[0]): Promise<void> {
    context = await browser.newContext(options);
    page = await context.newPage();
    watched = await watchPage(page);
  }

  const open = ({ path }: ConsolePage) => watched.open(`${imhook.operatorUrl}${path}`);

  const titled = (title = "") => waitUntil(async () => (await page.title()) === `${title} · imhook`);

  const hiddenWidth = () => page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

  describe.each(LOOKS)("with $width pixels in $colorScheme", ({ width, height, colorScheme }) => {
    beforeAll(() => begin({ viewport: { width, height }, colorScheme, locale: "en-US" }));
    afterAll(() => context.close());

    test.each(CONSOLE_PAGES)("$name is accessible, keeps its policy, and fits", async (shown) => {
      await open(shown);
      const before = page.url();
      // On a wide screen the list stands beside the detail, so one look sees both, in the colours that it has on a narrow one too.
      const isAlone = width < 1000 && colorScheme === "light";
      const found = isAlone ? await seriousViolations(page) : [];
      expect(await hiddenWidth()).toBe(0);
      const hasDetail = await watched.openFirstRow();
      if (hasDetail || !isAlone) found.push(...(await seriousViolations(page)));
      expect([await hiddenWidth(), found, watched.complaints()]).toEqual([0, [], []]);
      if (!hasDetail || page.url() === before) return;
      await page.goBack();
      await watched.settled();
      expect(page.url()).toBe(before);
    });
  });

  describe.each(LANGUAGES)("in $lang", ({ locale, lang, messages }) => {
    beforeAll(() => begin({ viewport: { width: 1400, height: 900 }, locale }));
    afterAll(() => context.close());

    test.each(CONSOLE_PAGES)("$name has its title, and no text is missing", async (shown) => {
      await open(shown);
      const title = messages.nav[shown.name];
      expect(await page.title()).toBe(`${title} · imhook`);
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      expect(await page.getByRole("navigation").getByRole("link", { name: title, exact: true }).getAttribute("aria-current")).toBe("page");
      expect(watched.complaints()).toEqual([]);
    });
  });

  test("back and forward go through the pages", async () => {
    await begin({ viewport: { width: 1400, height: 900 }, locale: "en-US" });
    await open(CONSOLE_PAGES[0] as ConsolePage);
    const titles: string[] = [];
    for (const { name } of CONSOLE_PAGES) {
      await page.getByRole("navigation").getByRole("link", { name: en.nav[name], exact: true }).click();
      await titled(en.nav[name]);
      titles.push(en.nav[name]);
    }
    for (const title of titles.toReversed().slice(1)) {
      await page.goBack();
      await titled(title);
    }
    await page.goForward();
    await titled(titles[1]);
    await watched.settled();
    expect(watched.complaints()).toEqual([]);
    await context.close();
  });
});
