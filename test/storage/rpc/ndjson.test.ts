import { expect, test } from "@jest/globals";
import { createLineReader, toLine } from "../../../src/storage/rpc/ndjson.ts";

const VALUES = [
  null,
  "\ud800 alone, \n and \u2028",
  { name: "append", argument: [{ key: "00ff", large: 2 ** 53 }] },
  {},
  "x".repeat(70_000),
];
const TEXT = VALUES.map(toLine).join("");

test("values survive the round trip", () => {
  expect(createLineReader()(TEXT)).toEqual(VALUES);
});

test.each([1, 2, 7, 1000])("values survive if the text arrives in chunks of %d characters", (size) => {
  const read = createLineReader();
  const chunks = Array.from({ length: Math.ceil(TEXT.length / size) }, (_chunk, index) => TEXT.slice(index * size, (index + 1) * size));
  expect(chunks.flatMap(read)).toEqual(VALUES);
});

test("each value is returned as soon as its line is complete", () => {
  const read = createLineReader();
  for (const value of VALUES) {
    const line = toLine(value);
    expect(read(line.slice(0, -1))).toEqual([]);
    expect(read(line.slice(-1))).toEqual([value]);
  }
});

test("a line that is not JSON is an error", () => {
  expect(() => createLineReader()("hello\n")).toThrow(SyntaxError);
});
