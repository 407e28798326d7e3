import { expect, test } from "@jest/globals";
import { complete } from "../../../src/console/filters/complete.ts";
import { FILTER_NAMES } from "../../../src/console/filters/filters.ts";

const KNOWN = { command: ["Sns.CallbackBlackListAdd", "callbackBeforeAddBlackCommand"], rule: ["no-casino", "no spam"] };

const textsFor = (typed: string) => complete(typed, FILTER_NAMES, KNOWN).map(({ text }) => text);

test.each([
  ["act", ["actor:"]],
  ["dec", ["decision:", "decidedBy:"]],
  ["status:", ["status:accepted", "status:quarantined", "status:duplicate"]],
  ["status:dup", ["status:duplicate"]],
  ["STATUS:QUA", ["status:quarantined"]],
  ["actor:alice status:qua", ["actor:alice status:quarantined"]],
  ["quaran", ["status:quarantined"]],
  ["black", ["command:Sns.CallbackBlackListAdd", "command:callbackBeforeAddBlackCommand"]],
  ["rule:no", ["rule:no-casino", 'rule:"no spam"']],
  ["event:block", ["event:user.blocked", "event:user.unblocked"]],
  ["status:xyz", ["status:accepted", "status:quarantined", "status:duplicate"]],
  ["rule:xyz", []],
  ["actor:al", []],
  ['"quarantined', []],
])("%p becomes one of %p", (typed, texts) => {
  expect(textsFor(typed)).toEqual(texts);
});

test("names that are not set yet are offered before anything is typed", () => {
  const names = complete("", FILTER_NAMES, KNOWN, { user: "alice" }).map(({ name }) => name);
  expect(names).toContain("actor");
  expect(names).not.toContain("user");
  expect(names).toHaveLength(FILTER_NAMES.length - 1);
});

test("no more are offered than can be read", () => {
  expect(textsFor("event:")).toHaveLength(20);
});

test("names that the list does not have are not offered", () => {
  expect(complete("", ["sender"], KNOWN).map(({ text }) => text)).toEqual(["sender:"]);
});
