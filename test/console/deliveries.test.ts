import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { Role } from "../../generated/operator.ts";
import { findBrowser } from "../support/browser.ts";
import { LOOKS, type Look, seriousViolations } from "../support/console.ts";
import { useConsoleBrowser } from "../support/console-browser.ts";
import { answerOf, attemptOf, deliveryOf, destinationOf, replayOf } from "../support/delivery-examples.ts";
import { get, post } from "../support/http.ts";
import { type MockedDeliveries, mockDeliveries } from "../support/mocked-deliveries.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { bearerOf, TOKEN_PER_ROLE, writeTokens } from "../support/tokens-file.ts";
import { openImUrls } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";

const HOSTILE = "<script>document.title='owned'</script>\u202Egnp";

const executablePath = findBrowser();

(executablePath === undefined ? describe.skip : describe)("the page Deliveries", () => {
  let folder: string;
  let app: TestApp;
  let mocked: MockedDeliveries;
  const consoleBrowser = useConsoleBrowser();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-deliveries-page-"));
    await writeTokens(join(folder, "tokens.yaml"), TOKEN_PER_ROLE);
    app = await startTestApp({ IMHOOK_OPERATOR_TOKENS_FILE: join(folder, "tokens.yaml") });
  }, 120_000);

  beforeEach(() => {
    mocked = mockDeliveries();
  });

  afterAll(async () => {
    await app?.remove();
    await rm(folder, { recursive: true });
  });

  function visit(
    path: string,
    { role = "admin", width = 1400, height = 900, colorScheme = "light" }: Look & { role?: Role } = {},
  ): Promise<Page> {
    const options = { viewport: { width, height }, colorScheme, locale: "en", extraHTTPHeaders: bearerOf(role) };
    return consoleBrowser.open(`${app.operatorUrl}${path}`, options, mocked.serve);
  }

  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

  /** Destinations in every state, of which one has failed in every way. */
  function serveAll(): void {
    const lastFailure = answerOf({ status: null, text: `connect ECONNREFUSED ${HOSTILE}` });
    mocked.destinations = [
      destinationOf({ name: "archive", kind: "file", state: "paused", definition: { name: "archive", kind: "file", path: "a.ndjson" } }),
      destinationOf({
        ...{ name: "graph", origin: "api", state: "waiting", nextAttemptAt: Date.now() + 600_000, lag: { entries: 1204, seconds: 90 } },
        ...{ retrying: 1, held: 1, dead: 2, lastFailure },
      }),
    ];
    mocked.deliveries = [
      deliveryOf({ id: "1", destination: "graph", type: HOSTILE, body: JSON.stringify({ text: HOSTILE }) }),
      deliveryOf({ id: "2", destination: "graph", state: "retrying", nextAttemptAt: Date.now() + 60_000 }),
      deliveryOf({ id: "3", destination: "graph", state: "held", attempts: 0, answers: [], lastAnswer: null }),
      deliveryOf({ id: "4", destination: "graph", body: null }),
    ];
    mocked.attempts.set("graph", [attemptOf(lastFailure), attemptOf({ attempt: 7 })]);
    mocked.replays = [replayOf({ destination: "graph", examined: 43_200, matching: 10, delivered: 7, retrying: 3, startedBy: "carol" })];
  }

  describe.each(LOOKS)("with $width pixels in $colorScheme", (look) => {
    test.each([
      { path: "/deliveries", sign: "1,204 entries behind, 90 sec" },
      { path: "/deliveries/destinations/graph", sign: "Latest attempts" },
      { path: "/deliveries/outstanding", sign: "1400000000/alice" },
      { path: "/deliveries/outstanding/1?destination=graph&state=dead", sign: "Latest answers" },
      { path: "/deliveries/replays/new", sign: "43,200 of 86,400 callbacks read" },
      { path: "/deliveries/new", sign: "Further settings" },
      { path: "/deliveries/edit/graph", sign: "The secret stays as it is unless you make a new one." },
    ])("$path fits and has no serious finding of axe", async ({ path, sign }) => {
      serveAll();
      const page = await visit(path, look);
      await page.getByText(sign, { exact: true }).first().waitFor();
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      expect([await seriousViolations(page), await page.evaluate("document.documentElement.scrollWidth - innerWidth")]).toEqual([[], 0]);
      expect(await page.title()).toBe("Deliveries · imhook");
    });
  });

  describe("destinations", () => {
    test("without one, the page says what it is, how it is written, and makes the first", async () => {
      const page = await visit("/deliveries");
      await page.getByRole("heading", { name: "No destination yet" }).waitFor();
      expect(await page.getByRole("region", { name: /settings file/ }).textContent()).toContain("kind: http");
      await page.locator("main").getByRole("button", { name: "New endpoint" }).first().click();
      await page.waitForURL(/\/deliveries\/new$/);
    });

    test("say how they do, refresh by themselves, and lead to what has failed", async () => {
      serveAll();
      const page = await visit("/deliveries");
      const row = page.getByRole("row").filter({ hasText: "graph" });
      await row.getByText("Waiting", { exact: true }).waitFor();
      await row.getByText("Next try: in 9 min.").waitFor();
      const [, graph] = mocked.destinations;
      if (graph !== undefined) graph.lag = { entries: 7, seconds: 1 };
      await row.getByText(/^7 entries behind/).waitFor();
      await row.getByRole("link", { name: "2 dead letters" }).click();
      await page.waitForURL(/\/deliveries\/outstanding\?destination=graph&state=dead$/);
      await waitUntil(async () => (await page.getByRole("row").count()) === 2);
    });

    test("open with the keyboard, and close", async () => {
      serveAll();
      const page = await visit("/deliveries");
      await page.getByRole("row").first().waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/deliveries\/destinations\/graph$/);
      await page.keyboard.press("Escape");
      await page.waitForURL(/\/deliveries$/);
    });

    test("are paused, resumed and tested, and a refusal is said", async () => {
      serveAll();
      const page = await visit("/deliveries/destinations/graph", { role: "operator" });
      await button(page, "Pause").click();
      await button(page, "Resume").waitFor();
      mocked.fault = { status: 409, code: "conflict", detail: "the store is being moved" };
      await button(page, "Resume").click();
      await page.getByText("the store is being moved").waitFor();
      await button(page, "Send a test event").click();
      await page.getByRole("status").getByText("no room").waitFor();
      expect(mocked.changes).toEqual([
        'PATCH /api/destinations/graph {"paused":true}',
        'PATCH /api/destinations/graph {"paused":false}',
        "POST /api/destinations/graph/test",
      ]);
    });

    test("of the settings file say where they are changed; only those of requests are edited and, when sure, removed", async () => {
      serveAll();
      const page = await visit("/deliveries/destinations/archive");
      await page.getByText("It is defined in the settings file, and changed there.").waitFor();
      expect(await button(page, "Edit").count()).toBe(0);
      await page.getByRole("row").filter({ hasText: "graph" }).click();
      await button(page, "Remove").click();
      await button(page, "No").click();
      await button(page, "Remove").click();
      expect(mocked.changes).toEqual([]);
      await button(page, "Remove it with its dead letters").click();
      await page.waitForURL(/\/deliveries$/);
      await page.getByRole("row").filter({ hasText: "graph" }).waitFor({ state: "detached" });
      expect(mocked.changes).toEqual(["DELETE /api/destinations/graph"]);
    });

    test.each([
      { role: "viewer", offered: [] },
      { role: "operator", offered: ["Pause", "Send a test event", "Try all 2 dead letters again"] },
      { role: "admin", offered: ["Pause", "Send a test event", "Try all 2 dead letters again", "Edit", "Remove", "New endpoint"] },
    ] as const)("offer the role $role only what it may do", async ({ role, offered }) => {
      serveAll();
      const page = await visit("/deliveries/destinations/graph", { role });
      await page.getByRole("heading", { name: "Latest attempts" }).waitFor();
      const all = ["Pause", "Send a test event", "Try all 2 dead letters again", "Edit", "Remove", "New endpoint"];
      const counts = await Promise.all(all.map((name) => button(page, name).count()));
      expect(all.filter((_, index) => counts[index] === 1)).toEqual(offered);
    });

    test("show their attempts: those that failed, those of a callback, and more", async () => {
      serveAll();
      const entry = "019a9f1c-7a00-7000-8000-000000000001";
      mocked.attempts.set("graph", [
        ...Array.from({ length: 25 }, () => attemptOf()),
        attemptOf({ entry, delivered: false, status: 500, text: HOSTILE }),
      ]);
      const page = await visit("/deliveries/destinations/graph");
      const items = page.getByRole("list", { name: "Latest attempts" }).getByRole("listitem");
      await waitUntil(async () => (await items.count()) === 20);
      await button(page, "Show more").click();
      await waitUntil(async () => (await items.count()) === 26);
      await page.getByRole("combobox", { name: "Show" }).selectOption("failed");
      await waitUntil(async () => (await items.count()) === 1);
      expect(await items.first().textContent()).toContain("500");
      await page.goto(`${app.operatorUrl}/deliveries/destinations/graph?entry=${entry}`);
      await waitUntil(async () => (await items.count()) === 1);
      expect(await page.title()).not.toBe("owned");
    });
  });

  describe("deliveries that have not arrived", () => {
    test("are filtered, opened and read page by page", async () => {
      serveAll();
      mocked.deliveries.push(...Array.from({ length: 230 }, (_, index) => deliveryOf({ id: String(index + 10), destination: "archive" })));
      const page = await visit("/deliveries/outstanding");
      const grid = page.getByRole("grid");
      await grid.waitFor();
      await page.getByRole("combobox", { name: "Destination" }).selectOption("archive");
      await page.waitForURL(/destination=archive/);
      await waitUntil(async () => (await grid.getAttribute("aria-rowcount")) === "100");
      await grid.press("End");
      await waitUntil(async () => (await grid.getAttribute("aria-rowcount")) === "200");
      await page.getByRole("combobox", { name: "State" }).selectOption("held");
      await page.getByText("Nothing outstanding matches").waitFor();
      await button(page, "Clear").click();
      await page.getByRole("row").filter({ hasText: "Held" }).click();
      await page.getByText("It was not tried yet.").waitFor();
      expect(await button(page, "Try again now").count()).toBe(0);
    });

    test("what is due while its destination is down is not said to be tried in the past", async () => {
      mocked.deliveries = [deliveryOf({ id: "2", destination: "graph", state: "retrying", nextAttemptAt: Date.now() - 60_000 })];
      const page = await visit("/deliveries/outstanding");
      await page.getByRole("row").getByText("Next try: due").waitFor();
    });

    test("a dead letter is inspected, tried again and, when sure, dropped", async () => {
      serveAll();
      const page = await visit("/deliveries/outstanding/1", { role: "operator" });
      const body = page.getByRole("region", { name: "What is delivered" }).last();
      expect(await body.textContent()).toContain("<script>");
      expect(await page.title()).toBe("Deliveries · imhook");
      await button(page, "Try again now").click();
      await page.getByText("It failed and is tried again.").waitFor();
      await button(page, "Drop").click();
      await button(page, "Drop it for good").click();
      await page.getByText("This delivery is no longer outstanding").waitFor();
      expect(mocked.changes).toEqual(["POST /api/deliveries/1/retry", "DELETE /api/deliveries/1"]);
    });

    test("all dead letters of a destination are tried again or, when sure, dropped", async () => {
      serveAll();
      const page = await visit("/deliveries/outstanding?destination=graph&state=dead", { role: "operator" });
      await button(page, "Drop all dead letters").click();
      await button(page, "Drop 2 for good").click();
      await page.getByText("Nothing outstanding matches").waitFor();
      expect(mocked.changes).toEqual(["DELETE /api/destinations/graph/dead-letters"]);
    });

    test("what the journal no longer has is not tried again, and a viewer is offered nothing", async () => {
      serveAll();
      const page = await visit("/deliveries/outstanding/4");
      await page.getByText("The journal no longer has the callback").waitFor();
      expect(await button(page, "Try again now").isDisabled()).toBe(true);
      const viewed = await visit("/deliveries/outstanding/1?destination=graph&state=dead", { role: "viewer" });
      await viewed.getByRole("heading", { name: "Latest answers" }).waitFor();
      expect(
        await viewed
          .locator("main")
          .getByRole("button", { name: /again|drop/i })
          .count(),
      ).toBe(0);
    });
  });

  describe("an endpoint", () => {
    test("is created with a secret of the browser, events from suggestions, and a condition", async () => {
      const page = await visit("/deliveries/new");
      await page.getByLabel("Name", { exact: true }).fill("graph");
      await page.getByLabel("URL", { exact: true }).fill("https://example.com/hooks");
      const secret = await page.getByLabel("Secret", { exact: true }).inputValue();
      await page.getByLabel("Events", { exact: true }).fill("friend.*");
      await page.getByLabel("Events", { exact: true }).press("Enter");
      await page.getByLabel("Events", { exact: true }).fill("user.blocked, friend.*");
      await page.getByLabel("Condition", { exact: true }).fill('app == "sample"');
      await page.getByLabel("Events in one request", { exact: true }).fill("20");
      await button(page, "Create").click();
      await page.waitForURL(/\/deliveries\/destinations\/graph$/);
      await page.getByText("***").waitFor();
      const [change = ""] = mocked.changes;
      expect(JSON.parse(change.replace("POST /api/destinations ", ""))).toEqual({
        ...{ kind: "http", name: "graph", url: "https://example.com/hooks", secret, events: ["friend.*", "user.blocked"] },
        ...{ when: 'app == "sample"', batch: 20, payload: "event", orderBy: "actor" },
      });
      expect(secret).toMatch(/^whsec_.{40,}$/);
      expect(await page.content()).not.toContain(secret);
    });

    test("with a fault keeps what was written, and says the fault beside its field", async () => {
      const page = await visit("/deliveries/new");
      await page.getByLabel("Name", { exact: true }).fill("graph");
      await page.getByLabel("URL", { exact: true }).fill("http://10.0.0.1/hooks");
      mocked.fault = { status: 400, code: "bad-request", detail: "body.when has a fault. body.url is a private address." };
      await button(page, "Create").click();
      await page.getByRole("alert").getByText("url is a private address.", { exact: true }).waitFor();
      await page.getByRole("alert").getByText("when has a fault.", { exact: true }).waitFor();
      const field = page.getByLabel("URL", { exact: true });
      expect([await field.getAttribute("aria-invalid"), await field.inputValue()]).toEqual(["true", "http://10.0.0.1/hooks"]);
      mocked.fault = { status: 400, code: "bad-request", detail: "body/timeout must match pattern" };
      await button(page, "Create").click();
      await page.getByText("timeout must match pattern").waitFor();
      expect(await page.locator("details").getAttribute("open")).not.toBeNull();
      mocked.fault = { status: 409, code: "conflict", detail: "there is a destination graph already" };
      await button(page, "Create").click();
      await page.getByRole("alert").getByText("there is a destination graph already").waitFor();
    });

    test("is not sent with a name that cannot be one", async () => {
      const page = await visit("/deliveries/new");
      await page.getByLabel("Name", { exact: true }).fill("Ünïcode");
      await page.getByLabel("URL", { exact: true }).fill("https://example.com/hooks");
      await button(page, "Create").click();
      expect(await page.getByLabel("Name", { exact: true }).evaluate((input) => "validity" in input && input.matches(":invalid"))).toBe(
        true,
      );
      expect(mocked.changes).toEqual([]);
    });

    test("is edited, and its masked secret and headers stay", async () => {
      serveAll();
      const [, graph] = mocked.destinations;
      if (graph?.definition.kind === "http") graph.definition.headers = { authorization: "***" };
      const page = await visit("/deliveries/edit/graph");
      await page.getByLabel("At most", { exact: true }).fill("5/s");
      await button(page, "Save").click();
      await page.waitForURL(/\/deliveries\/destinations\/graph$/);
      const [change = ""] = mocked.changes;
      expect(JSON.parse(change.replace("PUT /api/destinations/graph ", ""))).toEqual({
        ...{ name: "graph", kind: "http", url: "https://example.com/hooks", payload: "event", orderBy: "actor" },
        ...{ secret: "***", headers: { authorization: "***" }, rate: "5/s" },
      });
    });

    test.each([
      { path: "/deliveries/edit/archive", role: "admin", says: "This destination cannot be changed here." },
      { path: "/deliveries/new", role: "operator", says: "Only an admin can define endpoints." },
    ] as const)("is not offered at $path to the role $role", async ({ path, role, says }) => {
      serveAll();
      const page = await visit(path, { role });
      await page.getByText(says).waitFor();
      expect(await page.getByRole("form").count()).toBe(0);
    });
  });

  describe("replays", () => {
    test("are counted first, and then delivered", async () => {
      serveAll();
      const page = await visit("/deliveries/replays/new?destination=graph", { role: "operator" });
      await page.getByLabel("Since", { exact: true }).fill("2026-07-01T00:00");
      await page.getByLabel("Condition", { exact: true }).fill('app == "sample"');
      await button(page, "Count first").click();
      await page.getByText("1,210 to deliver").waitFor();
      await button(page, "Deliver these").click();
      await waitUntil(async () => mocked.changes.length === 2);
      const asked = mocked.changes.map((change): unknown => JSON.parse(change.replace("POST /api/replays ", "")));
      const same = { destination: "graph", since: new Date("2026-07-01T00:00").getTime(), when: 'app == "sample"' };
      expect(asked).toEqual([
        { ...same, dryRun: true },
        { ...same, until: expect.any(Number), dryRun: false },
      ]);
    });

    test("say how far they are, how fast, and what has failed", async () => {
      serveAll();
      const [replay] = mocked.replays;
      if (replay === undefined) throw new Error("there is no replay");
      const page = await visit("/deliveries/replays", { role: "viewer" });
      await page.getByText("43,200 of 86,400 callbacks read").waitFor();
      replay.examined += 400;
      await page.getByText(/callbacks\/s$/).waitFor();
      await page.getByText(/^about .* left$/).waitFor();
      expect(await page.getByRole("progressbar").getAttribute("value")).toBe("43600");
      expect(await page.locator("main").getByRole("button").count()).toBe(0);
      await page.getByRole("link", { name: "3 retrying" }).click();
      await page.waitForURL(new RegExp(`replay=${replay.id}&state=retrying$`));
    });

    test("are paused, limited, resumed and, when sure, stopped", async () => {
      serveAll();
      const page = await visit("/deliveries/replays", { role: "operator" });
      await button(page, "Pause").click();
      await button(page, "Resume").waitFor();
      await page.getByLabel("Limit", { exact: true }).fill("9/s");
      await button(page, "Set").click();
      await page.getByText("at most 9/s").waitFor();
      await button(page, "Resume").click();
      await button(page, "Pause").waitFor();
      await button(page, "Stop").click();
      await button(page, "Stop, and drop what is outstanding").click();
      await page.getByText("Stopped", { exact: true }).waitFor();
      expect(mocked.changes.map((change) => change.replace(/\/api\/replays\/\S+/, "…"))).toEqual([
        'PATCH … {"paused":true}',
        'PATCH … {"rate":"9/s"}',
        'PATCH … {"paused":false}',
        "DELETE …",
      ]);
    });
  });

  test("a callback says what of it has gone on to each destination, and leads there", async () => {
    await post(openImUrls(app.url, "callbackAfterAddFriendCommand").path ?? "", {
      ...{ callbackCommand: "callbackAfterAddFriendCommand", fromUserID: "alice", toUserID: "bob", reqMsg: "" },
    });
    const { items } = (await get(`${app.operatorUrl}/api/callbacks?limit=1`, bearerOf("admin"))).json;
    const [{ id: entry }] = items as [{ id: string }];
    serveAll();
    mocked.deliveries = [deliveryOf({ id: "9", destination: "graph", entry: entry })];
    mocked.attempts.set("archive", [attemptOf({ entry: entry })]);
    const page = await visit(`/callbacks/${entry}`);
    const item = (name: string) => page.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });
    await item("graph").getByText("Dead letter").waitFor();
    await item("archive").getByText("Arrived").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await item("graph").getByRole("link", { name: "Replay …" }).click();
    await page.waitForURL(/\/deliveries\/replays\/new\?destination=graph&since=\d+&until=\d+$/);
    await page.goBack();
    await item("graph").getByRole("link", { name: "Outstanding" }).click();
    await page.waitForURL(new RegExp(`/deliveries/outstanding\\?destination=graph&entry=${entry}$`));
    await page.getByText("Of one callback").waitFor();
  });
});
