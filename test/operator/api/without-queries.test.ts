import { expect, test } from "@jest/globals";
import { withoutQueries } from "../../../src/operator/api/without-queries.ts";

test.each([
  ['url: "http://h/decide?key=a,b}c#d", timeout: 5', 'url: "http://h/decide?…", timeout: 5'],
  ["url: https://h/decide?key=a,b\n  timeout: 5", "url: https://h/decide?…\n  timeout: 5"],
  ["url: 'HTTP://h?k'", "url: 'HTTP://h?…'"],
  ["url: http://me:secret@h/decide", "url: http://…@h/decide"],
  ["url: http://h/decide#token", "url: http://h/decide?…"],
  ["when: text.matches('(?i)https?://') # why?", "when: text.matches('(?i)https?://') # why?"],
  ["url: http://127.0.0.1:9000/decide", "url: http://127.0.0.1:9000/decide"],
])("%s", (text, shown) => {
  expect(withoutQueries(text)).toBe(shown);
});
