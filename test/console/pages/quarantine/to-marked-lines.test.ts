import { expect, test } from "@jest/globals";
import { toMarkedLines } from "../../../../src/console/pages/quarantine/to-marked-lines.ts";

const BODY = { From: "alice", List: [{ Name: 3 }, { Name: "x" }] };

test.each<[string, string | null, string[]]>([
  ["a value", "/body/List/0/Name", ['      "Name": 3']],
  ["a value with all of its lines", "/body/List/1", ["    {", '      "Name": "x"', "    }"]],
  ["a field that is missing, where it should be", "/body/List/1/Id", ['      "Id": missing']],
  ["nothing of a query", "/query/SdkAppid", []],
  ["nothing if the callback differs as a whole", null, []],
])("marks %s", (_name, place, marked) => {
  const lines = toMarkedLines(BODY, place, "missing");
  expect(lines.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(marked);
});

test("writes indented JSON", () => {
  const text = toMarkedLines(BODY, null, "").map((line) => line.text);
  expect(text.join("\n")).toBe(JSON.stringify(BODY, null, 2));
});

test("of a long body it shows what is around the mark", () => {
  const long = { List: Array.from({ length: 5000 }, (_, index) => index) };
  const lines = toMarkedLines(long, "/body/List/4000", "missing");
  expect(lines.length).toBeLessThan(200);
  expect(lines.find(({ isMarked }) => isMarked)?.text).toBe("    4000,");
});

test("a field named like a part of every object is a field like any other", () => {
  expect(toMarkedLines({}, "/body/__proto__", "missing").filter(({ isMarked }) => isMarked)).toHaveLength(1);
});
