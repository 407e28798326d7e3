import { describe, expect, test } from "@jest/globals";
import { isTailOf, parseClaim, toEventId } from "../../../src/operator/live/event-id.ts";

const ENTRY = "019a9f1c-7a00-7000-8000-00005f3e9a01";

test.each([
  [{ position: 0, entry: null }, "0"],
  [{ position: 1042, entry: ENTRY }, "1042-5f3e9a01"],
  [{ position: Number.MAX_SAFE_INTEGER, entry: null }, "9007199254740991"],
])("the id of the place %j is %s", (place, id) => {
  expect(toEventId(place)).toBe(id);
});

describe("what a viewer may send", () => {
  test.each([
    ["0", { position: 0, tail: null }],
    ["1042", { position: 1042, tail: null }],
    ["1042-5f3e9a01", { position: 1042, tail: "5f3e9a01" }],
    ["9007199254740991", { position: Number.MAX_SAFE_INTEGER, tail: null }],
    [ENTRY, { entry: ENTRY }],
    [ENTRY.toUpperCase(), { entry: ENTRY }],
  ])("%s", (text, claim) => {
    expect(parseClaim(text)).toEqual(claim);
  });

  test.each([
    "",
    "x",
    "-1",
    "01",
    "1.5",
    "1e3",
    "1042-",
    "1042-5F3E9A01",
    "1042-5f3e9a0",
    "1042-5f3e9a01-",
    "9007199254740992",
    "99999999999999999",
    " 1042",
    "1042\n",
    "019a9f1c-7a00-4000-8000-00005f3e9a01",
  ])("%j is refused", (text) => {
    expect(() => parseClaim(text)).toThrow(RangeError);
  });
});

test("a tail tells an entry from another at the same position", () => {
  expect(isTailOf("5f3e9a01", ENTRY)).toBe(true);
  expect(isTailOf("5f3e9a02", ENTRY)).toBe(false);
});
