import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Folder that the repository ignores; a journal there is on the repository's disk, where a system's temporary folder may be in memory. */
const PARENT = new URL("../../data/", import.meta.url).pathname;

/** Makes a folder of its own for this run, which goes when the bench ends. */
export function createDataDirectory(): string {
  mkdirSync(PARENT, { recursive: true, mode: 0o700 });
  const path = mkdtempSync(join(PARENT, "bench-"));
  process.once("exit", () => rmSync(path, { recursive: true, force: true }));
  return path;
}
