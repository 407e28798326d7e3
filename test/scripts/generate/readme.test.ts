import { expect, test } from "@jest/globals";
import { renderReadme } from "../../../src/scripts/generate/readme.ts";

const TABLES = ["commands", "settings", "errors", "example"];
const README = TABLES.map((name) => `<!-- ${name}: generated -->\nwritten before\n<!-- ${name}: end -->`).join("\nby hand\n");

test("writes between the markers anew and leaves the rest", () => {
  const readme = renderReadme(README, {});
  expect(readme).not.toContain("written before");
  expect(readme.match(/^by hand$/gm)).toHaveLength(TABLES.length - 1);
});

test.each(TABLES.flatMap((name) => [`<!-- ${name}: generated -->`, `<!-- ${name}: end -->`]))(
  "names a marker that is missing: %s",
  (marker) => {
    expect(() => renderReadme(README.replace(marker, ""), {})).toThrow(marker);
  },
);

test("names a marker whose end stands before its beginning", () => {
  const [begin, end] = ["<!-- errors: generated -->", "<!-- errors: end -->"];
  expect(() => renderReadme(README.replace(begin, "").replace(end, `${end}${begin}`), {})).toThrow(end);
});
