import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Role } from "../../generated/operator.ts";
import { findBrowser, openBrowser } from "../support/browser.ts";
import { buildConsole, LOOKS, type Look, seriousViolations } from "../support/console.ts";
import { post, send } from "../support/http.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { bearerOf, TOKEN_PER_ROLE, writeTokens } from "../support/tokens-file.ts";
import { openImUrls } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";

const BLOCK = "callbackBeforeAddBlackCommand";
const HOSTILE = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">\u202Egnp";
const RULES = `lists:
  spammers: { file: spammers.txt }
  words: { match: text, values: [casino] }
rules:
  - name: protect
    on: user.blocking
    when: request.blackUserID == "support"
    refuse: { code: 5001 }
  - name: try-it
    on: user.blocking
    when: actor == "mallory"
    refuse: {}
    mode: shadow
  - name: many
    on: user.blocking
    when: count("blocks", actor, "1h") > 1000
    flag: {}
`;
const PERMISSIONS = ["clipboard-read", "clipboard-write"];
const TIMEOUT_MS = 60_000;

const executablePath = findBrowser();

(executablePath === undefined ? describe.skip : describe)("the page Rules", () => {
  let folder: string;
  let path: string;
  let app: TestApp;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    await buildConsole();
    folder = await mkdtemp(join(tmpdir(), "imhook-rules-page-"));
    path = join(folder, "rules.yaml");
    await writeFile(path, RULES);
    await writeFile(join(folder, "spammers.txt"), "mallory\n");
    await writeTokens(join(folder, "tokens.yaml"), TOKEN_PER_ROLE);
    app = await startTestApp({ IMHOOK_RULES: path, IMHOOK_OPERATOR_TOKENS_FILE: join(folder, "tokens.yaml") });
    browser = await openBrowser(executablePath ?? "");
  }, 120_000);

  beforeEach(async () => {
    await writeFile(path, RULES);
    await ask("POST", "/api/rules/reload");
  });

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.remove();
    await rm(folder, { recursive: true });
  }, 20_000);

  const ask = (method: string, at: string, body = "", type = "application/json") =>
    send(`${app.operatorUrl}${at}`, { method, body, headers: { ...bearerOf("admin"), ...(body !== "" && { "content-type": type }) } });

  /** What OpenIM is told when a user blocks another: 0, or the code of the refusal. */
  async function codeFor(ownerUserID: string, blackUserID: string): Promise<number> {
    const [url = ""] = Object.values(openImUrls(app.url, BLOCK));
    return (await post(url, { callbackCommand: BLOCK, ownerUserID, blackUserID })).json.errCode;
  }

  async function visit(
    at: string,
    { role = "admin", url = app.operatorUrl, ...look }: Look & { role?: Role; url?: string } = {},
  ): Promise<Page> {
    const { width = 1400, height = 900, colorScheme = "light", locale = "en" } = look;
    const extraHTTPHeaders = url === app.operatorUrl ? bearerOf(role) : {};
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      locale,
      extraHTTPHeaders,
      permissions: PERMISSIONS,
    });
    contexts.push(context);
    const page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) complaints.push(message.text());
    });
    await page.goto(`${url}${at}`);
    return page;
  }

  /** Pastes another text into the editor. */
  async function write(page: Page, text: string): Promise<void> {
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Control+V");
  }

  const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });

  test(
    "a rule that is edited there decides the next callback",
    async () => {
      expect(await codeFor("alice", "support")).toBe(5001);
      const page = await visit("/rules/file");
      await write(page, RULES.replace("5001", "5002"));
      await page.getByRole("region", { name: "Changes" }).getByText("refuse: { code: 5002 }").waitFor();
      await save(page).click();
      await page.getByText("Saved, and in force in all workers").waitFor();
      expect(await codeFor("alice", "support")).toBe(5002);
      expect(await readFile(path, "utf8")).toBe(RULES.replace("5001", "5002"));
      await page.getByRole("link", { name: "In force" }).click();
      await page
        .getByRole("row", { name: /protect/ })
        .getByText("matched: 1")
        .waitFor();
    },
    TIMEOUT_MS,
  );

  test(
    "a fault is shown at its line, and keeps the rules from being saved",
    async () => {
      const page = await visit("/rules/file");
      await write(page, RULES.replace("user.blocking", "user.bloking"));
      const fault = page.getByRole("status", { name: "Faults" }).getByRole("listitem");
      await fault.getByText("Did you mean user.blocking?").waitFor();
      expect(await fault.getByRole("button").textContent()).toContain("line 6");
      expect(await page.locator(".cm-lintRange-error").first().textContent()).toBe("user.bloking");
      expect(await save(page).isDisabled()).toBe(true);
      await fault.getByRole("button").click();
      await page.keyboard.press("End");
      await page.keyboard.press("Shift+Home");
      await page.keyboard.type("on: user.blocking");
      await page.getByText("No faults").waitFor();
      expect(await page.locator(".cm-lintRange-error").count()).toBe(0);
    },
    TIMEOUT_MS,
  );

  test(
    "Escape and Tab leave the editor, and the keys of the page do not hear what is typed",
    async () => {
      const page = await visit("/rules/file");
      await page.locator(".cm-content").click();
      await page.keyboard.press("Control+Home");
      await page.keyboard.type("# j k ? /");
      await page.locator(".cm-line", { hasText: "# j k ? /" }).waitFor();
      expect(new URL(page.url()).pathname).toBe("/rules/file");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement?.shadowRoot === null")).toBe(true);
    },
    TIMEOUT_MS,
  );

  test(
    "of two editors, the second sees what the first has saved, and decides",
    async () => {
      const [first, second] = [await visit("/rules/file"), await visit("/rules/file")];
      await write(second, RULES.replace("5001", "5003"));
      await second.getByRole("region", { name: "Changes" }).waitFor();
      await write(first, RULES.replace("5001", "5002"));
      await save(first).click();
      await first.getByText("Saved, and in force in all workers").waitFor();
      await second.getByRole("alert", { name: "Somebody else has saved the file meanwhile" }).waitFor({ timeout: 20_000 });
      expect(await save(second).isDisabled()).toBe(true);
      await second.getByRole("region", { name: "Their changes" }).getByText("code: 5002").waitFor();
      await second.getByRole("region", { name: "Your changes" }).getByText("code: 5003").waitFor();
      expect(await codeFor("alice", "support")).toBe(5002);
      await second.getByRole("button", { name: "Keep mine, and replace theirs when I save" }).click();
      await save(second).click();
      await second.getByText("Saved, and in force in all workers").waitFor();
      expect(await codeFor("alice", "support")).toBe(5003);
    },
    TIMEOUT_MS,
  );

  test(
    "a draft is tried on recorded callbacks before it is saved",
    async () => {
      for (const actor of ["alice", "mallory", "mallory"]) await codeFor(actor, "bob");
      const page = await visit("/rules/file");
      // On a journal this small the test would be over before anybody sees it.
      const seen = Promise.withResolvers<void>();
      await page.route("**/api/rules/tests?*", async (route) => {
        await seen.promise;
        await route.continue();
      });
      await write(page, RULES.replace("    mode: shadow\n", ""));
      await page.getByRole("button", { name: "Try on recorded callbacks" }).click();
      await page.getByRole("progressbar").waitFor();
      seen.resolve();
      await page.getByText(/decisions of \d+ would change/).waitFor();
      await page.getByText("allowed → refused").waitFor();
      await page.getByRole("link", { name: "Open the result" }).click();
      await page.waitForURL(/\/rules\/what-if\/[0-9a-f-]{36}$/);
      await page.getByRole("rowheader", { name: "try-it" }).waitFor();
      await page.getByRole("link", { name: BLOCK }).first().click();
      await page.waitForURL(/\/callbacks\/[0-9a-f-]{36}$/);
      await page.goBack();
      await page.getByRole("rowheader", { name: "try-it" }).waitFor();
      // The draft has survived.
      await page.getByRole("link", { name: "File" }).click();
      await page.getByRole("region", { name: "Changes" }).getByText("mode: shadow").waitFor();
      expect(await codeFor("mallory", "bob")).toBe(0);
    },
    TIMEOUT_MS,
  );

  test(
    "shadow results are shown with what they are a share of, and lead to the callbacks",
    async () => {
      await codeFor("mallory", "bob");
      await codeFor("alice", "bob");
      const page = await visit("/rules");
      await page.getByRole("row", { name: /try-it/ }).click();
      await page.waitForURL("**/rules/in-force/try-it");
      await page.getByText(/^Would have decided otherwise on [1-9]\d* of \d+ callbacks$/).waitFor();
      await page.getByText('actor == "mallory"').waitFor();
      await page.getByRole("link", { name: "All callbacks of this rule" }).click();
      await page.waitForURL("**/callbacks?rule=try-it");
    },
    TIMEOUT_MS,
  );

  test(
    "counters show the highest counts, and that of one value",
    async () => {
      for (const actor of ["walter", "walter", "erin"]) await codeFor(actor, "bob");
      const page = await visit("/rules/counters", { role: "viewer" });
      await page.getByRole("row", { name: /blocks/ }).click();
      await page.getByRole("list", { name: "Counts" }).getByText("walter").waitFor();
      await page.getByLabel("Count of one value").fill("walter");
      await page.keyboard.press("Enter");
      await page.getByRole("list", { name: "Counts" }).getByText("erin").waitFor({ state: "detached" });
      expect(await page.getByRole("list", { name: "Counts" }).textContent()).toContain("walter2");
    },
    TIMEOUT_MS,
  );

  test.each(["viewer", "operator"] as const)(
    "a %s is not offered what the role may not do",
    async (role) => {
      const page = await visit("/rules/file", { role });
      await page.getByText("Saving needs the role admin.").waitFor();
      expect(await save(page).count()).toBe(0);
      const isEditable = role === "operator";
      await page.locator(`.cm-content[contenteditable="${isEditable}"]`).waitFor();
      expect(await page.getByRole("button", { name: "Try on recorded callbacks" }).count()).toBe(isEditable ? 1 : 0);
      await page.goto(`${app.operatorUrl}/rules/lists/words`);
      await page.getByText("casino").waitFor();
      expect(await page.getByRole("button", { name: "Add", exact: true }).count()).toBe(isEditable ? 1 : 0);
    },
    TIMEOUT_MS,
  );

  test(
    "values are added, found and removed, and those of files are not",
    async () => {
      const page = await visit("/rules/lists");
      await page.getByRole("row", { name: /spammers/ }).click();
      await page.waitForURL("**/rules/lists/spammers");
      const values = page.getByRole("list", { name: "Values" });
      await values.getByText("list file").waitFor();
      expect(await values.getByRole("button").count()).toBe(0);
      await page.getByLabel("Value", { exact: true }).fill("trudy");
      await page.getByLabel("Note").fill("sends links");
      await page.getByLabel("Expiry").selectOption("7d");
      await page.getByRole("button", { name: "Add", exact: true }).click();
      const trudy = values.getByRole("listitem").filter({ hasText: "trudy" });
      await trudy.getByText("sends links").waitFor();
      expect((await ask("GET", "/api/lists/spammers")).json.size).toBe(2);
      await page.getByLabel("Search values").fill("tru");
      await values.getByText("mallory").waitFor({ state: "detached" });
      await trudy.getByRole("button", { name: "Remove" }).click();
      await trudy.getByRole("button", { name: "Remove now" }).click();
      await page.getByText("No value contains this").waitFor();
      expect((await ask("GET", "/api/lists/spammers")).json.size).toBe(1);
    },
    TIMEOUT_MS,
  );

  test(
    "a file of 10,000 values is imported, and found page by page",
    async () => {
      const page = await visit("/rules/lists/words");
      const lines = Array.from({ length: 10_000 }, (_, index) => `word${index}`);
      const buffer = Buffer.from([...lines, "w".repeat(101)].join("\n"));
      await page.getByLabel("Import a file").setInputFiles({ name: "words.txt", mimeType: "text/plain", buffer });
      await page.getByText("10,001 lines: 10,000 added, 0 changed, 0 known, 1 invalid").waitFor({ timeout: 30_000 });
      await page.getByText("10,001 values").waitFor();
      await page.getByLabel("Search values").fill("word9999");
      await page.getByRole("list", { name: "Values" }).getByText("word9999", { exact: true }).waitFor();
      await page.getByLabel("Search values").fill("word");
      await page.getByRole("button", { name: "Show more" }).click();
      await waitUntil(async () => (await page.getByRole("list", { name: "Values" }).getByRole("listitem").count()) === 200);
    },
    TIMEOUT_MS,
  );

  test(
    "hostile values and texts are shown, and do nothing",
    async () => {
      const rules = `${RULES}  - name: hostile\n    on: message.sending\n    when: text.contains(${JSON.stringify(HOSTILE)})\n    refuse: {}\n`;
      const { version } = (await ask("GET", "/api/rules/file")).json.onDisk;
      expect((await ask("PUT", `/api/rules/file?version=${version}`, rules, "application/yaml")).json.result).toBe("used");
      await ask("POST", "/api/lists/spammers/values", JSON.stringify({ value: HOSTILE, note: HOSTILE }));
      const page = await visit("/rules/lists/spammers");
      await page.getByText("<script>").first().waitFor();
      await page.getByText("U+202E").first().waitFor();
      await page.goto(`${app.operatorUrl}/rules/in-force/hostile`);
      await page.getByText("U+202E").waitFor();
      await page.goto(`${app.operatorUrl}/rules/file`);
      await page.locator(".cm-line", { hasText: "<script>" }).waitFor();
      await write(page, `rules:\n  - { name: hostile, on: ${JSON.stringify(HOSTILE)}, refuse: {} }\n`);
      await page.getByRole("status", { name: "Faults" }).getByText("<script>").first().waitFor();
      await page.getByRole("region", { name: "Changes" }).getByText("U+202E").first().waitFor();
      expect(await page.title()).not.toContain("owned");
      await ask("DELETE", `/api/lists/spammers/values?value=${encodeURIComponent(HOSTILE)}`);
    },
    TIMEOUT_MS,
  );

  test.each(LOOKS)(
    "axe finds nothing serious at $width px, $colorScheme",
    async (look) => {
      const page = await visit("/rules/in-force/protect", look);
      await page.getByText("Latest callbacks").waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      for (const [at, seen] of [
        ["/rules/file", ".cm-line"],
        ["/rules/lists/words", "article li"],
        ["/rules/deciders", "h2"],
        ["/rules/counters/blocks", "article ol"],
        ["/rules/what-if", "[role=row], h2"],
      ]) {
        await page.goto(`${app.operatorUrl}${at}`);
        await page
          .locator(seen ?? "")
          .first()
          .waitFor();
        expect([at, await seriousViolations(page)]).toEqual([at, []]);
      }
    },
    TIMEOUT_MS,
  );

  test(
    "without rules, the page says how to begin",
    async () => {
      const plain = await startTestApp();
      try {
        const page = await visit("/rules", { url: plain.operatorUrl });
        await page.getByRole("heading", { name: "There are no rules yet" }).waitFor();
        await page.getByText("imhook rules starter > rules.yaml").waitFor();
        await page.getByText("staff-may-do-everything").waitFor();
      } finally {
        await plain.remove();
      }
    },
    TIMEOUT_MS,
  );
});
