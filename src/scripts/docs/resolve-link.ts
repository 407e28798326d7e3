import { readFileSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join } from "node:path/posix";
import { PAGE_OF } from "./chapters.ts";

/** Target of links that leave the site: the repository on the web. */
const REPOSITORY = repositoryUrl();

/** Pictures, and what readers download. */
const COPIED = /\.(svg|png|webp)$|^src\/docs\/(monitoring|deploy\/\w+)\/[^/]+$/;

/**
 * Returns a function that turns link targets in a Markdown file, which are paths in the repository, into link targets of its page. It calls `onCopied`
 * for each picture and each file to download, because the site needs a copy. Throws if a target does not exist.
 */
export function createResolve(file: string, onCopied: (path: string) => void): (target: string) => string {
  return function resolve(target) {
    if (/^(https?:|#)/.test(target)) return target;
    const [relative = "", anchor] = target.split("#");
    const path = join(dirname(file), relative);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) throw new Error(`${file} links to ${target}, which does not exist`);
    if (COPIED.test(path)) {
      onCopied(path);
      return basename(path);
    }
    const page = PAGE_OF.get(path) ?? PAGE_OF.get(join(path, "README.md")) ?? addressOf(path, found);
    return anchor === undefined ? page : `${page}#${anchor}`;
  };
}

/** GitHub shows files and folders at different addresses. */
function addressOf(path: string, found: Stats): string {
  return `${REPOSITORY}/${found.isDirectory() ? "tree" : "blob"}/main/${path}`;
}

function repositoryUrl(): string {
  const { homepage } = JSON.parse(readFileSync("package.json", "utf8"));
  return homepage.replace(/#.*/, "");
}
