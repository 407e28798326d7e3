import { expect, test } from "@jest/globals";
import type { CommandMetadata } from "../../src/callbacks/command.ts";
import type { CallbackContext } from "../../src/callbacks/context/context.ts";
import { allow, refuse } from "../../src/callbacks/decision.ts";
import type { AnyHandler } from "../../src/callbacks/handler.ts";
import { createReplaceableDecisions, withDecisions } from "../../src/callbacks/user-decisions.ts";

const summarize = () => ({ actor: null, targets: [], group: null, message: null, eventTime: null, events: [] });
const metadata = {
  before: { phase: "before", decisions: ["allow", "refuse"] },
  after: { phase: "after", decisions: [] },
} as unknown as Record<string, CommandMetadata>;
const context = {} as CallbackContext;

/** What the handler of a command decides; "default" if nobody does. */
function decisionOf(handlers: Readonly<Record<string, AnyHandler>>, command: string): unknown {
  const { decide } = handlers[command] as AnyHandler;
  return decide === undefined ? "default" : decide({} as never, context);
}

test("decisions that are replaced count from the next callback on, and those that are gone leave the default", () => {
  const { decisions, replace } = createReplaceableDecisions({ "tencent-chat": { before: () => refuse("one") }, openim: {} });
  const handlers = withDecisions({ before: { summarize }, after: { summarize } }, metadata, decisions["tencent-chat"]);
  expect(decisionOf(handlers, "before")).toEqual(refuse("one"));
  replace({ "tencent-chat": { before: () => allow() }, openim: {} });
  expect(decisionOf(handlers, "before")).toEqual(allow());
  replace({ "tencent-chat": {}, openim: { before: () => allow() } });
  expect([decisionOf(handlers, "before"), Object.keys(decisions.openim)]).toEqual(["default", ["before"]]);
});

test("the decisions that were given do not change", () => {
  const given = { "tencent-chat": { before: () => allow() }, openim: {} };
  createReplaceableDecisions(given).replace({ "tencent-chat": {}, openim: {} });
  expect(Object.keys(given["tencent-chat"])).toEqual(["before"]);
});

test("an after-command decides nothing, whatever is given", () => {
  const handlers = withDecisions({ after: { summarize } }, metadata, { after: () => allow() });
  expect(decisionOf(handlers, "after")).toBe("default");
});

test("a decision is checked, also after it was replaced", () => {
  const { decisions, replace } = createReplaceableDecisions({ "tencent-chat": {}, openim: {} });
  const handlers = withDecisions({ before: { summarize } }, metadata, decisions.openim);
  replace({ "tencent-chat": {}, openim: { before: () => ({ kind: "discard" }) } });
  expect(() => decisionOf(handlers, "before")).toThrow("the handler must return allow, refuse; its kind is discard");
});

test("the function that decides is made once for each decision", () => {
  const handlers = withDecisions({ before: { summarize } }, metadata, { before: () => allow() });
  expect(handlers.before?.decide).toBe(handlers.before?.decide);
});
