import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Path of a Chromium: the one that IMHOOK_TEST_BROWSER names, which then has to be there, or one in a usual place; undefined where there is
 * none.
 */
export function findBrowser(): string | undefined {
  return process.env.IMHOOK_TEST_BROWSER ?? USUAL_PLACES.find((path) => existsSync(path));
}

/** Starts the browser without a window and with a profile of its own. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: SWITCHES });
}
