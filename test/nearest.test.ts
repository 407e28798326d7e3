import { expect, test } from "@jest/globals";
import { nearestNames } from "../src/nearest.ts";

const NAMES = ["trigger", "simulate", "conform", "doctor", "journal", "mock"];

test.each([
  ["triger", "trigger"],
  ["TRIGGER", "trigger"],
  ["simulatte", "simulate"],
  ["conf", "conform"],
  ["jounral", "journal"],
  ["", "mock"],
])("%p is nearest to %s", (misspelt, meant) => {
  expect(nearestNames(misspelt, NAMES, 1)).toEqual([meant]);
});

test("there are three unless there are fewer names", () => {
  expect(nearestNames("x", NAMES)).toHaveLength(3);
  expect(nearestNames("x", ["a"])).toEqual(["a"]);
});
