import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { FILTER_NAMES, FIXED_VALUES, type FilterName, type FilterValues } from "../../../src/console/filters/filters.ts";
import { formatFilters } from "../../../src/console/filters/format-filters.ts";
import { parseFilters } from "../../../src/console/filters/parse-filters.ts";
import { PROPERTY } from "../../support/property.ts";

const KNOWN = { command: ["Sns.CallbackBlackListAdd", "Sns.CallbackBlackListDelete", "C2C.CallbackBeforeSendMsg"] };
const ID = "019a9f1c-7a00-7000-8000-000000000001";

const parse = (text: string, names: readonly FilterName[] = FILTER_NAMES) => parseFilters(text, names, KNOWN);

test.each<[string, FilterValues]>([
  ["", {}],
  ["actor:alice", { actor: "alice" }],
  ['actor:alice status:quarantined text:"free coins"', { actor: "alice", status: "quarantined", text: "free coins" }],
  ["  actor:alice\t target:bob ", { actor: "alice", target: "bob" }],
  ["ACTOR:Alice Status:QUARANTINED", { actor: "Alice", status: "quarantined" }],
  ["decidedby:rule requestid:7f", { decidedBy: "rule", requestId: "7f" }],
  ["status:quar", { status: "quarantined" }],
  ["user:actor:x", { user: "actor:x" }],
  ['user:"a \\"b\\" \\\\"', { user: 'a "b" \\' }],
  ['text:"not closed', { text: "not closed" }],
  ["actor:alice actor:bob", { actor: "bob" }],
  ["group:@TGS#2J4SZEAEL", { group: "@TGS#2J4SZEAEL" }],
  ["since:2h until:2026-07-01T12:00:00Z", { since: "2h", until: "2026-07-01T12:00:00Z" }],
  ["command:sns.callbackblacklistadd", { command: "Sns.CallbackBlackListAdd" }],
  ["command:Sns.CallbackBlackListAd", { command: "Sns.CallbackBlackListAdd" }],
  ["command:C2C", { command: "C2C.CallbackBeforeSendMsg" }],
  ['command:"Sns.CallbackOfTomorrow"', { command: "Sns.CallbackOfTomorrow" }],
  ["rule:gone-since-monday", { rule: "gone-since-monday" }],
])("%p has these filters", (text, values) => {
  expect(parse(text)).toEqual({ values, faults: [], entry: null });
});

test.each<[string, FilterValues]>([
  ["alice", { user: "alice" }],
  ["1234567890", { user: "1234567890" }],
  ["用户一", { user: "用户一" }],
  ["free coins", { text: "free coins" }],
  ['"casino"', { text: "casino" }],
  ["actor:alice casino now", { actor: "alice", text: "casino now" }],
  ["quarantined", { status: "quarantined" }],
  ["user.blocked", { event: "user.blocked" }],
  ["SNS.CallbackBlackListAdd", { command: "Sns.CallbackBlackListAdd" }],
])("bare words: %p means %p", (text, values) => {
  expect(parse(text)).toEqual({ values, faults: [], entry: null });
});

test("the id of an entry opens it, in any case", () => {
  expect(parse(` ${ID.toUpperCase()} `)).toEqual({ values: {}, faults: [], entry: ID });
  expect(parse(`user:${ID}`)).toEqual({ values: { user: ID }, faults: [], entry: null });
});

describe("errors", () => {
  test.each([
    ["aktor:alice", { kind: "name", name: "aktor", nearest: "actor" }],
    ["http://example.com", { kind: "name", name: "http", nearest: "app" }],
    ["status:acepted", { kind: "value", name: "status", value: "acepted", nearest: "accepted" }],
    ["event:user.blocks", { kind: "value", name: "event", value: "user.blocks", nearest: "user.blocked" }],
    ["event:user", { kind: "value", name: "event", value: "user", nearest: "user.online" }],
    [
      "command:Sns.CallbackBlakListAdd",
      { kind: "value", name: "command", value: "Sns.CallbackBlakListAdd", nearest: "Sns.CallbackBlackListAdd" },
    ],
    ["since:yesterday", { kind: "time", name: "since", value: "yesterday" }],
    ["until:2026-02-30", { kind: "time", name: "until", value: "2026-02-30" }],
    ["actor:", { kind: "empty", name: "actor" }],
    ['text:""', { kind: "empty", name: "text" }],
    [`text:${"x".repeat(201)}`, { kind: "long", name: "text", longest: 200 }],
  ])("%p", (text, fault) => {
    expect(parse(text).faults).toEqual([fault]);
  });

  test("what is right stays beside what is wrong", () => {
    expect(parse("actor:alice status:x bob")).toEqual({
      values: { actor: "alice", user: "bob" },
      faults: [{ kind: "value", name: "status", value: "x", nearest: expect.any(String) }],
      entry: null,
    });
  });

  test("filters that the list does not have", () => {
    expect(parse("text:x", ["sender", "user"]).faults).toEqual([{ kind: "name", name: "text", nearest: "user" }]);
    expect(parse("free coins", ["sender", "user"]).faults).toEqual([{ kind: "bare", value: "free coins" }]);
    expect(parse("alice", ["sender"]).faults).toEqual([{ kind: "bare", value: "alice" }]);
  });
});

test("whatever the values are, what is formatted is parsed to the same", () => {
  const valuesFor = (name: FilterName): fc.Arbitrary<string> => {
    const fixed = FIXED_VALUES[name];
    if (fixed !== undefined) return fc.constantFrom(...fixed);
    if (name === "since" || name === "until") return fc.constantFrom("2h", "1767350400123", "2026-07-01T12:00:00+02:00");
    return fc.string({
      unit: fc.oneof(fc.constantFrom('"', "\\", " ", ":", "\n"), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })),
      minLength: 1,
      maxLength: 50,
    });
  };
  const filters = fc.record(Object.fromEntries(FILTER_NAMES.map((name) => [name, valuesFor(name)])), { requiredKeys: [] });
  fc.assert(
    fc.property(filters, (values) => {
      expect(parseFilters(formatFilters(values), FILTER_NAMES)).toEqual({ values, faults: [], entry: null });
    }),
    { ...PROPERTY, numRuns: 500 },
  );
});

test("whatever is typed, parsing does not throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', "\\", ":", " ", "a", "actor", "status", "\ud83d", "你") }), (text) => {
      const { values, faults } = parse(text);
      expect(faults.every(({ kind }) => kind.length > 0)).toBe(true);
      expect(Object.values(values).every((value) => value !== "")).toBe(true);
    }),
    { ...PROPERTY, numRuns: 500 },
  );
});
