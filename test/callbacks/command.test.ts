import { expect, test } from "@jest/globals";
import { type CommandParts, createCommands } from "../../src/callbacks/command.ts";

const part = () => {};
const parts = {
  metadata: { send: { phase: "before" } },
  handlers: { send: { summarize: part } },
  validators: { requests: { send: part }, replies: { send: part } },
  writeReply: (...given: unknown[]) => given,
  findReplyProblem: (...given: unknown[]) => given,
} as unknown as CommandParts;

test("a command knows its name when it writes and checks a reply", () => {
  const command = createCommands(parts).get("send");
  expect(command).toMatchObject({ name: "send", phase: "before", handler: parts.handlers.send });
  expect(command?.writeReply({ kind: "allow" }, "body")).toEqual(["send", { kind: "allow" }, "body"]);
  expect(command?.findReplyProblem("request", {})).toEqual(["send", "request", {}]);
});

test.each<[missing: string, without: Partial<CommandParts>]>([
  ["handler", { handlers: {} }],
  ["request schema", { validators: { ...parts.validators, requests: {} } }],
  ["reply schema", { validators: { ...parts.validators, replies: {} } }],
])("a command without its %s is an error at the start", (missing, without) => {
  expect(() => createCommands({ ...parts, ...without })).toThrow(`send has no ${missing}`);
});
