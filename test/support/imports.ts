import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { REPOSITORY } from "./repository.ts";

/** One import or re-export of a module. */
export interface Import {
  /** Path in the repository for a module of ours; the specifier as written for any other. */
  to: string;
  /** Imports types only, and so loads nothing. */
  isType: boolean;
  /** The names that it imports, without `import()`, as written. */
  names: string;
}

const IMPORTS =
  /^(?:import|export)\b(?<type>\s+type\b)?(?<names>[^;"]*?)\bfrom "(?<from>[^"]+)"|^import "(?<bare>[^"]+)"|\bimport\("(?<dynamic>[^"]+)"\)/gm;

/** The imports of each TypeScript file in `directory`, by its path in the repository. */
export function readImports(directory: string): Map<string, Import[]> {
  const paths = readdirSync(join(REPOSITORY, directory), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(directory, name))
    .toSorted();
  return new Map(paths.map((path) => [path, importsOf(path)]));
}

/** The imports of one file. */
export function importsOf(path: string): Import[] {
  const file = join(REPOSITORY, path);
  if (!existsSync(file)) throw new Error(`${path} is imported and does not exist`);
  const found = [...readFileSync(file, "utf8").matchAll(IMPORTS)];
  return found.map(({ groups = {} }) => {
    const specifier = groups.from ?? groups.bare ?? groups.dynamic ?? "";
    const to = specifier.startsWith(".") ? normalize(join(dirname(path), specifier)) : specifier;
    return { to, isType: groups.type !== undefined, names: groups.names ?? "" };
  });
}
