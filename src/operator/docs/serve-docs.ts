import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Context, Middleware } from "koa";
import { PACKAGE_ROOT } from "../../config/package-root.ts";

/** Where `npm run docs` puts the site. */
const SITE = join(PACKAGE_ROOT, "dist/docs");

/**
 * Names of the site's files, which all stand in one folder. A name of this form holds no separator and does not begin with a dot, so that no
 * request reaches anything else. That is all that a library for static files would add to what Koa does itself.
 */
const FILE_NAME = /^[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)+$/;

const NOT_BUILT = "The documentation is not built here. Build it with: npm run docs\n";

/** Middleware that serves the documentation under `/docs`. It asks for no token: the site is made of what is published anyway. */
export function serveDocs(folder: string = SITE): Middleware {
  return async function serve(context, next) {
    const [asked, name = ""] = /^\/docs(?:\/([^/]*))?$/.exec(context.path) ?? [];
    if (asked === undefined || !["GET", "HEAD"].includes(context.method)) return next();
    // The pages link to each other by name alone.
    if (asked === "/docs") return context.redirect("/docs/");
    const file = name === "" ? "index.html" : name;
    if (FILE_NAME.test(file) && (await send(context, join(folder, file)))) return;
    if (file !== "index.html") return next();
    context.status = 404;
    context.body = NOT_BUILT;
  };
}

/** Whether the file is there to be sent. */
async function send(context: Context, path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) return false;
  context.type = extname(path);
  context.lastModified = found.mtime;
  context.etag = `W/"${found.size}-${found.mtimeMs}"`;
  // A new build keeps the names of the old one.
  context.set("Cache-Control", "no-cache");
  context.set("X-Content-Type-Options", "nosniff");
  // Each page states its own policy, by the hashes of its scripts; one in a header would be held against it as well.
  context.set("Content-Security-Policy", "frame-ancestors 'none'");
  context.status = 200;
  if (context.fresh) context.status = 304;
  // Whole, since a reader who leaves in the middle of a stream is an error to Koa; the largest file has 2 MB.
  else context.body = await readFile(path);
  return true;
}
