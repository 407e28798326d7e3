import { describe, expect, test } from "@jest/globals";
import { LineCounter, parseDocument, Scalar } from "yaml";
import { createSource } from "../../../src/rules/file/source.ts";

/** Each value has one X, whose place is searched. */
const SCALARS = [
  { style: "plain", text: "when: a && X" },
  { style: "plain over several lines", text: "when: a &&\n  b &&\n\n  X" },
  { style: "single quotes", text: "when: 'it''s ''X'" },
  { style: "single quotes over several lines", text: "when: 'a\n  b\n  X'" },
  { style: "double quotes", text: 'when: "say \\"hi\\" X"' },
  { style: "double quotes with escapes", text: 'when: "\\x41\\u0042\\t\\n \\\\ X"' },
  { style: "double quotes with a joined line", text: 'when: "a \\\n  X"' },
  { style: "a literal block", text: "when: |\n  a &&\n    b\n  && X\n" },
  { style: "a literal block with a comment", text: "when: |- # why\n  a\n\n  X\n" },
  { style: "a folded block", text: "when: >-\n  a &&\n  b\n\n  && X\n" },
  { style: "a folded block with an indicator", text: "when: >2\n    a\n   X\n" },
  { style: "Windows line ends", text: "when: |\r\n  a &&\r\n  X\r\n" },
];

describe.each(SCALARS)("$style", ({ text }) => {
  test("finds the character of the text that a character of the value comes from", () => {
    const lines = new LineCounter();
    const document = parseDocument(text, { keepSourceTokens: true, lineCounter: lines });
    const source = createSource({ file: "f", text, document });
    const node = document.get("when", true);
    if (!(node instanceof Scalar)) throw new Error("not a scalar");
    const { line, column } = source.faultAt(["when"], { message: "" }, String(node.value).indexOf("X"));
    const wanted = lines.linePos(text.indexOf("X"));
    expect({ line, col: column }).toEqual(wanted);
  });
});
