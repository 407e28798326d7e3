import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Context, Middleware } from "koa";
import { PACKAGE_ROOT } from "../../config/package-root.ts";

/** Where `npm run docs` writes the site. */
const SITE = join(PACKAGE_ROOT, "dist/docs");

/**
 * Names of the site's files. All of them are in one folder, so a name without separators that does not begin with a dot cannot leave it. Koa does
 * everything else that a library for static files would do.
 */
const FILE_NAME = /^[a-z0-9][a-z0-9@-]*(\.[a-z0-9]+)+$/;

const NOT_BUILT = "The documentation is not built here. Build it with: npm run docs\n";

/** Whether the documentation is there. A package has it; a clone of the repository builds it. */
export function isSiteBuilt(): boolean {
  return existsSync(join(SITE, "index.html"));
}

/** Middleware that serves the documentation at `/docs`. It needs no token, because the site has nothing that is not published. */
export function serveDocs(folder: string = SITE): Middleware {
  return async function serve(context, next) {
    const [requested, name = ""] = /^\/docs(?:\/([^/]*))?$/.exec(context.path) ?? [];
    if (requested === undefined || !["GET", "HEAD"].includes(context.method)) return next();
    // Pages link to each other by name, so the path needs its slash.
    if (requested === "/docs") return context.redirect("/docs/");
    const file = name === "" ? "index.html" : name;
    if (FILE_NAME.test(file) && (await send(context, join(folder, file)))) return;
    if (file !== "index.html") return next();
    context.status = 404;
    context.body = NOT_BUILT;
  };
}

/** Sends the file; resolves with false if it does not exist. */
async function send(context: Context, path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) return false;
  context.type = extname(path);
  context.lastModified = found.mtime;
  context.etag = `W/"${found.size}-${found.mtimeMs}"`;
  // A new build has the same file names.
  context.set("Cache-Control", "no-cache");
  context.set("X-Content-Type-Options", "nosniff");
  // Each page has its own policy with the hashes of its scripts. A policy in the header would apply in addition.
  context.set("Content-Security-Policy", "frame-ancestors 'none'");
  context.status = 200;
  if (context.fresh) context.status = 304;
  // Koa logs an error if a reader leaves in the middle of a stream. The largest file has 2 MB.
  else context.body = await readFile(path);
  return true;
}
