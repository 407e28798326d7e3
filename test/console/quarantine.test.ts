import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { NewEntry } from "../../src/journal/journal.ts";
import { findBrowser } from "../support/browser.ts";
import { LOOKS, seriousViolations } from "../support/console.ts";
import { useConsoleBrowser } from "../support/console-browser.ts";
import { newEntry } from "../support/entries.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { openJournal } from "../support/open-journal.ts";
import { misunderstoodBlock, quarantinedBlock } from "../support/quarantined.ts";

const executablePath = findBrowser();
const MEGABYTE = 2 ** 20;
const HOSTILE = `<script>window.stolen = true</script>\u202Eevil\u0000${"x".repeat(MEGABYTE)}`;

// Without a browser there is nothing to look at.
(executablePath === undefined ? describe.skip : describe)("the page Quarantine", () => {
  let directory: string;
  let imhook: Imhook;
  const consoleBrowser = useConsoleBrowser();

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "imhook-console-quarantine-"));
    await record([
      quarantinedBlock("alice", "bob"),
      quarantinedBlock("carol", "bob"),
      misunderstoodBlock(7),
      misunderstoodBlock({ [HOSTILE]: HOSTILE }),
      hostileCommand(),
    ]);
    imhook = await startImhook(directory);
  }, 120_000);

  afterAll(async () => {
    if (imhook !== undefined) await end(imhook, "SIGTERM");
    await rm(directory, { recursive: true });
  });

  test("shows where callbacks differ, and the change by which they would match", async () => {
    const page = await open("/quarantine");
    await page.getByRole("row").filter({ hasText: "/body/ownerUserID" }).filter({ hasText: "Wrong type" }).click();
    await page.waitForURL(/\/quarantine\/[0-9a-f]{16}$/);
    const mark = page.locator("mark").first();
    await mark.waitFor();
    expect(await mark.textContent()).toContain("ownerUserID");
    const change = page.getByRole("region", { name: "openapi/openim/components/schemas/BeforeAddBlackRequest.yaml" });
    expect(await change.textContent()).toContain("ownerUserID:");
    await page.goBack();
    await page.waitForURL(/\/quarantine$/);
  });

  test.each(LOOKS)("has no serious finding of axe at $width px, $colorScheme", async ({ width, height, colorScheme }) => {
    const page = await consoleBrowser.open(`${imhook.operatorUrl}/quarantine`, { viewport: { width, height }, colorScheme, locale: "en" });
    await page.getByText("Matches now", { exact: true }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("row").filter({ hasText: "Wrong type" }).first().click();
    await page.locator("mark").first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  test("hostile values are shown harmlessly, and do not break the page", async () => {
    const page = await open("/quarantine");
    await page.getByRole("row").filter({ hasText: "Unknown command" }).click();
    await page.getByRole("region", { name: "Example" }).first().waitFor();
    expect(await page.evaluate("window.stolen")).toBeUndefined();
    expect(await page.evaluate("document.body.innerText.length")).toBeLessThan(MEGABYTE / 4);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });

  test("counts what matches now, recovers it, and the counts fall", async () => {
    const page = await open("/quarantine");
    const matching = page.getByRole("row").filter({ hasText: "Matches now" });
    await matching.waitFor();
    await page.getByRole("button", { name: "Count what matches now" }).click();
    await page.getByText("2 of 5 match now").waitFor();
    await page.getByRole("button", { name: "Recover", exact: true }).click();
    await page.getByText(/2 recovered/).waitFor();
    await matching.waitFor({ state: "detached" });
  });

  async function open(path: string): Promise<Page> {
    return consoleBrowser.open(`${imhook.operatorUrl}${path}`, { locale: "en" });
  }

  async function record(entries: NewEntry[]): Promise<void> {
    const journal = await openJournal(join(directory, "journal.sqlite"));
    for (const entry of entries) await journal.append(entry);
    await journal.close();
  }
});

function hostileCommand(): NewEntry {
  const name = HOSTILE.slice(0, 128);
  return newEntry({
    status: "quarantined",
    reason: `unknown-command: ${name} is not in the document`,
    command: name,
    receivedCommand: name,
    phase: null,
    actor: null,
    targets: [],
    query: "SdkAppid=1400000000",
    body: JSON.stringify({ CallbackCommand: name, [HOSTILE]: HOSTILE }),
  });
}
