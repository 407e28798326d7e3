import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Review } from "../../generated/operator.ts";
import { findBrowser } from "../support/browser.ts";
import { LOOKS, seriousViolations } from "../support/console.ts";
import { useConsoleBrowser } from "../support/console-browser.ts";
import { get, post, send } from "../support/http.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { openImUrls, tencentChatUrl } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";

const executablePath = findBrowser();

const BEFORE_SEND = "C2C.CallbackBeforeSendMsg";

const RULES = `lists:
  spammers: []
rules:
  - name: links
    on: message.sending
    when: text.contains("http")
    flag: { reason: links are rare here }
`;

const HOSTILE = "<script>document.title = 'broken'</script><img src=x onerror=alert(1)> http://evil.example \u202egnp.exe\u202c\u0000";

const LOCALES = [
  { locale: "en-US", title: "Review" },
  { locale: "zh-CN", title: "审核" },
  { locale: "ja-JP", title: "レビュー" },
  { locale: "ko-KR", title: "검토" },
];

(executablePath === undefined ? describe.skip : describe)("the page Review", () => {
  let folder: string;
  const consoleBrowser = useConsoleBrowser();
  let imhook: Imhook;
  let messages = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-review-test-"));
    await writeFile(join(folder, "rules.yaml"), RULES);
    const environment = { IMHOOK_RULES: join(folder, "rules.yaml"), IMHOOK_DUPLICATE_WINDOW: "0" };
    imhook = await startImhook(join(folder, "data"), { environment });
  }, 120_000);

  afterAll(async () => {
    if (imhook !== undefined && !imhook.hasEnded()) await end(imhook, "SIGTERM");
    await rm(folder, { recursive: true, force: true });
  }, 20_000);

  async function open(path = "/review", options: BrowserContextOptions = {}): Promise<Page> {
    return consoleBrowser.open(`${imhook.operatorUrl}${path}`, options);
  }

  async function say(From_Account: string, To_Account: string, ...elements: Array<string | object>): Promise<void> {
    messages += 1;
    const MsgBody = elements.map((element) =>
      typeof element === "string" ? { MsgType: "TIMTextElem", MsgContent: { Text: element } } : element,
    );
    const ids = { MsgSeq: messages, MsgRandom: messages, MsgTime: 1, MsgKey: `${messages}` };
    await post(tencentChatUrl(imhook.url, BEFORE_SEND), { CallbackCommand: BEFORE_SEND, From_Account, To_Account, MsgBody, ...ids });
  }

  /** Waits for the reviews of an author. Each test has an author of its own. */
  async function flagged(author: string, count: number): Promise<Review[]> {
    await waitUntil(async () => (await reviewsOf(author)).length === count);
    return reviewsOf(author);
  }

  const queueOf = (author: string) => `/review?user=${encodeURIComponent(author)}`;
  const reviewsOf = async (author: string): Promise<Review[]> =>
    (await get(`${imhook.operatorUrl}/api/reviews?order=oldest&actor=${encodeURIComponent(author)}`)).json.items;
  const decide = (entry: string, change: object) =>
    send(`${imhook.operatorUrl}/api/reviews/${entry}`, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(change),
    });
  const message = (page: Page) => page.locator("article .message");
  const row = (page: Page, text: string) => page.locator("[role=row]", { hasText: text });

  /** Presses a key when the message that is to be judged is on the screen. */
  async function press(page: Page, key: string, text: string): Promise<void> {
    await message(page).getByText(text, { exact: true }).waitFor();
    await page.keyboard.press(key);
  }

  test("explains how a rule flags while nothing was flagged", async () => {
    const page = await open();
    await page.getByText("Nothing was flagged yet").waitFor();
    expect(await page.locator("pre").textContent()).toContain("flag:");
    expect(await page.locator("main a[href='/rules']").count()).toBe(1);
  });

  test("one key decides a message and shows the next one; u undoes; each decision is recorded", async () => {
    for (const text of ["http one", "http two", "http three"]) await say("ann", "bob", text);
    const [first, second, third] = await flagged("ann", 3);
    const page = await open(queueOf("ann"));
    await press(page, "a", "http one");
    await press(page, "r", "http two");
    await message(page).getByText("http three", { exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/review/${third?.entry}`);
    await waitUntil(async () => (await reviewsOf("ann")).filter(({ state }) => state !== "open").length === 2);
    expect(await reviewsOf("ann")).toMatchObject([
      { state: "approved", decidedBy: expect.any(String) },
      { state: "rejected" },
      { state: "open" },
    ]);
    await page.keyboard.press("u");
    await message(page).getByText("http two", { exact: true }).waitFor();
    await waitUntil(async () => (await reviewsOf("ann"))[1]?.state === "open");
    const { items } = (await get(`${imhook.operatorUrl}/api/audit?action=decideReviews`)).json;
    expect(items.map(({ object, after }: { object: string; after: { state: string } }) => [object, after.state])).toEqual([
      [`reviews/${second?.entry}`, "open"],
      [`reviews/${second?.entry}`, "rejected"],
      [`reviews/${first?.entry}`, "approved"],
    ]);
  });

  test("several are selected and decided together, with a note", async () => {
    for (const text of ["http one", "http two", "http three"]) await say("ben", "bob", text);
    await flagged("ben", 3);
    const page = await open(queueOf("ben"));
    await press(page, "x", "http one");
    await press(page, "x", "http two");
    await message(page).getByText("http three", { exact: true }).waitFor();
    await page.keyboard.press("n");
    await page.keyboard.type("same link");
    await page.getByRole("button", { name: "Violation (2)" }).click();
    await page.getByText("2 marked as violations.").waitFor();
    expect(await reviewsOf("ben")).toMatchObject([
      { state: "rejected", note: "same link" },
      { state: "rejected", note: "same link" },
      { state: "open", note: null },
    ]);
  });

  test("who is second sees who has decided, and overrules nobody", async () => {
    for (const text of ["http one", "http two"]) await say("cleo", "bob", text);
    const [first] = await flagged("cleo", 2);
    const page = await open(queueOf("cleo"));
    await message(page).getByText("http one", { exact: true }).waitFor();
    await decide(first?.entry ?? "", { state: "rejected", decidedBy: "carol" });
    await page.keyboard.press("a");
    await page.locator(".notice", { hasText: "carol" }).waitFor();
    expect((await reviewsOf("cleo"))[0]).toMatchObject({ state: "rejected", decidedBy: "carol" });
    await page.locator(".notice").getByRole("button", { name: "Show" }).click();
    await page.locator("article header", { hasText: "carol" }).waitFor();
  });

  test("shows why, the conversation and the author's record, and puts the author on a list in one step", async () => {
    await say("alice", "bob", "are you there?");
    await say("bob", "alice", "yes");
    await say("alice", "bob", "http one");
    await say("bob", "alice", "no thanks");
    const block = "Sns.CallbackBlackListAdd";
    await post(tencentChatUrl(imhook.url, block), { CallbackCommand: block, PairList: [{ From_Account: "bob", To_Account: "alice" }] });
    await flagged("alice", 1);
    const page = await open(queueOf("alice"));
    await page.getByText("links are rare here").waitFor();
    const conversation = page.getByRole("list", { name: "Conversation" });
    await conversation.getByText("no thanks").waitFor();
    expect(await conversation.getByRole("listitem").count()).toBe(4);
    await page.locator("dt", { hasText: "Blocked by others" }).locator("xpath=following-sibling::dd[1]").getByText("1").waitFor();
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("Added to").waitFor();
    const { items } = (await get(`${imhook.operatorUrl}/api/lists/spammers/values`)).json;
    expect(items).toMatchObject([{ value: "alice", source: "operator" }]);
  });

  test("hostile messages are shown and do nothing, pictures are named and not loaded", async () => {
    const author = "\u202eyrollam";
    const image = { UUID: "img-1", ImageFormat: 3, ImageInfoArray: [{ Width: 4, Height: 3, Size: 5, URL: "http://evil.example/pixel" }] };
    await say(author, "bob", HOSTILE, { MsgType: "TIMImageElem", MsgContent: image });
    await say(author, "bob", `http ${"x".repeat(1 << 20)}`);
    const command = "callbackBeforeSendSingleMsgCommand";
    const content = JSON.stringify({ text: "http quoting", quoteMessage: { contentType: 101, content: HOSTILE, sendID: "<b>" } });
    await post(openImUrls(imhook.url, command).namedApp ?? "", {
      ...{ callbackCommand: command, operationID: "o", sendID: author, recvID: "bob", serverMsgID: "1", clientMsgID: "1" },
      ...{ contentType: 114, sessionType: 1, content },
    });
    await flagged(author, 3);
    const page = await open(queueOf(author));
    await message(page).getByText("U+202E").first().waitFor();
    expect(await message(page).textContent()).toContain("<script>document.title = 'broken'</script>");
    await message(page).getByText("4 × 3").waitFor();
    for (const text of ["… +", "http quoting"]) {
      await page.keyboard.press("j");
      await message(page).getByText(text).first().waitFor();
    }
    expect(await page.title()).not.toBe("broken");
    expect(await page.locator("main img, main script, main iframe").count()).toBe(0);
    expect(await page.evaluate("performance.getEntriesByType('resource').filter(({ name }) => name.includes('evil')).length")).toBe(0);
  });

  test("is decided by touch on a narrow screen", async () => {
    for (const text of ["http one", "http two"]) await say("eva", "bob", text);
    await flagged("eva", 2);
    const page = await open(queueOf("eva"), { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await row(page, "eva").first().tap();
    await message(page).getByText("http one", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Violation" }).tap();
    await message(page).getByText("http two", { exact: true }).waitFor();
    await waitUntil(async () => (await reviewsOf("eva"))[0]?.state === "rejected");
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });

  test("the address has the filters, and back leaves a review", async () => {
    await say("finn", "bob", "http one");
    await say("mallory", "bob", "http two");
    const [first] = await flagged("finn", 1);
    const page = await open("/review?user=finn&state=all", { viewport: { width: 800, height: 900 } });
    await row(page, "finn").waitFor();
    expect(await page.locator("[role=row]").count()).toBe(1);
    await row(page, "finn").click();
    await message(page).getByText("http one", { exact: true }).waitFor();
    expect(page.url()).toBe(`${imhook.operatorUrl}/review/${first?.entry}?user=finn&state=all`);
    await page.goBack();
    await row(page, "finn").waitFor();
  });

  test("is accessible in every look, and speaks four languages", async () => {
    await say("gus", "bob", "http one", { MsgType: "TIMCustomElem", MsgContent: { Data: '{"a":1}' } });
    await flagged("gus", 1);
    for (const { width, height, colorScheme } of LOOKS) {
      const page = await open(`/review/${(await reviewsOf("gus"))[0]?.entry}`, { viewport: { width, height }, colorScheme });
      await message(page).getByText("http one", { exact: true }).waitFor();
      expect({ width, colorScheme, violations: await seriousViolations(page) }).toEqual({ width, colorScheme, violations: [] });
    }
    for (const { locale, title } of LOCALES) {
      const page = await open("/review", { locale });
      await page.getByRole("heading", { name: title, exact: true }).waitFor();
    }
  }, 90_000);
});
