import { expect, test } from "@jest/globals";
import { toDocumentParts } from "../../../../../src/console/pages/callbacks/detail/to-document-parts.ts";

const shown = (markdown: string) =>
  toDocumentParts(markdown)
    .map(({ text, isCode }) => (isCode ? `<${text}>` : text))
    .join("");

test.each([
  ["One line.", "One line."],
  ["Wrapped\nlines.", "Wrapped lines."],
  ["With `MsgTime` in it.", "With <MsgTime> in it."],
  ["First.\n\nSecond\nparagraph.", "First.\nSecond paragraph."],
  ["Kinds:\n\n- 101 text, 102\n  picture;\n- 110 custom.", "Kinds:\n- 101 text, 102   picture;\n- 110 custom."],
  ["", ""],
])("%p is shown as %p", (markdown, text) => {
  expect(shown(markdown)).toBe(text);
});
