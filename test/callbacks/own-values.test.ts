import { expect, test } from "@jest/globals";
import { changesFrom, newItemsOf } from "../../src/callbacks/own-values.ts";

test.each<[request: unknown, changes: object, differing: object]>([
  [{ a: 1, b: { c: 1 } }, { a: 1, b: { c: 1 } }, {}],
  [{ a: 1 }, { a: 2, b: 3 }, { a: 2, b: 3 }],
  [{ a: { b: 1 } }, { a: { b: 2 } }, { a: { b: 2 } }],
  [{}, { a: null }, { a: null }],
  ["text", { a: 1 }, { a: 1 }],
])("of a request %j, the changes %j are %j", (request, changes, differing) => {
  expect(changesFrom(request, changes)).toStrictEqual(differing);
});

test("a change to undefined is none", () => {
  expect(changesFrom({ a: 1 }, { a: undefined, b: undefined })).toStrictEqual({});
});

test.each<[request: unknown, reply: Record<string, unknown>, left: object, indices: Array<[string, number[]]>]>([
  [{ list: ["a", "b"] }, { list: ["b", "c", "a", "d"] }, { list: ["c", "d"] }, [["list", [1, 3]]]],
  [{ list: [{ x: 1 }] }, { list: [{ x: 1 }], code: 0 }, { code: 0 }, [["list", []]]],
  [{ list: ["a"] }, { list: [] }, { list: [] }, [["list", []]]],
  [{ list: [] }, { list: ["a"] }, { list: ["a"] }, []],
  [{}, { list: ["a"] }, { list: ["a"] }, []],
  [{ list: ["a"] }, { list: "a" }, { list: "a" }, []],
])("of a request %j, the reply %j has as new items %j", (request, reply, left, indices) => {
  const found = newItemsOf(request, reply);
  expect(found.reply).toStrictEqual(left);
  expect([...found.indices]).toEqual(indices);
});
