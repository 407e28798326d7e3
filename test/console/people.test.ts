import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { edgesOf } from "../../src/cli/simulate/circle.ts";
import { findBrowser, openBrowser } from "../support/browser.ts";
import { buildConsole, LOOKS, type Look, seriousViolations } from "../support/console.ts";
import { post } from "../support/http.ts";
import { runSimulation, type Simulated } from "../support/simulation.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";

const executablePath = findBrowser();
const APP = { sender: "tencent-chat", app: "1400000000" };
const BLOCK = "Sns.CallbackBlackListAdd";
const RAIDERS = ["craig", "eve", "mallory", "trudy"];
/** Ids that could break an address, a page or its layout. */
const HOSTILE = [
  "..",
  "a/b%2Fc?d#e&f=g",
  "\u202egnp.exe",
  "<script>window.broken = true</script>",
  "😀",
  '"><img src=x onerror=window.broken=true>',
];
const MEGABYTE = "z".repeat(900_000);
const FANS = 1200;

let app: TestApp;
let browser: Browser;
let simulated: Simulated;
let context: BrowserContext;
let page: Page;
/** What the page has complained about: blocked by the content policy, thrown, or logged as an error. */
let complaints: string[];

async function send(command: string, fields: Record<string, unknown>): Promise<void> {
  const answer = await post(tencentChatUrl(app.url, command), { CallbackCommand: command, ...fields });
  expect([command, answer.json.ErrorCode]).toEqual([command, 0]);
}

const pairs = (...edges: Array<[from: string, to: string]>) => ({
  PairList: edges.map(([From_Account, To_Account]) => ({ From_Account, To_Account })),
});

async function recordChat(): Promise<void> {
  simulated = await runSimulation(app.url, { count: 60, users: 8, groups: 2 });
  await send("Sns.CallbackFriendAdd", pairs(["alice", "bob"], ["bob", "alice"], ["alice", "carol"], ["bob", "carol"]));
  await send("Sns.CallbackFriendAdd", pairs(["mallory", "eve"], ["trudy", "mallory"], ["craig", "eve"]));
  const message = { From_Account: "alice", To_Account: "bob", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }] };
  for (const MsgSeq of [1, 2, 3])
    await send("C2C.CallbackAfterSendMsg", {
      ...message,
      MsgSeq,
      MsgRandom: MsgSeq,
      MsgTime: 1_780_000_000,
      MsgKey: `${MsgSeq}_1_1780000000`,
      SendMsgResult: 0,
    });
  for (const raider of RAIDERS) await send(BLOCK, pairs([raider, "alice"], [raider, "victor"]));
  await send(BLOCK, pairs(...HOSTILE.map((id): [string, string] => ["alice", id]), [MEGABYTE, "victim"]));
  const group = { GroupId: "hiking", Type: "Public", Operator_Account: "bob" };
  await send("Group.CallbackAfterCreateGroup", {
    ...group,
    Owner_Account: "bob",
    Name: "hiking",
    MemberList: [{ Member_Account: "alice" }],
  });
  await send("Group.CallbackAfterNewMemberJoin", { ...group, JoinType: "Apply", NewMemberList: [{ Member_Account: "carol" }] });
  await send("Group.CallbackAfterMemberExit", { ...group, ExitType: "Quit", ExitMemberList: [{ Member_Account: "carol" }] });
  const gone = { ...group, GroupId: "gone", Owner_Account: "bob", Name: "gone", MemberList: [{ Member_Account: "bob" }] };
  await send("Group.CallbackAfterCreateGroup", gone);
  await send("Group.CallbackAfterGroupDestroyed", gone);
  const fans = Array.from({ length: FANS }, (_, index): [string, string] => ["popular", `fan-${String(index).padStart(4, "0")}`]);
  await send("Sns.CallbackFriendAdd", pairs(...fans));
}

async function open(
  query: Record<string, string>,
  { width = 1400, height = 900, colorScheme = "light", locale = "en-US" }: Look = {},
): Promise<void> {
  context = await browser.newContext({ viewport: { width, height }, colorScheme, locale });
  page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(`${app.operatorUrl}/people?${new URLSearchParams(query)}`);
}

const ofUser = (user: string, more: Record<string, string> = {}) => ({ ...APP, user, ...more });
const rows = (name: string) => page.getByRole("grid", { name }).getByRole("row");
const detail = () => page.getByRole("article", { name: "History" });
const node = (name: string | RegExp) => page.getByRole("group", { name: /^The users and groups around/ }).getByRole("link", { name });

const whenInBrowser = executablePath === undefined ? describe.skip : describe;

whenInBrowser("the page People", () => {
  beforeAll(async () => {
    await buildConsole();
    [app, browser] = await Promise.all([startTestApp(), openBrowser(executablePath ?? "")]);
    await recordChat();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.remove();
  });

  beforeEach(() => {
    complaints = [];
  });

  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  test("finds a user by the beginning of the id, with the keyboard alone", async () => {
    await open({});
    await page.getByRole("heading", { name: "Find a user or a group by id" }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("mal");
    await page.getByRole("option", { name: /^mallory User/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "mallory" }).waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(ofUser("mallory"));
    await page.goBack();
    await page.getByRole("link", { name: "mallory" }).waitFor();
  });

  test("opens an id that has no relation as it was typed, and says that nothing is known, not that there is nothing", async () => {
    await open(ofUser("alice"));
    await page.getByRole("combobox", { name: "Find a user or a group" }).fill("nobody-knows");
    await page.getByRole("option", { name: /^nobody-knows User/ }).click();
    await page.getByRole("heading", { name: "Nothing is known here" }).waitFor();
    await page.getByText("Nothing listed means that nothing is known, not that there is nothing").waitFor();
  });

  test("lists the relations that the simulated chat has", async () => {
    const edges = simulated.circles.flatMap(edgesOf);
    const { owner } = edges.find(({ kind }) => kind === "friend") ?? { owner: "" };
    const friends = edges.filter((edge) => edge.kind === "friend" && edge.owner === owner).map(({ target }) => target);
    await open(ofUser(owner, { list: "friends" }));
    await page.getByRole("button", { name: `Friends ${friends.length}`, exact: true }).waitFor();
    expect(await rows("Friends").getByRole("gridcell").locator("bdi").allTextContents()).toEqual(friends.toSorted());
  });

  test("shows how a relation came about, with the callback, and back closes it", async () => {
    await open(ofUser("alice"));
    await page.getByRole("button", { name: /^Blocked by 4/ }).click();
    await rows("Blocked by").filter({ hasText: "mallory" }).click();
    await detail().getByText("Blocked", { exact: true }).waitFor();
    const href = await detail().getByRole("list", { name: "History" }).getByRole("link").first().getAttribute("href");
    const [entry] = await app.entries(`actor=mallory&command=${BLOCK}&bodies=true`);
    expect(href).toBe(`/callbacks/${entry?.id}`);
    await page.goBack();
    await detail().waitFor({ state: "detached" });
    await rows("Blocked by").first().waitFor();
  });

  test("keeps the history of a relation apart from the messages of those who chat", async () => {
    await open(ofUser("alice", { list: "friends", with: "bob" }));
    const history = detail().getByRole("list", { name: "History" });
    await history.getByRole("listitem").nth(1).waitFor();
    expect(await history.getByRole("listitem").filter({ hasText: "Message sent" }).count()).toBe(0);
    await detail().getByRole("button", { name: "Everything" }).click();
    await history.getByRole("listitem").filter({ hasText: "Message sent" }).nth(2).waitFor();
  });

  test("filters a list by the beginning of the id, and reaches the end of a long one", async () => {
    await open(ofUser("popular"));
    await page.getByRole("searchbox", { name: "Id begins with …" }).fill("fan-11");
    await rows("Friends").filter({ hasText: "fan-1100" }).waitFor();
    expect(await page.getByRole("grid", { name: "Friends" }).getAttribute("aria-rowcount")).toBe("100");
    await page.getByRole("searchbox", { name: "Id begins with …" }).fill("");
    await rows("Friends").filter({ hasText: "fan-0000" }).waitFor();
    const grid = page.getByRole("grid", { name: "Friends" });
    const last = rows("Friends").filter({ hasText: `fan-${FANS - 1}` });
    await waitUntil(async () => {
      await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      return last.isVisible();
    });
    expect(await grid.getAttribute("aria-rowcount")).toBe(String(FANS));
  });

  describe("draws a picture", () => {
    test("in which arrow keys go from node to node, and Enter shows what is between two", async () => {
      await open(ofUser("alice", { view: "picture" }));
      await node(/^User alice$/).focus();
      await page.keyboard.press("ArrowRight");
      const focused = await page.locator(":focus").getAttribute("aria-label");
      expect(focused).toMatch(/^User (bob|carol), Friend$/);
      await page.keyboard.press("Enter");
      await detail().getByText("Friend added").first().waitFor();
      expect(new URL(page.url()).searchParams.get("with")).toMatch(/^(bob|carol)$/);
      await page.keyboard.press("Escape");
      await detail().waitFor({ state: "detached" });
    });

    test("whose lines lead to their history, also those among the neighbors", async () => {
      await open(ofUser("alice", { view: "picture" }));
      const [bob, carol] = [
        await node(/^User bob/)
          .locator("circle")
          .boundingBox(),
        await node(/^User carol/)
          .locator("circle")
          .boundingBox(),
      ];
      const middle = (one: number, other: number, size: number) => (one + other + size) / 2;
      await page.mouse.click(middle(bob?.x ?? 0, carol?.x ?? 0, bob?.width ?? 0), middle(bob?.y ?? 0, carol?.y ?? 0, bob?.height ?? 0));
      await detail()
        .getByRole("heading", { name: /bob.*carol/ })
        .waitFor();
      await page.goBack();
      await page.getByText(/^As a list/).click();
      await page.getByRole("link", { name: /^Block: mallory → alice/ }).click();
      await detail()
        .getByRole("heading", { name: /alice.*mallory/ })
        .waitFor();
    });

    test("that can be rearranged and zoomed without opening anything", async () => {
      await open(ofUser("alice", { view: "picture" }));
      const before = await node(/^User bob/)
        .locator("circle")
        .boundingBox();
      await node(/^User bob/)
        .locator("circle")
        .hover();
      await page.mouse.down();
      await page.mouse.move((before?.x ?? 0) + 60, (before?.y ?? 0) + 80, { steps: 4 });
      await page.mouse.up();
      const after = await node(/^User bob/)
        .locator("circle")
        .boundingBox();
      expect((after?.y ?? 0) - (before?.y ?? 0)).toBeGreaterThan(50);
      await page.getByRole("button", { name: "Zoom in" }).click();
      const zoomed = await node(/^User bob/)
        .locator("circle")
        .boundingBox();
      expect(zoomed?.width).toBeGreaterThan(after?.width ?? 0);
      expect(new URL(page.url()).searchParams.has("with")).toBe(false);
    });

    test("of 150 neighbors of somebody popular, and says that there are more", async () => {
      await open(ofUser("popular", { view: "picture" }));
      await page.getByText("150 are shown; at least 850 more are not.").waitFor();
      expect(await page.locator("[data-node]").count()).toBe(151);
    });
  });

  test("answers who blocked alice this week, and whether it was one campaign", async () => {
    await open(ofUser("alice"));
    await page.getByRole("link", { name: "Who blocked them" }).click();
    const judgement = page.getByRole("region", { name: "Was it a campaign?" });
    await judgement.getByRole("heading", { name: "Looks like one campaign" }).waitFor();
    expect((await judgement.getByRole("listitem").allTextContents()).join(" ").replaceAll(/[\u2068\u2069]/g, "")).toMatch(
      /4 of 4 blocked within one hour.*4 of 4 compared are friends.*4 of them block victor/,
    );
    expect((await page.getByRole("table").getByRole("button").allTextContents()).toSorted()).toEqual(RAIDERS);
    await page.getByRole("table").getByRole("button", { name: "eve" }).click();
    await detail()
      .getByRole("heading", { name: /alice.*eve/ })
      .waitFor();
  });

  test("shows a group with its owner, its members, and who came and went", async () => {
    await open({ ...APP, group: "hiking" });
    await page.getByRole("link", { name: "bob" }).waitFor();
    await rows("Members").nth(1).waitFor();
    expect(await rows("Members").locator("bdi").allTextContents()).toEqual(["alice", "bob"]);
    await page.getByRole("link", { name: "Joins and leaves" }).click();
    await page.getByText("2 joins and 1 leaves").waitFor();
    await page.getByRole("link", { name: "Callbacks" }).last().click();
    await rows("Callbacks").filter({ hasText: "Group.CallbackAfterMemberExit" }).waitFor();
  });

  test("says that a group was dismissed", async () => {
    await open({ ...APP, group: "gone" });
    await page.getByText("Dismissed").waitFor();
  });

  test("has a page for every id, whatever it is, and keeps it when it is loaded again", async () => {
    await open(ofUser("alice", { list: "blocks" }));
    await rows("Blocks")
      .nth(HOSTILE.length - 1)
      .waitFor();
    for (const id of HOSTILE) {
      await page.goto(`${app.operatorUrl}/people?${new URLSearchParams(ofUser(id))}`);
      await page.getByRole("button", { name: "Blocked by 1" }).waitFor();
    }
    await page.reload();
    await page.getByRole("button", { name: "Blocked by 1" }).waitFor();
    expect(await page.evaluate("'broken' in window")).toBe(false);
  });

  test("shows the beginning of an id of a megabyte, which has no page", async () => {
    await open(ofUser("victim", { list: "blockedBy" }));
    const row = rows("Blocked by").filter({ hasText: "zzzz" });
    await row.waitFor();
    expect((await row.textContent())?.length).toBeLessThan(200);
    const address = page.url();
    await row.click();
    expect(page.url()).toBe(address);
  });

  test.each([
    { locale: "zh-CN", text: "被谁拉黑" },
    { locale: "ja-JP", text: "誰にブロックされたか" },
    { locale: "ko-KR", text: "차단한 사람" },
  ])("speaks $locale", async ({ locale, text }) => {
    await open(ofUser("alice"), { locale });
    await page.getByRole("link", { name: text }).click();
    await page.getByRole("table").waitFor();
    expect(await page.locator("main").textContent()).not.toMatch(/people\.\w/);
  });

  test.each(LOOKS)("has no serious accessibility fault, $width wide and $colorScheme", async (look) => {
    const found: unknown[] = [];
    await open({}, look);
    for (const [query, isThere] of [
      [ofUser("alice", { list: "blockedBy", with: "eve" }), () => detail().getByText("Blocked", { exact: true })],
      [ofUser("alice", { view: "picture" }), () => node(/^User bob/)],
      [ofUser("alice", { view: "blocks" }), () => page.getByRole("table")],
      [{ ...APP, group: "hiking", view: "moves" }, () => page.getByText("2 joins and 1 leaves")],
    ] as const) {
      await page.goto(`${app.operatorUrl}/people?${new URLSearchParams(query)}`);
      await isThere().first().waitFor();
      found.push(...(await seriousViolations(page)).map((violation) => ({ query, ...violation })));
    }
    expect(found).toEqual([]);
  });
});
