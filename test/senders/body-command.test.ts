import { expect, test } from "@jest/globals";
import { commandIn, withCommand } from "../../src/senders/body-command.ts";

test.each([
  ["openim", { callbackCommand: "a" }, "a"],
  ["openim", { CallbackCommand: "a" }, undefined],
  ["tencent-chat", { CallbackCommand: "b" }, "b"],
  ["tencent-chat", { Events: [{ CallbackCommand: "c" }, { CallbackCommand: "d" }] }, "c"],
  ["tencent-chat", { CallbackCommand: "b", Events: [{ CallbackCommand: "c" }] }, "b"],
  ["tencent-chat", { Events: [] }, undefined],
  ["tencent-chat", { Events: ["c"] }, undefined],
  ["tencent-chat", { CallbackCommand: 7 }, undefined],
  ["tencent-chat", {}, undefined],
] as const)("a body of %s, %j, names %s", (sender, body, command) => {
  expect(commandIn(sender, body)).toBe(command);
});

test.each([
  ["openim", { callbackCommand: "a", x: 1 }, { callbackCommand: "new", x: 1 }],
  ["tencent-chat", { CallbackCommand: "b", Events: [{}] }, { CallbackCommand: "new", Events: [{}] }],
  ["tencent-chat", { Events: [{ CallbackCommand: "c", x: 1 }, "text"] }, { Events: [{ CallbackCommand: "new", x: 1 }, "text"] }],
  ["tencent-chat", { x: 1 }, { x: 1 }],
  ["tencent-chat", { Events: [] }, { Events: [] }],
] as const)("a body of %s, %j, with another command is %j", (sender, body, changed) => {
  expect(withCommand(sender, body, "new")).toEqual(changed);
});
