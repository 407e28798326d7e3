import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { findBrowser, openBrowser } from "../support/browser.ts";
import { buildConsole, LOOKS, type Look, seriousViolations } from "../support/console.ts";
import { post } from "../support/http.ts";
import { isInstalled } from "../support/is-installed.ts";
import { run } from "../support/run.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { openImUrls, tencentChatUrl } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";

const RULES = `
lists:
  support: [support_01]
rules:
  - name: nobody-blocks-support
    on: user.blocking
    when: inList("support", request.blackUserID)
    refuse: { code: 5001, message: Support cannot be blocked. }
`;

const HOSTILE = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">\u202Egnp";

const executablePath = findBrowser();

(executablePath === undefined ? describe.skip : describe)("the page Callbacks", () => {
  let folder: string;
  let app: TestApp;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    await buildConsole();
    folder = await mkdtemp(join(tmpdir(), "imhook-callbacks-page-"));
    await writeFile(join(folder, "rules.yaml"), RULES);
    app = await startTestApp({ IMHOOK_RULES: join(folder, "rules.yaml") });
    for (let index = 0; index < 1000; index += 1) await block(`early${index}`, `target${index}`);
    browser = await openBrowser(executablePath ?? "");
  }, 120_000);

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.remove();
    await rm(folder, { recursive: true });
  }, 20_000);

  /** alice blocks bob, as Tencent Chat reports it. */
  function block(From_Account: string, To_Account: string) {
    const command = "Sns.CallbackBlackListAdd";
    return post(tencentChatUrl(app.url, command), { CallbackCommand: command, PairList: [{ From_Account, To_Account }] });
  }

  /** OpenIM asks whether a user may block another. */
  function askToBlock(ownerUserID: string, blackUserID: string) {
    const command = "callbackBeforeAddBlackCommand";
    const [url = ""] = Object.values(openImUrls(app.url, command));
    return post(url, { callbackCommand: command, ownerUserID, blackUserID });
  }

  async function newestId(): Promise<string> {
    return String((await app.newestEntry()).id);
  }

  async function visit(path: string, look: Look = {}): Promise<Page> {
    const { width = 1400, height = 900, colorScheme = "light", locale = "en" } = look;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      locale,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    contexts.push(context);
    const page = await context.newPage();
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => message.type() === "error" && !/404/.test(message.text()) && complaints.push(message.text()));
    await page.goto(`${app.operatorUrl}${path}`);
    return page;
  }

  const rowOf = (page: Page, text: string) => page.getByRole("grid").getByRole("row", { name: text });
  const detailOf = (page: Page) => page.getByRole("article", { name: "Callback" });
  const box = (page: Page) => page.getByRole("combobox", { name: "Search callbacks" });

  describe("search", () => {
    test("filters are typed after a slash, completed by keys, shown as chips and kept in the address", async () => {
      await askToBlock("zoe", "support_01");
      const page = await visit("/callbacks");
      await rowOf(page, "zoe").waitFor();
      await page.keyboard.press("/");
      await page.keyboard.type("actor:zoe dec");
      await page.getByRole("option", { name: "decision:" }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.keyboard.type("ref");
      await page.keyboard.press("Enter");
      await page.waitForURL(/actor=zoe.*decision=refuse|decision=refuse.*actor=zoe/);
      await rowOf(page, "zoe").waitFor();
      // The list from before stays until the next one is there.
      await waitUntil(async () => (await page.getByRole("row").count()) === 1);
      await page.getByRole("button", { name: "Remove the filter Decision" }).click();
      await page.waitForURL((url) => !url.search.includes("decision"));
      await page.goBack();
      await page.waitForURL(/decision=refuse/);
      await page.getByRole("button", { name: "Clear" }).click();
      await page.waitForURL((url) => url.search === "");
    });

    test("what is wrong is said in place, with what was meant", async () => {
      const page = await visit("/callbacks");
      await box(page).fill("aktor:early7");
      await box(page).press("Enter");
      await page.getByRole("alert").getByRole("button", { name: "Did you mean actor" }).click();
      await page.waitForURL(/actor=early7/);
      await rowOf(page, "early7 ").waitFor();
    });

    test("by touch on a phone", async () => {
      const page = await visit("/callbacks", { width: 390, height: 844 });
      await box(page).click();
      await page.getByRole("option", { name: "status:" }).click();
      await page.getByRole("option", { name: "status:accepted" }).click();
      await page.waitForURL(/status=accepted/);
    });

    test("the id of a callback opens it", async () => {
      await askToBlock("yuri", "zed");
      const id = await newestId();
      const page = await visit("/callbacks?actor=early1");
      await box(page).fill(id);
      await box(page).press("Enter");
      await page.waitForURL(new RegExp(`/callbacks/${id}\\?actor=early1$`));
      await detailOf(page).getByRole("heading", { name: "yuri blocked zed" }).waitFor();
    });

    test("nothing found says what to do", async () => {
      const page = await visit("/callbacks?user=nobody-at-all");
      await page.getByRole("heading", { name: "No callback matches" }).waitFor();
    });
  });

  test("of a thousand rows only those in sight are drawn, and scrolling reads on to the end", async () => {
    const page = await visit("/callbacks?command=Sns.CallbackBlackListAdd");
    await rowOf(page, "early999").waitFor();
    const grid = page.getByRole("grid", { name: "Callbacks" });
    await grid.focus();
    let most = 0;
    while ((await rowOf(page, "early0 ").count()) === 0) {
      await page.keyboard.press("End");
      most = Math.max(most, await page.getByRole("row").count());
    }
    expect(most).toBeLessThan(80);
    await page.getByText("All of them").waitFor();
    await page.keyboard.press("Home");
    await rowOf(page, "early999").waitFor();
  });

  test("on a phone a callback stands in the place of the list, which is where it was afterwards", async () => {
    const page = await visit("/callbacks?command=Sns.CallbackBlackListAdd", { width: 390, height: 844 });
    await rowOf(page, "early999").waitFor();
    await page.getByRole("grid").focus();
    for (let rows = 0; rows < 30; rows += 1) await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await detailOf(page).getByRole("heading", { name: "early970 blocked" }).waitFor();
    expect(await page.getByRole("grid").count()).toBe(0);
    await page.getByRole("button", { name: "Close" }).click();
    await rowOf(page, "early970").waitFor();
    await page.goBack();
    await detailOf(page).getByRole("heading", { name: "early970 blocked" }).waitFor();
  });

  test("new callbacks are counted and do not move the rows", async () => {
    const page = await visit("/callbacks?user=newcomer");
    await page.getByRole("heading", { name: "No callback matches" }).waitFor();
    await block("newcomer", "first");
    await page.getByRole("button", { name: "1 new callback" }).click();
    await rowOf(page, "first").waitFor();
    await block("newcomer", "second");
    await page.getByRole("button", { name: "1 new callback" }).waitFor();
    expect(await rowOf(page, "second").count()).toBe(0);
  });

  test("the strip selects a time, and leads back to all times", async () => {
    const page = await visit("/callbacks?sender=tencent-chat");
    const bars = page.getByRole("group", { name: /Callbacks over time/ });
    await page.getByText(/[1-9][\d,]* callbacks/).waitFor();
    await bars.focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Enter");
    await page.waitForURL(/since=\d+.*until=\d+/);
    await page.getByRole("button", { name: "Show all times" }).click();
    await page.waitForURL((url) => url.search === "?sender=tencent-chat");
  });

  describe("a callback", () => {
    test("says what happened, why, and what the sender does with the reply", async () => {
      await askToBlock("mallory", "support_01");
      const page = await visit(`/callbacks/${await newestId()}`);
      const detail = detailOf(page);
      await detail.getByText("A user is about to block another user.").waitFor();
      await detail.getByText("OpenIM refuses the operation with code 5001: Support cannot be blocked.").waitFor();
      await detail.getByRole("link", { name: "nobody-blocks-support" }).waitFor();
      await detail.getByText('inList("support", request.blackUserID)').waitFor();
      await detail.getByRole("row", { name: /blackUserID "support_01".*string User who is blocked/ }).waitFor();
      await detail.getByText(/of 20,000 ms; the sender waits 5,000 ms/).waitFor();
    });

    test("runs through the rules of today", async () => {
      await askToBlock("mallory", "support_01");
      const page = await visit(`/callbacks/${await newestId()}`);
      await page.getByRole("button", { name: "Run again" }).click();
      await detailOf(page).getByText("The same").waitFor();
      await detailOf(page).getByText("Matches", { exact: true }).waitFor();
    });

    test("opens from its address though it is not in the list, and j and k go on from it", async () => {
      await block("aron", "ben");
      const first = await newestId();
      await block("carl", "dora");
      const second = await newestId();
      const page = await visit(`/callbacks/${first}?user=nobody-at-all`);
      await detailOf(page).getByRole("heading", { name: "aron blocked ben" }).waitFor();
      await page.goto(`${app.operatorUrl}/callbacks/${second}`);
      await rowOf(page, "carl").waitFor();
      await page.keyboard.press("j");
      await detailOf(page).getByRole("heading", { name: "aron blocked ben" }).waitFor();
      await page.keyboard.press("k");
      await detailOf(page).getByRole("heading", { name: "carl blocked dora" }).waitFor();
      await page.keyboard.press("Escape");
      await page.waitForURL(/\/callbacks$/);
      await detailOf(page).waitFor({ state: "detached" });
    });

    test("marks what differs from the document where it stands", async () => {
      const command = "Sns.CallbackBlackListAdd";
      await post(tencentChatUrl(app.url, command), { CallbackCommand: command, PairList: "none", Surprise: 1 });
      const page = await visit(`/callbacks/${await newestId()}`);
      await detailOf(page)
        .getByRole("row", { name: /PairList "none".*must be array/ })
        .waitFor();
      await detailOf(page)
        .getByRole("row", { name: /Surprise 1.*The document does not know this field/ })
        .waitFor();
    });

    test("leads to what happened between the two users", async () => {
      await block("ines", "jack");
      const page = await visit(`/callbacks/${await newestId()}`);
      await detailOf(page).getByRole("heading", { name: "Between the two users" }).waitFor();
    });

    test.each(["tencent-chat", "openim"])("of %s is sent again by the curl that is copied", async (sender) => {
      if (!isInstalled("curl")) return;
      await (sender === "openim" ? askToBlock("o'neil", "x") : block("o'neil", "x"));
      const page = await visit(`/callbacks/${await newestId()}`);
      const before = (await app.entries("user=o'neil")).length;
      await page.getByRole("button", { name: "Copy as curl" }).click();
      const curl = await page.evaluate("navigator.clipboard.readText()");
      const { code, stdout } = await run("bash", ["-c", String(curl)], { environment: { IMHOOK_URL: app.url } });
      expect([code, JSON.parse(stdout)]).toEqual([0, expect.any(Object)]);
      expect(await app.entries("user=o'neil")).toHaveLength(before + 1);
    });

    test("shows hostile values harmlessly", async () => {
      await block(HOSTILE, `${"x".repeat(900_000)}`);
      const page = await visit(`/callbacks/${await newestId()}`);
      await detailOf(page).getByText("U+202E").first().waitFor();
      expect(await page.title()).not.toContain("owned");
      expect(
        await page
          .getByRole("row")
          .first()
          .evaluate((row: { scrollHeight: number }) => row.scrollHeight),
      ).toBeLessThan(60);
    });

    test("with a body of a megabyte shows its beginning, and all of it if asked", async () => {
      const PairList = Array.from({ length: 14_000 }, (_, index) => ({
        From_Account: "giant",
        To_Account: `somebody-with-a-long-name-${index}`,
      }));
      const command = "Sns.CallbackBlackListAdd";
      await post(tencentChatUrl(app.url, command), { CallbackCommand: command, PairList });
      const id = await newestId();
      const page = await visit("/callbacks?actor=giant");
      await rowOf(page, "giant").click();
      await page.waitForURL(new RegExp(id));
      await detailOf(page).getByText("PairList", { exact: true }).waitFor();
      expect(await detailOf(page).getByRole("row").count()).toBeLessThan(300);
      await detailOf(page).getByRole("button", { name: "As received" }).click();
      await page.getByRole("button", { name: /^Show all [\d,]+ characters$/ }).click();
      await detailOf(page).getByRole("region", { name: "As received" }).getByText("somebody-with-a-long-name-13999").waitFor();
    });
  });

  test.each(LOOKS)(
    "axe finds nothing serious at $width px, $colorScheme",
    async (look) => {
      await askToBlock("mallory", "support_01");
      const id = await newestId();
      const page = await visit("/callbacks?status=accepted&since=1h", look);
      await rowOf(page, "mallory").first().waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await box(page).click();
      await page.getByRole("listbox").waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await page.goto(`${app.operatorUrl}/callbacks/${id}`);
      await page.getByRole("button", { name: "Run again" }).click();
      await detailOf(page).getByText("The same").waitFor();
      expect(await seriousViolations(page)).toEqual([]);
    },
    90_000,
  );

  test.each([
    ["zh-CN", "回调"],
    ["ja", "コールバック"],
    ["ko", "콜백"],
  ])("speaks %s", async (locale, title) => {
    const page = await visit("/callbacks", { locale });
    await page.getByRole("heading", { name: title }).waitFor();
  });
});
