import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Context, Middleware } from "koa";
import { PACKAGE_ROOT } from "../../config/package-root.ts";

/** Where `npm run console` writes the console. */
const SITE = join(PACKAGE_ROOT, "dist/console");

/** Paths of the listener that belong to somebody else. Every other one is a page of the console, whose address says what it shows. */
const OTHERS = /^\/(api|docs|health|ready|metrics)(\/|$)/;

/** Names that the build gives: they change with the content, and lead nowhere else. */
const ASSET = /^\/assets\/([A-Za-z0-9_-]+\.[a-z0-9]+)$/;

/** Encodings for which the build has a copy of each file, best first. */
const ENCODINGS = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
] as const;

const A_YEAR = "public, max-age=31536000, immutable";

/** Nothing comes from elsewhere, and no script or style stands in a page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const NOT_BUILT =
  "The console is not built here. Build it with: npm run console\nThe operator API is at /api, its documentation at /docs.\n";

/** Whether the console is there. A package has it; in a clone of the repository, `npm start` builds it. */
export function isConsoleBuilt(): boolean {
  return existsSync(join(SITE, "index.html"));
}

/** Middleware that serves the console at `/`. It needs no token: what it shows comes from the operator API, which asks for one. */
export function serveConsole(folder: string = SITE): Middleware {
  return async function serve(context, next) {
    if (OTHERS.test(context.path) || !["GET", "HEAD"].includes(context.method)) return next();
    const [, asset] = ASSET.exec(context.path) ?? [];
    if (asset !== undefined) {
      if (!(await send(context, join(folder, "assets", asset), A_YEAR))) return next();
      return;
    }
    if (!isNavigation(context)) return next();
    context.set("Content-Security-Policy", POLICY);
    if (await send(context, join(folder, "index.html"), "no-cache")) return;
    context.status = 404;
    context.body = NOT_BUILT;
  };
}

/** Browsers name the type of a page. Programs that accept anything are told that there is nothing at the path. */
function isNavigation({ headers }: Context): boolean {
  return /\btext\/html\b/i.test(headers.accept ?? "");
}

/** Sends the file, or its copy in an encoding that the browser takes. Resolves with false if it does not exist. */
async function send(context: Context, path: string, cacheControl: string): Promise<boolean> {
  const encoding = ENCODINGS.find(({ name, suffix }) => context.acceptsEncodings(name) === name && existsSync(path + suffix));
  const content = await readFile(path + (encoding?.suffix ?? "")).catch(() => null);
  if (content === null) return false;
  context.type = extname(path);
  context.vary("Accept-Encoding");
  context.set("Cache-Control", cacheControl);
  if (encoding !== undefined) context.set("Content-Encoding", encoding.name);
  context.body = content;
  return true;
}
