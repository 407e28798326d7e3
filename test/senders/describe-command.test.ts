import { expect, test } from "@jest/globals";
import type { CommandField } from "../../generated/operator.ts";
import { createDescribeCommand } from "../../src/senders/describe-command.ts";
import { SENDER_NAMES, SENDERS } from "../../src/senders/registry.ts";

const describeCommand = createDescribeCommand();

const ALL = SENDER_NAMES.flatMap((sender) =>
  Object.keys(SENDERS[sender].commands).map((command) => ({ sender, command, description: describeCommand(sender, command) })),
);

function fieldOf(command: string, path: string): CommandField | undefined {
  const sender = command.startsWith("callback") ? "openim" : "tencent-chat";
  return describeCommand(sender, command)?.fields.find((field) => field.path === path);
}

test("every field of every command says what it means", () => {
  const silent = ALL.flatMap(({ command, description }) =>
    (description?.fields ?? [{ path: "", description: "" }]).filter((field) => field.description === "").map(({ path }) => command + path),
  );
  expect(silent).toEqual([]);
});

test("no description is so large that it would delay a page", () => {
  expect(ALL.filter(({ description }) => JSON.stringify(description).length > 20_000).map(({ command }) => command)).toEqual([]);
});

test("a field has the type and the description that stands beside its reference", () => {
  expect(fieldOf("callbackBeforeAddBlackCommand", "/blackUserID")).toEqual({
    path: "/blackUserID",
    types: ["string"],
    description: expect.stringContaining("block"),
    isRequired: true,
  });
});

test("fields within lists of alternatives are found, and alternatives are told apart by their value", () => {
  expect(fieldOf("C2C.CallbackBeforeSendMsg", "/MsgBody/*/MsgContent/Text")?.types).toEqual(["string"]);
  expect(fieldOf("C2C.CallbackBeforeSendMsg", "/MsgBody/*/MsgType")?.description).toMatch(/`TIMTextElem`: .*text[\s\S]*`TIMFaceElem`: /);
});

test("an older name describes the command of today", () => {
  expect(describeCommand("openim", "addBlackCommand")?.command).toBe("callbackBeforeAddBlackCommand");
});

test("a command that the sender does not have is not described", () => {
  expect(describeCommand("openim", "Sns.CallbackBlackListAdd")).toBeUndefined();
  expect(describeCommand("openim", "constructor")).toBeUndefined();
});
