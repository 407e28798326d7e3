import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import { findBrowser } from "../support/browser.ts";
import { LOOKS, seriousViolations } from "../support/console.ts";
import { useConsoleBrowser } from "../support/console-browser.ts";
import { newEntry } from "../support/entries.ts";
import { post } from "../support/http.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { openJournal } from "../support/open-journal.ts";
import { tencentChatUrl } from "../support/urls.ts";

const executablePath = findBrowser();

const HOUR_MS = 3_600_000;
const BLOCK = "Sns.CallbackBlackListAdd";
const MESSAGE = "C2C.CallbackBeforeSendMsg";

/** What a sender could make of a name of a command, to be shown as it is. */
const HOSTILE = `<script>document.title = "taken"</script>\u202E${"x".repeat(100_000)}`;

const LOCALES = [
  { locale: "en-US", title: "Overview" },
  { locale: "zh-CN", title: "总览" },
  { locale: "ja-JP", title: "概要" },
  { locale: "ko-KR", title: "개요" },
];

(executablePath === undefined ? describe.skip : describe)("the overview", () => {
  let folder: string;
  const consoleBrowser = useConsoleBrowser();
  /** Has callbacks of some hours. */
  let used: Imhook;
  /** Has none. */
  let fresh: Imhook;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-overview-test-"));
    await writeFile(join(folder, "rules.yaml"), "rules: [{ name: calm, on: user.blocking, flag: {} }]\n");
    await recordHours(join(folder, "used"));
    const environment = { IMHOOK_DUPLICATE_WINDOW: "0", IMHOOK_TENCENT_CHAT_APPS: "1400000000", IMHOOK_OPENIM_APPS: "sample:hunter22" };
    const rules = { IMHOOK_RULES: join(folder, "rules.yaml") };
    [used, fresh] = await Promise.all([
      startImhook(join(folder, "used"), { environment: { ...environment, ...rules } }),
      startImhook(join(folder, "fresh"), { environment }),
    ]);
  }, 180_000);

  afterAll(async () => {
    for (const imhook of [used, fresh]) if (imhook !== undefined && !imhook.hasEnded()) await end(imhook, "SIGTERM");
    await rm(folder, { recursive: true, force: true });
  }, 20_000);

  /** Five hours of messages, one per minute, every tenth of which is refused. */
  async function recordHours(dataDirectory: string): Promise<void> {
    await mkdir(dataDirectory, { mode: 0o700 });
    const journal = await openJournal(join(dataDirectory, "journal.sqlite"));
    const now = Date.now();
    await Promise.all(
      Array.from({ length: 300 }, (_nothing, minute) =>
        journal.append(
          newEntry({
            ...{ command: MESSAGE, receivedCommand: MESSAGE, phase: "before", receivedAt: now - minute * 60_000 },
            decision: minute % 10 === 0 ? { kind: "refuse", message: "no" } : { kind: "allow" },
            decidedBy: { by: "default", name: null },
            ...{ actor: null, targets: [], body: "{}" },
          }),
        ),
      ),
    );
    await journal.append(
      newEntry({
        command: null,
        receivedCommand: HOSTILE,
        status: "quarantined",
        reason: "unknown-command: x",
        receivedAt: now,
        body: "{}",
      }),
    );
    await journal.close();
  }

  async function openPage({ operatorUrl }: Imhook, path = "/", options: BrowserContextOptions = {}): Promise<Page> {
    return consoleBrowser.open(`${operatorUrl}${path}`, options);
  }

  /** Opens the page and waits until its charts are drawn. */
  async function openCharts(path = "/", options: BrowserContextOptions = {}): Promise<Page> {
    const page = await openPage(used, path, options);
    await page.locator("canvas").first().waitFor();
    await page.locator(".panel").waitFor();
    return page;
  }

  const chart = (page: Page, name: string) => page.getByRole("group", { name, exact: true });

  test("shows what was counted, command by command, and leads to the callbacks", async () => {
    const page = await openCharts("/?since=6h");
    const section = page.getByRole("region", { name: "Tencent Chat" });
    expect(await section.getByText("Allowed").locator("..").textContent()).toMatch(/Allowed\s*270/);
    const row = page.getByRole("row").filter({ hasText: MESSAGE });
    expect(await row.locator("td.number").allInnerTexts()).toEqual(["300", expect.any(String), "30", "0", "0"]);
    await row.getByRole("link", { name: "30", exact: true }).click();
    await page.waitForURL((url) => url.pathname === "/callbacks");
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      ...{ sender: "tencent-chat", command: MESSAGE, since: "6h", decision: "refuse" },
    });
    await page.goBack();
    await row.waitFor();
    expect(new URL(page.url()).search).toBe("?since=6h");
  });

  test("a part of a chart that is dragged over is the time of the address, and back leads back", async () => {
    const page = await openCharts("/?since=6h");
    const plot = await chart(page, "Tencent Chat: Callbacks").locator(".u-over").boundingBox();
    if (plot === null) throw new Error("no plot");
    const y = plot.y + plot.height / 2;
    await page.mouse.move(plot.x + plot.width * 0.5, y);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width * 0.75, y, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL((url) => url.searchParams.has("until"));
    const [since = 0, until = 0] = ["since", "until"].map((name) => Number(new URL(page.url()).searchParams.get(name)));
    expect(Math.abs(until - since - 1.5 * HOUR_MS)).toBeLessThan(12 * 60_000);
    await page.getByRole("button", { name: "1 h", exact: true }).click();
    await page.waitForURL((url) => url.search === "?since=1h");
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get("since") === String(since));
  });

  test("the keyboard reaches every number: arrows read values out and select a time, and there is a table", async () => {
    const page = await openCharts("/?since=6h");
    const plot = chart(page, "Tencent Chat: Callbacks");
    await plot.focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    const spoken = page.locator("figure").filter({ has: plot }).locator("[aria-live]");
    expect(await spoken.textContent()).toMatch(/: Accepted \d+, Quarantined \d+$/);
    // Cursors of the other charts move with it.
    const other = page.locator("figure").filter({ has: chart(page, "Tencent Chat: Decisions") });
    await other.getByText(/^[A-Z][a-z]{2}, [A-Z][a-z]{2} \d/).waitFor();
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.has("until"));
    const table = page
      .locator("figure")
      .filter({ has: chart(page, "Tencent Chat: Decisions") })
      .locator("details");
    await table.getByText("As a table").click();
    expect(await table.getByRole("columnheader").allInnerTexts()).toEqual(expect.arrayContaining(["Time", "Allowed"]));
    expect(await table.getByRole("row").count()).toBeGreaterThan(2);
  });

  test("names of a legend switch what they name off and on", async () => {
    const page = await openCharts("/?since=6h");
    const refused = page.getByRole("button", { name: /^Refused/ }).first();
    const pixels = () => page.evaluate("document.querySelectorAll('canvas')[2]?.toDataURL()");
    const before = await pixels();
    await refused.click();
    expect(await refused.getAttribute("aria-pressed")).toBe("false");
    expect(await pixels()).not.toBe(before);
    await refused.click();
    expect(await pixels()).toBe(before);
  });

  test("what needs attention comes first, with its cause, what to do and where to look", async () => {
    await writeFile(join(folder, "rules.yaml"), "rules: [{ name: calm, on: nothing }]\n");
    for (let call = 0; call < 5; call += 1) await post(`${used.url}/openim/callbackBeforeAddBlackCommand`, {});
    const page = await openCharts();
    const item = page.getByRole("listitem").filter({ hasText: "rules.yaml has faults (1)" });
    await item.waitFor();
    await page.getByText("OpenIM invalid-credentials: refused calls 5, addresses 1.").waitFor();
    if (!(await item.getByText("Remedy").isVisible())) await item.locator("summary").click();
    await item.getByText("imhook reads the file again by itself").waitFor();
    await item.getByRole("link", { name: "Open Rules" }).click();
    await page.waitForURL((url) => url.pathname === "/rules");
  });

  test("before the first callback, it says how to send one, and becomes the page when it has come", async () => {
    const page = await openPage(fresh);
    await page.getByText("No callback has come yet").waitFor();
    await page.getByText(`npm run trigger -- ${BLOCK} --to ${fresh.url}/tencent-chat`).waitFor();
    const { host } = new URL(fresh.url);
    await page.getByText(`http://sample:SECRET@${host}/openim`).waitFor();
    expect(await page.getByText("hunter22").count()).toBe(0);
    const body = { CallbackCommand: BLOCK, PairList: [{ From_Account: "alice", To_Account: "eve" }] };
    await post(tencentChatUrl(fresh.url, BLOCK), body);
    await page.getByRole("row").filter({ hasText: BLOCK }).waitFor();
    expect(await page.getByText("No callback has come yet").count()).toBe(0);
  });

  test("a hostile name of a command is shown as text", async () => {
    const page = await openCharts();
    await page.getByRole("row").filter({ hasText: "unknown command" }).waitFor();
    expect(await page.title()).not.toBe("taken");
  });

  test.each(LOCALES)("in $locale", async ({ locale, title }) => {
    const page = await openCharts("/", { locale });
    await page.getByRole("heading", { name: title, level: 1 }).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });

  test.each(LOOKS)("is accessible at $width px, $colorScheme", async ({ width, height, colorScheme }) => {
    const page = await openCharts("/", { viewport: { width, height }, colorScheme });
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });
});
