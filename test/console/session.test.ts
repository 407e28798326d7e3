import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import Koa from "koa";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { listen } from "../../src/http/listen.ts";
import { findBrowser, openBrowser } from "../support/browser.ts";
import { buildConsole, LOOKS, seriousViolations } from "../support/console.ts";
import { get } from "../support/http.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { bearerOf, TOKEN_PER_ROLE, writeTokens } from "../support/tokens-file.ts";

const executablePath = findBrowser();

/** Answers every call with a page. */
function servePage(html: string): ReturnType<Koa["callback"]> {
  const app = new Koa();
  app.use((context) => {
    context.type = "html";
    context.body = html;
  });
  return app.callback();
}

(executablePath === undefined ? describe.skip : describe)("in a browser", () => {
  let folder: string;
  let tokens: string;
  let browser: Browser;
  let imhook: Imhook;
  let context: BrowserContext;
  let page: Page;

  const start = async (port = "0") => {
    const environment = { IMHOOK_OPERATOR_TOKENS_FILE: tokens, IMHOOK_RULES: join(folder, "rules.yaml"), IMHOOK_OPERATOR_PORT: port };
    imhook = await startImhook(join(folder, "data"), { environment });
  };

  beforeAll(async () => {
    await buildConsole();
    folder = await mkdtemp(join(tmpdir(), "imhook-console-session-"));
    tokens = join(folder, "tokens.yaml");
    await writeFile(join(folder, "rules.yaml"), "lists: { spammers: [] }\nrules: []\n");
    await writeTokens(tokens, TOKEN_PER_ROLE);
    await start();
    browser = await openBrowser(executablePath ?? "");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await end(imhook, "SIGKILL");
    await rm(folder, { recursive: true });
  }, 20_000);

  beforeEach(async () => {
    context = await browser.newContext({ locale: "en-US" });
    page = await context.newPage();
  });

  afterEach(() => context.close());

  const field = () => page.getByLabel("Token", { exact: true });
  const heading = (name: string) => page.getByRole("heading", { level: 1, name, exact: true });

  /** What the console does when somebody comes back to it: asking the server. */
  const lookAgain = () => page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");

  const actionsOf = async (who: string): Promise<string[]> => {
    const { json } = await get(`${imhook.operatorUrl}/api/audit?who=${who}`, bearerOf("admin"));
    return json.items.map(({ action }: { action: string }) => action);
  };

  async function open(path: string): Promise<void> {
    await page.goto(`${imhook.operatorUrl}${path}`);
  }

  async function signIn(role: string, path = "/callbacks?status=quarantined"): Promise<void> {
    await open(path);
    await field().fill(`the-test-token-of-${role}`);
    await field().press("Enter");
    await field().waitFor({ state: "detached" });
  }

  test("whoever signs in sees the page that they asked for, and out again nothing", async () => {
    await signIn("operator");
    await heading("Callbacks").waitFor();
    expect(new URL(page.url()).search).toBe("?status=quarantined");
    expect(await page.getByRole("group", { name: "Signed in as" }).textContent()).toMatch(/operator.*Operator/s);
    await page.getByRole("button", { name: "Sign out" }).click();
    await field().waitFor();
    expect(await context.cookies()).toEqual([]);
    expect([await heading("Callbacks").count(), await page.title()]).toEqual([0, "Sign in · imhook"]);
    await page.reload();
    await field().waitFor();
  });

  test("the session is a cookie that scripts cannot read, and survives a reload and a restart", async () => {
    await signIn("viewer");
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ name: "imhook_session", httpOnly: true, sameSite: "Strict", path: "/" });
    expect(await page.evaluate("document.cookie")).toBe("");
    const { port } = new URL(imhook.operatorUrl);
    await end(imhook, "SIGTERM");
    await lookAgain();
    await page.getByText("imhook does not answer.").waitFor();
    expect(await heading("Callbacks").count()).toBe(1);
    await start(port);
    await page.getByText("imhook does not answer.").waitFor({ state: "detached" });
    await page.reload();
    await heading("Callbacks").waitFor();
  }, 60_000);

  test("a wrong token is refused with words, and the field stays", async () => {
    await open("/");
    await field().fill("wrong");
    await field().press("Enter");
    await page.getByText("This token is not one of this server.").waitFor();
    expect(await field().inputValue()).toBe("wrong");
    // After five of them the next one waits a second, a right one too.
    for (let number = 0; number < 5; number += 1) {
      await field().press("Enter");
      await page.getByRole("button", { name: "Sign in" }).waitFor();
    }
    await field().fill("the-test-token-of-admin");
    await field().press("Enter");
    await page.getByRole("button", { name: "Checking …" }).waitFor();
    await heading("Overview").waitFor();
  }, 60_000);

  test("too many attempts are told of as such", async () => {
    await page.route("**/api/session", (route) =>
      route.fulfill({
        status: 429,
        contentType: "application/problem+json",
        body: JSON.stringify({ type: "about:blank", title: "Too Many Requests", status: 429, code: "too-many-attempts" }),
      }),
    );
    await open("/");
    await field().fill("wrong");
    await field().press("Enter");
    await page.getByText("Too many attempts. Wait a moment.").waitFor();
  });

  test("a token that is rotated ends the session, and whoever signs in goes on where they were", async () => {
    await signIn("operator", "/people");
    await page.evaluate("document.body.dataset.same = 'yes'");
    await writeTokens(
      tokens,
      TOKEN_PER_ROLE.map((token) => (token.role === "operator" ? { ...token, token: "a-new-token-of-the-operator" } : token)),
    );
    await imhook.logged("tokens reloaded");
    await lookAgain();
    await page.getByText("The session has ended.").waitFor();
    await field().fill("a-new-token-of-the-operator");
    await field().press("Enter");
    await heading("People").waitFor();
    expect(await page.evaluate("document.body.dataset.same")).toBe("yes");
    await writeTokens(tokens, TOKEN_PER_ROLE);
  }, 60_000);

  test("another site can neither change anything nor sign anybody in, and cannot show the console in a frame", async () => {
    await signIn("admin");
    const other = await context.newPage();
    const violations: string[] = [];
    other.on("console", (message) => void violations.push(message.text()));
    // Another port of the same machine is the same site, so the cookie is sent.
    const site = await listen(servePage(`<iframe src="${imhook.operatorUrl}/callbacks"></iframe>`), "127.0.0.1", 0);
    await other.goto(site.url);
    await other.evaluate(
      (url) => fetch(url, { method: "POST", mode: "no-cors", credentials: "include" }).catch(() => {}),
      `${imhook.operatorUrl}/api/rules/reload`,
    );
    expect(await actionsOf("admin")).not.toContain("reloadRules");
    // The same call by the console is made.
    expect(await page.evaluate(() => fetch("/api/rules/reload", { method: "POST" }).then(({ status }) => status))).toBe(200);
    expect(await actionsOf("admin")).toContain("reloadRules");
    expect(violations.join()).toMatch(/frame-ancestors/);
    await other.close();
    await site.close();
  });

  test.each([
    { role: "viewer", may: false },
    { role: "operator", may: true },
  ])("the role $role is told what it may do", async ({ role, may }) => {
    await signIn(role, "/");
    const status = await page.evaluate(() =>
      fetch("/api/lists/spammers/values", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"value":"bot"}',
      }).then((answer) => answer.status),
    );
    expect(status).toBe(may ? 200 : 403);
  });

  test.each([
    { role: "viewer", recover: 0, reload: 0 },
    { role: "operator", recover: 1, reload: 0 },
    { role: "admin", recover: 1, reload: 1 },
  ])("the role $role is offered only what it may do", async ({ role, recover, reload }) => {
    await signIn(role, "/quarantine");
    await heading("Quarantine").waitFor();
    expect(await page.getByRole("button", { name: "Recover", exact: true }).count()).toBe(recover);
    await open("/system");
    await heading("System").waitFor();
    expect(await page.getByRole("button", { name: "Reload rules" }).count()).toBe(reload);
  });

  test.each(LOOKS)("the sign-in page is accessible with $width pixels in $colorScheme", async ({ width, height, colorScheme }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await open("/");
    await field().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  test("keys are listed and go to pages, except while somebody types", async () => {
    await signIn("viewer", "/");
    await page.keyboard.press("?");
    await page.getByRole("complementary", { name: "Keyboard" }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("complementary", { name: "Keyboard" }).waitFor({ state: "detached" });
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await heading("System").waitFor();
    await page.goBack();
    await heading("Overview").waitFor();
  });

  test("files that an upgrade has removed do not leave a dead page", async () => {
    await signIn("viewer", "/");
    let served = 0;
    await page.route(/\/assets\/SystemPage-[^/]+\.js$/, (route) => {
      served += 1;
      return served === 1 ? route.fulfill({ status: 404 }) : route.continue();
    });
    await page.getByRole("link", { name: "System" }).click();
    await heading("System").waitFor();
    expect(served).toBe(2);
  });

  test("a new version of the console is told of", async () => {
    await signIn("viewer", "/");
    await page.route(`${imhook.operatorUrl}/`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace(/index-[\w-]+\.js/, "index-newer.js") });
    });
    // The server is away for a moment, as in an upgrade.
    await page.route("**/api/caller", (route) => route.abort());
    await lookAgain();
    await page.getByText("imhook does not answer.").waitFor();
    await page.unroute("**/api/caller");
    await page.getByRole("button", { name: "Reload" }).waitFor();
  });
});
