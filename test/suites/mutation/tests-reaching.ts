import { importsOf } from "../../support/imports.ts";

const CODE = /^(?:src|test|generated)\/.*\.[jt]s$/;
const reached = new Map<string, ReadonlySet<string>>();

/** The tests that load one of these sources, themselves or through other modules. Those that load least come first. Paths are relative to the repository. */
export function testsReaching(sources: readonly string[], tests: readonly string[]): string[] {
  return tests
    .filter((test) => sources.some((source) => modulesOf(test).has(source)))
    .toSorted((one, other) => modulesOf(one).size - modulesOf(other).size);
}

function modulesOf(test: string): ReadonlySet<string> {
  const known = reached.get(test) ?? collect(test, new Set());
  reached.set(test, known);
  return known;
}

function collect(path: string, seen: Set<string>): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { to, isType } of importsOf(path)) if (!isType && CODE.test(to) && to.endsWith(".ts")) collect(to, seen);
  return seen;
}
