import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import { findBrowser } from "../support/browser.ts";
import { LOOKS, seriousViolations } from "../support/console.ts";
import { useConsoleBrowser } from "../support/console-browser.ts";
import { post } from "../support/http.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { openImUrls, tencentChatUrl } from "../support/urls.ts";

const executablePath = findBrowser();

const BLOCK = "Sns.CallbackBlackListAdd";
const MESSAGE = "callbackBeforeSendSingleMsgCommand";

const LOCALES = [
  { locale: "en-US", title: "Coverage" },
  { locale: "zh-CN", title: "覆盖" },
  { locale: "ja-JP", title: "カバレッジ" },
  { locale: "ko-KR", title: "커버리지" },
];

(executablePath === undefined ? describe.skip : describe)("the page Coverage", () => {
  let folder: string;
  const consoleBrowser = useConsoleBrowser();
  let imhook: Imhook;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-coverage-test-"));
    imhook = await startImhook(join(folder, "data"));
    await post(tencentChatUrl(imhook.url, BLOCK), { CallbackCommand: BLOCK, PairList: [{ From_Account: "alice", To_Account: "bob" }] });
    await post(openImUrls(imhook.url, MESSAGE).namedApp ?? "", { callbackCommand: MESSAGE, sendID: { hostile: "<script>" } });
    await post(tencentChatUrl(imhook.url, "<b>Nobody</b>.\u202eKnows"), { CallbackCommand: "<b>Nobody</b>.\u202eKnows" });
  }, 120_000);

  afterAll(async () => {
    if (imhook !== undefined && !imhook.hasEnded()) await end(imhook, "SIGTERM");
    await rm(folder, { recursive: true, force: true });
  }, 20_000);

  async function open(path = "/coverage", options: BrowserContextOptions = {}): Promise<Page> {
    return consoleBrowser.open(`${imhook.operatorUrl}${path}`, options);
  }

  const cell = (page: Page, command: string, state: string) => page.getByRole("button", { name: `${command}: ${state}`, exact: true });

  test("shows every command at a glance, and what was seen of it", async () => {
    const page = await open();
    await cell(page, BLOCK, "Seen").waitFor();
    await cell(page, MESSAGE, "Not understood").waitFor();
    await cell(page, "callbackAfterUserKickOffCommand", "Sent by no server").waitFor();
    await page.getByText("Tencent Chat 1 of 89 seen").waitFor();
    await page.getByRole("link", { name: /one callback with an unknown command/ }).waitFor();
    await cell(page, BLOCK, "Seen").focus();
    await page.locator(".pointed", { hasText: BLOCK }).waitFor();
    await page.getByRole("button", { name: new RegExp(`^Seen ${BLOCK}`) }).waitFor();
  });

  test("says how to switch on what was never seen: as YAML, or by the name in the console", async () => {
    const page = await open();
    await cell(page, "callbackBeforeAddBlackCommand", "Never seen").click();
    expect(await page.locator("article pre").textContent()).toBe("beforeAddBlack:\n  enable: true\n  timeout: 5\n");
    expect(new URL(page.url()).searchParams.get("command")).toBe("callbackBeforeAddBlackCommand");
    await page.keyboard.press("Escape");
    await cell(page, "Profile.CallbackPortraitSet", "Never seen").click();
    await page.locator("article strong", { hasText: "After a profile is updated" }).waitFor();
    await page.getByText("the subscription to changes of profiles").waitFor();
  });

  test("filters by what the address says, and by text", async () => {
    const page = await open("/coverage?sender=openim&phase=before&seen=no");
    await cell(page, "callbackBeforeAddBlackCommand", "Never seen").waitFor();
    expect(await page.getByRole("button", { name: /: Seen$/ }).count()).toBe(0);
    await page.getByRole("searchbox").fill("user.blocked");
    await page.keyboard.press("Enter");
    await page.waitForURL(/text=user\.blocked/);
    await page.waitForFunction("document.querySelectorAll('.cells button').length === 1");
    await page.goBack();
    await page.waitForFunction("document.querySelectorAll('.cells button').length > 1");
  });

  test("shows what is wrong with the set-up, and the command for the rest", async () => {
    const page = await open();
    await page.locator("summary", { hasText: "Warnings" }).click();
    await page.getByText("no app is configured, so imhook uses sample apps").waitFor();
    await page.locator("details code", { hasText: "imhook doctor" }).waitFor();
  });

  test("is accessible in every look, and speaks four languages", async () => {
    for (const { width, height, colorScheme } of LOOKS) {
      const page = await open("/coverage?command=callbackBeforeAddBlackCommand", { viewport: { width, height }, colorScheme });
      await page.locator("article pre").waitFor();
      expect({ width, colorScheme, violations: await seriousViolations(page) }).toEqual({ width, colorScheme, violations: [] });
    }
    for (const { locale, title } of LOCALES) {
      const page = await open("/coverage", { locale, viewport: { width: 390, height: 844 } });
      await page.getByRole("heading", { name: title, exact: true }).waitFor();
      await page.locator(".cells button").first().waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    }
  }, 90_000);
});
