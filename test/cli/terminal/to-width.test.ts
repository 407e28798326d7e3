import { describe, expect, test } from "@jest/globals";
import { cutTo, toWidth, widthOf } from "../../../src/cli/terminal/to-width.ts";

const FAMILY = "👨‍👩‍👧‍👦";

test.each([
  ["", 0],
  ["alice", 5],
  ["李雷", 4],
  ["실시간", 6],
  ["ｱﾘｽ", 3],
  ["e\u0301", 1],
  [FAMILY, 2],
  ["🇨🇳", 2],
])("%j takes %i columns", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

describe("a text in a number of columns", () => {
  test.each([
    ["alice", 7, "alice  "],
    ["alice", 5, "alice"],
    ["alice", 4, "ali…"],
    ["alice", 1, "…"],
    ["alice", 0, ""],
    ["李雷和韩梅梅", 12, "李雷和韩梅梅"],
    // Half of a wide character cannot be shown.
    ["李雷和韩梅梅", 6, "李雷… "],
    ["李雷和韩梅梅", 5, "李雷…"],
    [`${FAMILY}${FAMILY}${FAMILY}`, 5, `${FAMILY}${FAMILY}…`],
    ["e\u0301e\u0301e\u0301", 2, "e\u0301…"],
  ])("%j in %i", (text, width, expected) => {
    expect(toWidth(text, width)).toBe(expected);
    expect(widthOf(toWidth(text, width))).toBe(width);
  });

  test("is cut without a look at all of it", () => {
    expect(cutTo("n".repeat(50_000_000), 10)).toBe("nnnnnnnnn…");
    // What is combined with one letter takes no column.
    expect(widthOf(cutTo(`e${"\u0301".repeat(1_000_000)}`, 10))).toBeLessThanOrEqual(10);
  });
});
