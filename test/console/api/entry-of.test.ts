import { expect, test } from "@jest/globals";
import { entryOf } from "../../../src/console/api/entry-of.ts";

test.each([
  { page: '<script type="module" crossorigin src="/assets/index-a1B_2-c.js"></script>', entry: "/assets/index-a1B_2-c.js" },
  { page: '<script src="/assets/index-x.js" type="module"></script>', entry: "/assets/index-x.js" },
  { page: '<script type="module" src="/main.ts?t=1"></script>', entry: null },
  { page: "<p>502 Bad Gateway", entry: null },
])("$page begins with $entry", ({ page, entry }) => {
  expect(entryOf(page)).toBe(entry);
});
