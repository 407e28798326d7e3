import { expect, test } from "@jest/globals";
import { fixedValue, toListQuery } from "../../../src/console/filters/to-list-query.ts";

test("filters are passed under their names", () => {
  const values = { sender: "openim", status: "quarantined", user: "alice", text: "free coins", since: "2h", event: "user.blocked" };
  expect(toListQuery(values)).toEqual(values);
});

test("what is no value of its filter is left out, as in an address that was written by hand", () => {
  expect(toListQuery({ status: "foo", since: "yesterday", text: "x".repeat(201), actor: "", user: "alice" })).toEqual({ user: "alice" });
});

test("of a filter with few values only these are known", () => {
  expect(fixedValue("sender", { sender: "openim" })).toBe("openim");
  expect(fixedValue("sender", { sender: "OpenIM" })).toBeUndefined();
  expect(fixedValue("sender", {})).toBeUndefined();
});
