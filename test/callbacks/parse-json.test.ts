import { expect, test } from "@jest/globals";
import { parseBodyText, parsePrintedJson } from "../../src/callbacks/parse-json.ts";

const printed: Array<[given: string, text: string, json: unknown]> = [
  ["no-break spaces between tokens", '{\u00a0"a":\u00a01}', { a: 1 }],
  ["ideographic and thin spaces", '{\u3000"a"\u2009:1}', { a: 1 }],
  ["a no-break space in a string stays", '{\u00a0"a":"b\u00a0c\\"\u00a0d"}', { a: 'b\u00a0c"\u00a0d' }],
  ["plain JSON is not its business", '{"a":1}', undefined],
  ["what is no JSON without them either", '{\u00a0"a"}', undefined],
  ["a poisoned prototype", '{\u00a0"__proto__":{}}', undefined],
  ["a hostile megabyte of escaped quotes", `\u00a0"${'\\"'.repeat(500_000)}`, undefined],
  ["an open string", '{\u00a0"a', undefined],
];

test.each(printed)("%s", (_given, text, json) => {
  expect(parsePrintedJson(text)).toEqual(json);
});

test("an accepted text is read again, printed or not", () => {
  expect(parseBodyText('{"a":1}')).toEqual({ a: 1 });
  expect(parseBodyText('{\u00a0"a":1}')).toEqual({ a: 1 });
  expect(() => parseBodyText("{")).toThrow(SyntaxError);
});
