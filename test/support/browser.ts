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

/** Path of a Chromium: the one in IMHOOK_TEST_BROWSER, which then must exist, or one in a usual place; undefined if none is found. */
export function findBrowser(): string | undefined {
  return process.env.IMHOOK_TEST_BROWSER ?? USUAL_PLACES.find((path) => existsSync(path));
}

/** Starts the browser without a window, with a profile of its own. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: SWITCHES });
}
