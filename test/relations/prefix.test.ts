import { describe, expect, test } from "@jest/globals";
import { toPrefixRange } from "../../src/relations/prefix.ts";

describe("a prefix", () => {
  test.each([
    { prefix: "al", within: ["al", "alice", "al\u{10ffff}", "al\u{10ffff}z"], outside: ["ak", "a", "am", "AL"] },
    { prefix: "\ud7ff", within: ["\ud7ff\ud7ff"], outside: ["\ue000"] },
    { prefix: "a\u{10ffff}", within: ["a\u{10ffff}", "a\u{10ffff}b"], outside: ["a\u{10fffe}", "b"] },
    { prefix: "\u{10ffff}", within: ["\u{10ffff}\u{10ffff}\u{10ffff}"], outside: ["\u{10fffe}"] },
    { prefix: "😀", within: ["😀", "😀 x"], outside: ["😁"] },
  ])("$prefix is a range that has only what begins with it", ({ prefix, within, outside }) => {
    const { least, end } = toPrefixRange(prefix);
    const has = (text: string) =>
      Buffer.compare(Buffer.from(text), Buffer.from(least)) >= 0 &&
      (end === null || Buffer.compare(Buffer.from(text), Buffer.from(end)) < 0);
    expect([within.map(has), outside.map(has)]).toEqual([within.map(() => true), outside.map(() => false)]);
  });
});
