import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findBrowser } from "../support/browser.ts";
import { LOOKS, seriousViolations } from "../support/console.ts";
import { useConsoleBrowser } from "../support/console-browser.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";

const executablePath = findBrowser();
const SECRET = "a-secret-of-openim-that-nobody-sees";

// Without a browser there is nothing to look at.
(executablePath === undefined ? describe.skip : describe)("the page System", () => {
  let directory: string;
  let imhook: Imhook;
  const consoleBrowser = useConsoleBrowser();

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "imhook-console-system-"));
    imhook = await startImhook(directory, { environment: { IMHOOK_OPENIM_APPS: `sample:${SECRET}`, IMHOOK_RETENTION_AGE: "30" } });
  }, 120_000);

  afterAll(async () => {
    if (imhook !== undefined) await end(imhook, "SIGTERM");
    await rm(directory, { recursive: true });
  });

  test.each(LOOKS)("shows state, settings and access without a serious finding of axe at $width px, $colorScheme", async (look) => {
    const { width, height, colorScheme } = look;
    const page = await consoleBrowser.open(`${imhook.operatorUrl}/system`, { viewport: { width, height }, colorScheme, locale: "en" });
    await page.getByRole("region", { name: "Journal" }).getByText("Entries", { exact: true }).waitFor();
    await page.getByText("1 of 1 ready, 0 died").waitFor();
    await page.getByText("30 days").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("link", { name: "Settings" }).click();
    await page.waitForURL(/\/system\/settings$/);
    await page.getByText("IMHOOK_RETENTION_AGE", { exact: true }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("link", { name: "Access and audit" }).click();
    await page.getByText("No token is required").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });

  test("settings name their source, and show no secret", async () => {
    const page = await consoleBrowser.open(`${imhook.operatorUrl}/system/settings`, { locale: "en" });
    await page.getByRole("searchbox", { name: "Search settings" }).fill("IMHOOK_OPENIM_APPS");
    const row = page.getByRole("listitem").filter({ hasText: "IMHOOK_OPENIM_APPS" });
    await row.getByText("Set, not shown").waitFor();
    await row.getByText("Environment", { exact: true }).waitFor();
    expect(await page.content()).not.toContain(SECRET);
  });
});
