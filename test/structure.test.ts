import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readImports } from "./support/imports.ts";
import { REPOSITORY } from "./support/repository.ts";

/** What src/ consists of, from the lowest to the highest. A module imports from its own entry and from those before it. */
const LAYERS = [
  "errors.ts",
  "file-error.ts",
  "file-changes.ts",
  "clock.ts",
  "nearest.ts",
  "parse-time.ts",
  "histogram.ts",
  "log",
  "openapi",
  "http",
  "config",
  "version.ts",
  "storage",
  "journal",
  "audit",
  "callbacks",
  "senders",
  "relations",
  "series",
  "rules",
  "quarantine",
  "deliveries",
  "metrics",
  "telemetry",
  "findings",
  "operator",
  "server",
  "index.ts",
  "clients.ts",
  "cli",
  "scripts",
  "docs",
  "console",
];

const MODULES = readImports("src");
const IMPORTS = [...MODULES].flatMap(([from, imports]) =>
  imports.filter(({ to }) => to.startsWith("src/")).map(({ to }) => ({ from, to, line: `${from} -> ${to}` })),
);

test("src/ has these entries and no others", () => {
  expect([...new Set([...MODULES.keys()].map(layerOf))].toSorted()).toEqual(LAYERS.toSorted());
});

test("no import points from a lower layer to a higher one", () => {
  const upward = IMPORTS.filter(({ from, to }) => LAYERS.indexOf(layerOf(to)) > LAYERS.indexOf(layerOf(from))).map(({ line }) => line);
  expect(upward).toEqual([]);
});

describe("no modules import each other in a circle", () => {
  test("not even types", () => {
    const targets = new Map([...MODULES].map(([from, imports]) => [from, imports.map(({ to }) => to).filter((to) => MODULES.has(to))]));
    const circles = circlesIn(targets);
    expect(circles).toEqual([]);
  });

  test("a circle would be found", () => {
    expect(
      circlesIn(
        new Map([
          ["a", ["b"]],
          ["b", ["c", "d"]],
          ["c", ["a"]],
          ["d", []],
        ]),
      ),
    ).toEqual(["a -> b -> c -> a"]);
  });
});

// They are the truth that the code is tested against, so the code must not be made from them.
test("only scripts read what callbacks mean in src/docs/meaning", () => {
  const readers = [...MODULES.keys()].filter((path) => readFileSync(join(REPOSITORY, path), "utf8").includes("docs/meaning"));
  expect(readers).toEqual(["src/scripts/generate/meaning.ts"]);
});

/** The entry of src/ that a module belongs to. */
function layerOf(path: string): string {
  return path.split("/")[1] ?? "";
}

/** One circle for each import that closes one, written as a chain. */
function circlesIn(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const chain: string[] = [];
  for (const module of targets.keys()) visit(module);
  return circles;

  function visit(module: string): void {
    const start = chain.indexOf(module);
    if (start >= 0) circles.push([...chain.slice(start), module].join(" -> "));
    if (start >= 0 || done.has(module)) return;
    chain.push(module);
    for (const target of targets.get(module) ?? []) visit(target);
    chain.pop();
    done.add(module);
  }
}
