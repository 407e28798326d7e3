import { expect, test } from "@jest/globals";
import { SETTINGS } from "../../../src/config/settings.ts";
import { ERRORS } from "../../../src/errors.ts";
import { fillMarkdown } from "../../../src/scripts/generate/fill-markdown.ts";

const PAGE = "page.md";

const fill = (text: string) => fillMarkdown(PAGE, text, {});

test("writes tables and examples between their markers, and leaves the rest", () => {
  const text = [
    "by hand: $& $1",
    "<!-- table: settings -->",
    "written before",
    "<!-- end of table -->",
    "<!-- table: errors -->",
    "<!-- end of table -->",
    "<!-- example: refuse-advertising.ts -->",
    "<!-- end of example -->",
    "by hand too",
  ].join("\n");
  const filled = fill(text);
  expect(filled).toMatch(/^by hand: \$& \$1\n<!-- table: settings -->\n\| variable /);
  expect(filled).toMatch(/by hand too$/);
  expect(filled).not.toContain("written before");
  for (const { variable } of SETTINGS) expect(filled).toContain(`\n| \`${variable}\` |`);
  for (const code of Object.keys(ERRORS)) expect(filled).toContain(`\n| \`${code}\` |`);
  expect(filled).toContain('```ts\nimport { allow, createServer, type Handlers, refuse } from "imhook";\n');
  expect(fill(filled)).toBe(filled);
});

test.each([
  ["refuse-advertising.ts", "```ts\nimport {"],
  ["deciders/decider.py", "```python\nimport base64"],
  ["deciders/decider.go", "```go\npackage main\n"],
])("shows %s in the colors of its language", (name, beginning) => {
  expect(fill(`<!-- example: ${name} -->\n<!-- end of example -->`)).toContain(beginning);
});

test.each([
  [
    "a table that does not exist",
    "<!-- table: colors -->\n<!-- end of table -->",
    'page.md asks for a table "colors"; there are settings, ',
  ],
  ["an example that does not exist", "<!-- example: no.ts -->\n<!-- end of example -->", "page.md asks for an example no.ts"],
  ["a marker without an end", "<!-- table: errors -->\n", "needs its counterpart"],
  [
    "a marker without an end before another",
    "<!-- table: errors -->\n<!-- table: errors -->\n<!-- end of table -->",
    "needs its counterpart",
  ],
  ["an end without a beginning", "<!-- end of table -->", "needs its counterpart"],
  ["an end of another kind", "<!-- table: errors -->\n<!-- end of example -->", "needs its counterpart"],
])("names %s", (_what, text, message) => {
  expect(() => fill(text)).toThrow(message);
});
