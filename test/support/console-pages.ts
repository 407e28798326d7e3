import { readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../src/console/i18n/en.ts";
import { REPOSITORY } from "./repository.ts";

/** A page of the console, with the path at which no detail is open. */
export interface ConsolePage {
  name: PageName;
  path: string;
}

type PageName = Exclude<keyof (typeof en)["nav"], "pages" | "skip" | "documentation">;

// The module itself loads components, which only the build of the console can read.
const SOURCE = readFileSync(join(REPOSITORY, "src/console/pages.ts"), "utf8");

/** Every page, in the order of the navigation. */
export const CONSOLE_PAGES: readonly ConsolePage[] = Array.from(
  SOURCE.matchAll(/name: "(\w+)",\s+path: "([^"]+)"/g),
  ([, name = "", path = ""]) => ({ name: assertPage(name), path: path.replace(/(?<=.)\/:.*$/, "") }),
);

function assertPage(name: string): PageName {
  if (!(name in en.nav)) throw new Error(`${name} has no title`);
  // The line before has looked.
  return name as PageName;
}
