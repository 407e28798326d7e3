import type { Page } from "playwright-core";
import { start } from "./run.ts";

/** Builds the console if a source of it has changed. Rejects with the output of the build if it fails. */
export async function buildConsole(): Promise<void> {
  const { code, stderr } = await start("node", ["src/scripts/console/main.ts", "--if-changed"]).ended;
  if (code !== 0) throw new Error(stderr);
}

/** How a page is looked at. */
export interface Look {
  width?: number;
  height?: number;
  colorScheme?: "light" | "dark";
  /** Tag of the browser's language. */
  locale?: string;
}

/** Every look that a page must be good in: wide and narrow, light and dark. */
export const LOOKS: readonly Required<Omit<Look, "locale">>[] = [
  { width: 1400, height: 900, colorScheme: "light" },
  { width: 1400, height: 900, colorScheme: "dark" },
  { width: 390, height: 844, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
];

/** A violation of an accessibility rule that axe finds, with where. */
export interface Violation {
  rule: string;
  impact: string;
  where: string[];
}

/** What axe finds on the page, serious or critical. It runs in a world of its own, so the page's content policy stays as it is. */
export async function seriousViolations(page: Page): Promise<Violation[]> {
  const axe = await readAxe();
  const results = await page.evaluate(`${axe}; axe.run(document, { resultTypes: ["violations"] })`);
  // axe's own type of what it returns.
  const { violations } = results as import("axe-core").AxeResults;
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, impact, nodes }) => ({ rule: id, impact: String(impact), where: nodes.map(({ html }) => html) }));
}

async function readAxe(): Promise<string> {
  const { default: axe } = await import("axe-core");
  return axe.source;
}
