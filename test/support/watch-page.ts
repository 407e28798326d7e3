import type { Page, Request } from "playwright-core";
import { waitUntil } from "./wait-until.ts";

/** What a page does that nobody sees on it. */
export interface WatchedPage {
  /** Errors, violations of the content policy, and requests to other origins, since the last `forget`. */
  complaints(): string[];
  forget(): void;
  /** Resolves when the page has got what it asked for and drawn it. Feeds do not end, and are not waited for. */
  settled(): Promise<void>;
}

const REPORT_VIOLATIONS = `document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
  console.error("policy violation", violatedDirective, blockedURI, sourceFile, lineNumber));`;

const TWO_FRAMES = "new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))";

/** Watches a page from before its first address. */
export async function watchPage(page: Page): Promise<WatchedPage> {
  let complaints: string[] = [];
  const running = new Set<Request>();
  await page.addInitScript(REPORT_VIOLATIONS);
  page.on("pageerror", (error) => void complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on("request", (request) => {
    if (!isFeed(request)) running.add(request);
    if (new URL(request.url()).origin !== new URL(page.url() === "about:blank" ? request.url() : page.url()).origin)
      complaints.push(`asked ${request.url()}`);
  });
  const end = (request: Request) => void running.delete(request);
  page.on("requestfinished", end);
  page.on("requestfailed", end);
  return {
    complaints: () => [...complaints],
    forget: () => {
      complaints = [];
    },
    settled: async () => {
      do {
        await waitUntil(async () => running.size === 0);
        await page.evaluate(TWO_FRAMES);
      } while (running.size > 0);
    },
  };
}

function isFeed(request: Request): boolean {
  return new URL(request.url()).pathname === "/api/live";
}
