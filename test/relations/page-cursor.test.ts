import { describe, expect, test } from "@jest/globals";
import { isCursor, toCursor } from "../../src/relations/page-cursor.ts";
import { newEntry } from "../support/entries.ts";

describe("a cursor", () => {
  const cursor = toCursor({
    sender: "openim",
    app: "one",
    kind: "block",
    owner: "alice",
    target: "b".repeat(20),
    since: 1,
    inferred: false,
    entry: "e",
  });
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

  test.each<[string, string]>([
    ["empty", ""],
    ["without its end", cursor.slice(0, -4)],
    ["without its beginning", cursor.slice(4)],
    ["altered at its beginning", `A${cursor.slice(1)}`],
    ["doubled", `${cursor}${cursor}`],
    ["of a list of callbacks", newEntry().id],
    ["of a list of events", "7-1000"],
    ["of a later version with one more part", encode([..."abcdef"])],
    ["of an earlier version with one part less", encode([..."abcd"])],
    ["an object", encode({ 0: "a", length: 5 })],
    ["a text of five characters", encode("abcde")],
    ["null", encode(null)],
  ])("is rejected if it is %s", (_name, text) => {
    expect(isCursor(text)).toBe(false);
  });

  test("is accepted as it was given", () => {
    expect(isCursor(cursor)).toBe(true);
  });
});
