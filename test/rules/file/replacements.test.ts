import { expect, test } from "@jest/globals";
import { newestInPlaceOf } from "../../../src/rules/file/replacements.ts";

/** Replacements in their order, each as `replaced>version`. */
const chain = (...texts: string[]) =>
  texts.map((text, index) => {
    const [replaced = "", version = ""] = text.split(">");
    return { number: index + 1, replaced, version };
  });

test.each([
  { title: "a file that nobody has replaced", file: "a", replacements: chain("x>y"), number: null },
  { title: "a file that was replaced", file: "a", replacements: chain("a>b"), number: 1 },
  { title: "a file that was replaced again and again", file: "a", replacements: chain("a>b", "b>c", "c>d"), number: 3 },
  { title: "a file in the middle of the chain", file: "b", replacements: chain("a>b", "b>c", "c>d"), number: 3 },
  { title: "a file at the end of the chain", file: "d", replacements: chain("a>b", "b>c", "c>d"), number: null },
  { title: "a file whose replacement was taken back", file: "a", replacements: chain("a>b", "b>a"), number: null },
  { title: "a file that was replaced by the same twice", file: "a", replacements: chain("a>b", "b>a", "a>b"), number: 3 },
  { title: "a file of another deployment", file: "x", replacements: chain("a>b", "x>y", "b>c", "y>z"), number: 4 },
  { title: "a file that another deployment's was replaced by later", file: "b", replacements: chain("a>b", "b>c", "x>b"), number: null },
  { title: "a file that was deployed after the end of the chain", file: "new", replacements: chain("a>b", "b>c"), number: null },
])("in the place of $title is replacement $number", ({ file, replacements, number }) => {
  expect(newestInPlaceOf(file, replacements)?.number ?? null).toBe(number);
});
