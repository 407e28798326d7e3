import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "vite";
import { PACKAGE_ROOT } from "../../config/package-root.ts";

// Builds the console into dist/console, with a compressed copy of each file for browsers that take one. With --if-changed it does nothing if the
// build is newer than every source.

const SOURCES = [join(PACKAGE_ROOT, "src/console"), join(PACKAGE_ROOT, "generated"), join(PACKAGE_ROOT, "package-lock.json")];
const SITE = join(PACKAGE_ROOT, "dist/console");

/** What is built stands here until it is complete: servers and other builds may run meanwhile. */
const DRAFT = `${SITE}.${process.pid}`;

/** Fonts and pictures are compressed already. */
const COMPRESSED = new Set([".html", ".js", ".css", ".svg"]);

if (!process.argv.includes("--if-changed") || isStale()) {
  await build({ configFile: join(PACKAGE_ROOT, "src/console/vite.config.ts"), build: { outDir: DRAFT }, logLevel: "warn" });
  for (const path of filesIn(DRAFT).filter((file) => COMPRESSED.has(extname(file)))) compress(path);
  publish();
}

function publish(): void {
  const replaced = `${DRAFT}.replaced`;
  if (existsSync(SITE)) renameSync(SITE, replaced);
  renameSync(DRAFT, SITE);
  rmSync(replaced, { recursive: true, force: true });
}

function isStale(): boolean {
  const built = join(SITE, "index.html");
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return SOURCES.some((source) => newestIn(source) > builtAt);
}

function newestIn(path: string): number {
  return statSync(path).isDirectory() ? Math.max(0, ...filesIn(path).map((file) => statSync(file).mtimeMs)) : statSync(path).mtimeMs;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function compress(path: string): void {
  const content = readFileSync(path);
  writeFileSync(`${path}.br`, brotliCompressSync(content));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
