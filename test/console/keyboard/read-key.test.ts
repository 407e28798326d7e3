import { expect, test } from "@jest/globals";
import { createKeyReader } from "../../../src/console/keyboard/read-key.ts";

const BINDINGS = [
  { key: "j", name: "next" },
  { key: "g o", name: "overview" },
  { key: "g l", name: "live" },
  { key: "o", name: "open" },
  { key: "j", name: "newest next" },
];

test.each([
  { title: "a key does what the newest binding says", keys: ["j"], done: ["newest next"] },
  { title: "a key without a binding does nothing", keys: ["x"], done: [undefined] },
  { title: "two keys do one thing together", keys: ["g", "l"], done: [undefined, "live"] },
  { title: "a sequence comes before a single key", keys: ["g", "o", "o"], done: [undefined, "overview", "open"] },
  { title: "a second key that ends no sequence is a key of its own", keys: ["g", "j"], done: [undefined, "newest next"] },
  { title: "a sequence begins again", keys: ["g", "g", "l"], done: [undefined, undefined, "live"] },
])("$title", ({ keys, done }) => {
  const readKey = createKeyReader();
  expect(keys.map((key, index) => readKey(key, index * 100, BINDINGS)?.name)).toEqual(done);
});

test("a second key that comes late is a key of its own", () => {
  const readKey = createKeyReader();
  expect([readKey("g", 0, BINDINGS), readKey("o", 1501, BINDINGS)?.name]).toEqual([undefined, "open"]);
});
