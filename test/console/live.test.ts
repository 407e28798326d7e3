import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import { findBrowser } from "../support/browser.ts";
import { LOOKS, seriousViolations } from "../support/console.ts";
import { useConsoleBrowser } from "../support/console-browser.ts";
import { entrySummary } from "../support/entry-summary.ts";
import { get, post, send } from "../support/http.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { openImUrls, tencentChatUrl } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";

const executablePath = findBrowser();

const BLOCK = "Sns.CallbackBlackListAdd";
const BEFORE_BLOCK = "callbackBeforeAddBlackCommand";

const RULES = `rules:
  - name: nobody-blocks-support
    on: user.blocking
    when: request.blackUserID == "support"
    refuse: { message: Support cannot be blocked. }
`;

const LOCALES = [
  { locale: "en-US", title: "Live" },
  { locale: "zh-CN", title: "实时" },
  { locale: "ja-JP", title: "ライブ" },
  { locale: "ko-KR", title: "실시간" },
];

(executablePath === undefined ? describe.skip : describe)("the live page", () => {
  let folder: string;
  const consoleBrowser = useConsoleBrowser();
  let imhook: Imhook;
  const agent = new Agent({ keepAlive: true });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-live-test-"));
    await writeFile(join(folder, "rules.yaml"), RULES);
    imhook = await startServer("journal");
  }, 120_000);

  afterAll(async () => {
    agent.destroy();
    if (imhook !== undefined && !imhook.hasEnded()) await end(imhook, "SIGTERM");
    await rm(folder, { recursive: true, force: true });
  }, 20_000);

  function startServer(journal: string, environment: Record<string, string> = {}): Promise<Imhook> {
    const settings = { IMHOOK_RULES: join(folder, "rules.yaml"), IMHOOK_DUPLICATE_WINDOW: "0", IMHOOK_TENCENT_CHAT_APPS: "1400000000" };
    return startImhook(join(folder, journal), { environment: { ...settings, IMHOOK_OPENIM_APPS: "sample", ...environment } });
  }

  async function openPage(path = "/live", options: BrowserContextOptions = {}, server = imhook): Promise<Page> {
    return consoleBrowser.open(`${server.operatorUrl}${path}`, options);
  }

  async function openLive(path = "/live", options: BrowserContextOptions = {}, server = imhook): Promise<Page> {
    const page = await openPage(path, options, server);
    await page.locator("[data-state=live]").waitFor();
    return page;
  }

  async function block(actor: string, { url } = imhook): Promise<boolean> {
    const body = JSON.stringify({ CallbackCommand: BLOCK, PairList: [{ From_Account: actor, To_Account: "mallory" }] });
    return (await send(tencentChatUrl(url, BLOCK), { headers: { "content-type": "application/json" }, body, agent })).status === 200;
  }

  const blockSupport = () =>
    post(openImUrls(imhook.url, BEFORE_BLOCK).path ?? "", {
      ...{ callbackCommand: BEFORE_BLOCK, ownerUserID: "carol", blackUserID: "support" },
    });

  const rowOf = (page: Page, text: string) => page.locator("[role=row]", { hasText: text });

  test("says what to check while there are no callbacks, and shows the first one when it comes", async () => {
    const page = await openLive();
    await page.getByText("No callbacks yet").waitFor();
    expect(await page.locator("main a[href='/coverage']").count()).toBe(1);
    await block("first");
    await rowOf(page, "first").waitFor();
  });

  test("shows what was recorded before it was opened, and what comes, each once", async () => {
    await block("before");
    const page = await openLive();
    await rowOf(page, "before").waitFor();
    await block("after");
    await rowOf(page, "after").waitFor();
    expect([await rowOf(page, "before").count(), await rowOf(page, "after").count()]).toEqual([1, 1]);
    expect(await page.locator("[role=row]").first().textContent()).toContain("after");
  });

  test("selects by the filters in the address, and says so when nothing matches", async () => {
    await block("alice");
    const page = await openLive("/live?actor=alice");
    await rowOf(page, "alice").waitFor();
    await block("bob");
    await block("alice");
    await waitUntil(async () => (await rowOf(page, "alice").count()) === 2);
    expect(await rowOf(page, "bob").count()).toBe(0);
    await page.goto(`${imhook.operatorUrl}/live?actor=nobody`);
    await page.getByText("Nothing matches the filters yet.", { exact: false }).waitFor();
  });

  test("names the filter that the server does not understand", async () => {
    const page = await openPage("/live?status=unheard-of");
    await page.locator("[data-state=closed]").waitFor();
    expect(await page.locator("[role=alert]").first().textContent()).toMatch(/filter.*status/);
  });

  test("lets nothing move that is read: what comes waits above until it is asked for", async () => {
    for (let index = 0; index < 60; index += 1) await block(`old-${index}`);
    const page = await openLive();
    await rowOf(page, "old-59").waitFor();
    await page.evaluate('document.querySelector("[role=grid]").scrollTo({ top: 400 })');
    const seen = rowOf(page, "old-40");
    const place = await seen.boundingBox();
    await block("new-1");
    await block("new-2");
    await page.getByRole("button", { name: "2 new" }).waitFor();
    expect(await seen.boundingBox()).toEqual(place);
    await page.keyboard.press("Home");
    await rowOf(page, "new-2").waitFor();
    await block("new-3");
    await rowOf(page, "new-3").waitFor();
    expect(await page.getByRole("button", { name: /new$/ }).count()).toBe(0);
    await page.keyboard.press("j");
    await block("new-4");
    await page.getByRole("button", { name: "1 new" }).waitFor();
    await page.keyboard.press("Home");
    await rowOf(page, "new-4").waitFor();
    await block("new-5");
    await rowOf(page, "new-5").waitFor();
    await page.keyboard.press("Space");
    await page.getByText("Paused", { exact: false }).waitFor();
  });

  test("opens a callback beside the list, by mouse and by keys, and goes back", async () => {
    await block("bob");
    await blockSupport();
    const page = await openLive();
    await rowOf(page, "carol").first().click();
    const detail = page.getByRole("article", { name: "Callback" });
    await detail.getByText("nobody-blocks-support").waitFor();
    expect(await detail.textContent()).toMatch(/"ownerUserID": "carol".*"nextCode": 1/s);
    expect(page.url()).toMatch(/\/live\/[0-9a-f-]{36}$/);
    const id = page.url().split("/").at(-1);
    expect(await detail.getByRole("link").getAttribute("href")).toBe(`/callbacks/${id}`);
    await page.keyboard.press("j");
    await page.waitForURL(({ pathname }) => !pathname.endsWith(String(id)));
    await page.goBack();
    await detail.waitFor({ state: "detached" });
    await page.goForward();
    await detail.waitFor();
    await page.keyboard.press("Escape");
    await detail.waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toMatch(/^\/live\/?$/);
  });

  test("marks what stands out, as its reader wants, and counts it in the title while it is hidden", async () => {
    await blockSupport();
    const page = await openLive();
    const marked = rowOf(page, "carol").first().locator(".flag");
    await marked.waitFor();
    await page.locator("fieldset").getByText("Refused").click();
    await marked.waitFor({ state: "detached" });
    await page.reload();
    await rowOf(page, "carol").first().waitFor();
    expect(await marked.count()).toBe(0);
    await page.locator("fieldset").getByText("Refused").click();
    const title = await page.title();
    await setHidden(page, true);
    await blockSupport();
    await waitUntil(async () => (await page.title()) === `(1) ${title}`);
    await setHidden(page, false);
    expect(await page.title()).toBe(title);
  });

  test("shows a gap in its place, with a link to what is missing there", async () => {
    const events = [
      { id: "1", event: "callback", data: entrySummary({ id: "019a9f1c-7a00-7000-8000-000000000001", receivedAt: 5600, actor: "older" }) },
      { id: "9", event: "gap", data: { missed: 7, from: "1", to: "9", reason: "slow" } },
      { id: "10", event: "callback", data: entrySummary({ id: "019a9f1c-7a00-7000-8000-000000000002", receivedAt: 9400, actor: "newer" }) },
      { id: "10", event: "position", data: { live: true } },
    ];
    const page = await openPage("/system");
    // A viewer that is too slow on a machine that is fast enough for a test is hard to find.
    await page.route("**/api/live**", (route) => route.fulfill({ contentType: "text/event-stream", body: events.map(encode).join("") }));
    await page.goto(`${imhook.operatorUrl}/live?actor=x`);
    await rowOf(page, "7 callbacks missed here").waitFor();
    const texts = await page.locator("[role=row]").allTextContents();
    expect(texts.map((text) => /newer|missed|older/.exec(text)?.[0])).toEqual(["newer", "missed", "older"]);
    expect(await rowOf(page, "missed").getByRole("link").getAttribute("href")).toBe("/callbacks?actor=x&since=5000&until=10000");
    await rowOf(page, "newer").click();
    await page.waitForURL(/live\/.*02\?/);
    await page.keyboard.press("j");
    await page.waitForURL(/live\/.*01\?/);
  });

  test("shows hostile texts harmlessly", async () => {
    const names = [`<img src=x onerror="window.hacked=1">`, "evil\u202Etxt.exe", `long-${"x".repeat(900_000)}`];
    for (const name of names) expect(await block(name)).toBe(true);
    const page = await openLive();
    await rowOf(page, "long-").waitFor();
    await rowOf(page, "U+202E").waitFor();
    expect(await rowOf(page, "<img src=x").locator("img").count()).toBe(0);
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    const heights = '[...document.querySelectorAll("[role=row]")].map((row) => row.getBoundingClientRect().height)';
    expect(await page.evaluate(`new Set(${heights}).size`)).toBe(1);
    await rowOf(page, "long-").click();
    await page.getByRole("article").getByText("+899", { exact: false }).first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(1400);
  });

  test.each(LOOKS.map((look, index) => ({ ...look, ...(LOCALES[index] ?? { locale: "en", title: "Live" }) })))(
    "is whole and accessible at $width px, $colorScheme, in $locale",
    async ({ width, height, colorScheme, locale, title }) => {
      const page = await openLive("/live", { viewport: { width, height }, colorScheme, locale });
      await page.locator("[role=row]").first().waitFor();
      expect(await page.locator("h1").textContent()).toBe(title);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      expect(await seriousViolations(page)).toEqual([]);
      await page.locator("[role=row]").first().click();
      await page.getByRole("article").locator("pre").first().waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      expect(await seriousViolations(page)).toEqual([]);
    },
  );

  test("fills the screen on the wall, and Escape leaves it", async () => {
    const page = await openLive("/live?wall=1");
    await page.locator("[role=row]").first().waitFor();
    expect(await page.getByRole("navigation").count()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("navigation").waitFor();
    expect(page.url()).not.toContain("wall");
  });

  test("loses nothing of 5,000 callbacks while it is paused and the server is killed and started again", async () => {
    let server = await startServer("killed");
    const ports = { IMHOOK_PORT: new URL(server.url).port, IMHOOK_OPERATOR_PORT: new URL(server.operatorUrl).port };
    const page = await openLive("/live", { viewport: { width: 1400, height: 1600 } }, server);
    const blockAll = (from: number, to: number) => inParallel(16, from, to, (number) => block(`u${number}.`, server).catch(() => false));
    await blockAll(0, 1000);
    await page.keyboard.press("p");
    await page.getByText("Paused", { exact: false }).waitFor();
    const killed = blockAll(1000, 3000);
    await waitUntil(async () => Number((await page.locator(".paused").textContent())?.replaceAll(/[^0-9]/g, "")) > 300);
    await end(server, "SIGKILL");
    await killed;
    await page.locator("[data-state=reconnecting]").waitFor();
    server = await startServer("killed", ports);
    const { total } = await readAll(server);
    await blockAll(3000, 3000 + 5000 - total);
    await page.locator("[data-state=live]").waitFor();
    const recorded = await readAll(server);
    expect(recorded.total).toBe(5000);
    await page.keyboard.press("p");
    await rowOf(page, recorded.actors[0] ?? "").waitFor();
    await waitUntil(async () => (await page.locator("[role=grid]").getAttribute("aria-rowcount")) === "5000");
    const shown = await readRows(page);
    expect(shown.toSorted()).toEqual(recorded.actors.toSorted());
    await end(server, "SIGKILL");
  }, 120_000);
});

/** An event as the feed sends it. */
function encode({ id, event, data }: { id: string; event: string; data: unknown }): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** A browser without windows has no other tab to go to. */
async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate(`
    Object.defineProperty(document, "hidden", { value: ${isHidden}, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  `);
}

async function inParallel(callers: number, from: number, to: number, call: (number: number) => Promise<unknown>): Promise<void> {
  let next = from;
  const work = async () => {
    while (next < to) await call(next++);
  };
  await Promise.all(Array.from({ length: callers }, work));
}

/** Everything that a server has recorded, newest first. */
async function readAll({ operatorUrl }: Imhook): Promise<{ total: number; actors: string[] }> {
  const actors: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const { json } = await get(`${operatorUrl}/api/callbacks?limit=1000${cursor === "" ? "" : `&cursor=${cursor}`}`);
    actors.push(...(json.items as Array<{ actor: string }>).map(({ actor }) => actor));
    cursor = json.next;
  }
  return { total: actors.length, actors };
}

/** The actors of all rows of the list, which draws only those in sight. */
function readRows(page: Page): Promise<string[]> {
  return page.evaluate(`(async () => {
    const list = document.querySelector("[role=grid]");
    const actors = new Map();
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (let top = 0; top < list.scrollHeight; top += list.clientHeight) {
      list.scrollTo({ top });
      await frame();
      for (const row of list.querySelectorAll("[role=row]")) actors.set(row.ariaRowIndex, /u[0-9]+\\./.exec(row.textContent)[0]);
    }
    return [...actors.values()];
  })()`);
}
