import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { type Column, formatTable } from "../../../src/cli/terminal/table.ts";
import { widthOf } from "../../../src/cli/terminal/to-width.ts";

interface Row {
  name: string;
  count: number;
  note: string;
}

const COLUMNS: ReadonlyArray<Column<Row>> = [
  { title: "name", text: ({ name }) => name },
  { title: "count", text: ({ count }) => String(count), isNumber: true },
  { title: "extra", text: () => "beside the rest", isExtra: true },
  { title: "note", text: ({ note }) => note },
];

const ROWS: Row[] = [
  { name: "alice", count: 7, note: "a short one" },
  { name: "李雷和韩梅梅", count: 1_000_000, note: "a note that is far too long for any terminal ".repeat(4) },
];

const table = (width: number | null, rows = ROWS) => formatTable(COLUMNS, rows, width).map(stripVTControlCharacters);

test("columns are aligned, numbers at the right", () => {
  expect(
    table(null, [
      { name: "李雷", count: 7, note: "" },
      { name: "alice", count: 1000, note: "x" },
    ]),
  ).toEqual(["name   count  extra            note", "李雷       7  beside the rest", "alice   1000  beside the rest  x"]);
});

test.each([40, 60, 80, 120])("lines fit %i columns", (width) => {
  for (const line of table(width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
});

test("where there is no room, extra columns go, and the widest texts are cut", () => {
  const [head = "", , long = ""] = table(50);
  expect(head).not.toContain("extra");
  expect(long).toContain("1000000");
  expect(long).toMatch(/…$/);
  expect(table(null)[0]).toContain("extra");
});

test("numbers are not cut, however narrow it is", () => expect(table(10)[2]).toContain("1000000"));

describe("texts from elsewhere", () => {
  test("stay on their line and do nothing to the terminal", () => {
    const [, line] = table(null, [{ name: "\u001b[2J\n\u202e\ud800", count: 0, note: "" }]);
    expect(line).toContain("\\u001b[2J\\u000a\\u202e\\ud800");
  });

  test("do not become longer than a line", () =>
    expect(table(null, [{ name: "x".repeat(1_000_000), count: 0, note: "" }])[1]?.length).toBeLessThan(500));
});
