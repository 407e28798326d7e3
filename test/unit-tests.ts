import { relative } from "node:path";
import { importsOf } from "./support/imports.ts";
import { REPOSITORY } from "./support/repository.ts";

// `npm run test:unit` passes this filter to Jest. A unit test starts no process and no browser and opens no port. That shows in what it
// imports, directly or through other modules, so there is no list of unit tests to maintain.

const PROCESSES = ["node:child_process", "node:cluster", "playwright-core"];
const SERVERS = ["node:http", "node:https", "node:net"];

/** Whether a test is a unit test; `path` is relative to the repository. */
export function isUnitTest(path: string): boolean {
  return !startsSomething(path, new Set());
}

function startsSomething(path: string, seen: Set<string>): boolean {
  if (seen.has(path)) return false;
  seen.add(path);
  return importsOf(path).some(({ to, isType, names }) => {
    if (isType) return false;
    if (PROCESSES.includes(to)) return true;
    if (SERVERS.includes(to)) return /\bcreateServer\b/.test(names);
    return /^(src|test)\/.*\.ts$/.test(to) && startsSomething(to, seen);
  });
}

function filterUnitTests(paths: string[]): { filtered: string[] } {
  return { filtered: paths.filter((path) => isUnitTest(relative(REPOSITORY, path))) };
}

// Jest loads the filter with require().
export { filterUnitTests as "module.exports" };
