import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { renderMarkdown } from "../../../src/scripts/docs/markdown/render-markdown.ts";
import { REPOSITORY } from "../../support/run.ts";

const english = read("README.md");
const chinese = read("README.zh-CN.md");

// What the two say cannot be compared by a program, but how they are built can.

test("the Chinese README has the sections of the English one", () => {
  const levelsOf = (text: string) => renderMarkdown(text).headings.map(({ level }) => level);
  expect(levelsOf(chinese)).toEqual(levelsOf(english));
});

test.each<[what: string, pattern: RegExp]>([
  ["code blocks", /^```[\s\S]*?^```/gm],
  ["code in the text", /(?<!`)`[^`\n]+`(?!`)/g],
  ["links", /\]\((?!README|src\/docs\/pictures)[^)]+\)/g],
  ["rows of tables", /^\|/gm],
  ["items of lists", /^- /gm],
  ["markers", /<!--.*?-->/g],
])("the Chinese README has the %s of the English one", (_what, pattern) => {
  const found = (text: string) => text.match(pattern)?.sort() ?? [];
  expect(found(english).length).toBeGreaterThan(0);
  expect(found(chinese)).toEqual(found(english));
});

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), "utf8");
}
