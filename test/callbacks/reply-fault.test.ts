import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Command } from "../../src/callbacks/command.ts";
import { findReplyFault, findSchemaFault, type ReplyFault } from "../../src/callbacks/reply-fault.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";

const SENDERS = [createTencentChat({ apps: [], signatureWindow: 60, budget: 1000 }), createOpenIm({ apps: [], budget: 1000 })];

const PASSED = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
const ALLOWED = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };
const USER = { userID: "nadia", nickname: "Nadia", faceURL: "", ex: "", appMangerLevel: 0, globalRecvMsgOpt: 0 };
const GROUP = { groupID: "g", groupName: "Choir", introduction: "", faceURL: "" };
const TEXT = { MsgType: "TIMTextElem", MsgContent: { Text: "at seven" } };

interface Case {
  fault: string;
  command: string;
  request?: Record<string, unknown>;
  reply: Record<string, unknown>;
  expected: ReplyFault;
}

const cases: Case[] = [
  {
    fault: "a field that the reply does not have",
    command: "callbackBeforeUserRegisterCommand",
    reply: { ...ALLOWED, users: [USER], user: [USER] },
    expected: { field: "/user", detail: "is no field of this reply" },
  },
  {
    fault: "a field of the wrong type, deep inside",
    command: "callbackBeforeUserRegisterCommand",
    reply: { ...ALLOWED, users: [USER, { ...USER, nickname: 7 }] },
    expected: { field: "/users/1/nickname", detail: "must be string, not 7" },
  },
  {
    fault: "a field that is missing, deep inside",
    command: "callbackBeforeMembersJoinGroupCommand",
    reply: { ...ALLOWED, memberCallbackList: [{ nickname: "Nadia" }] },
    expected: { field: "/memberCallbackList/0/userID", detail: "is missing" },
  },
  {
    fault: "a field that replies repeat, of the wrong type",
    command: "callbackBeforeSetGroupInfoCommand",
    request: GROUP,
    reply: { ...ALLOWED, ...GROUP, groupName: null },
    expected: { field: "/groupName", detail: "must be string, not null" },
  },
  {
    fault: "a text, which is not repeated in the detail",
    command: "callbackBeforeSetGroupInfoCommand",
    request: GROUP,
    reply: { ...ALLOWED, ...GROUP, needVerification: "a secret" },
    expected: { field: "/needVerification", detail: "must be integer or null, not a text" },
  },
  {
    fault: "a code out of OpenIM's range",
    command: "callbackBeforeAddBlackCommand",
    reply: { ...ALLOWED, errCode: 99, nextCode: 1 },
    expected: { field: "/errCode", detail: "must be >= 5000, not 99" },
  },
  {
    fault: "a code out of Tencent Chat's range",
    command: "C2C.CallbackBeforeSendMsg",
    reply: { ...PASSED, ErrorCode: 7 },
    expected: { field: "/ErrorCode", detail: "must be >= 120001, not 7" },
  },
  {
    fault: "a misspelt field of Tencent Chat",
    command: "C2C.CallbackBeforeSendMsg",
    reply: { ...PASSED, MsgBdy: [TEXT] },
    expected: { field: "/MsgBdy", detail: "is no field of this reply" },
  },
  {
    fault: "an item after the sender's own, by its place in the whole list",
    command: "C2C.CallbackBeforeSendMsg",
    request: { MsgBody: [{ MsgType: "TIMLaterElem", MsgContent: {} }] },
    reply: { ...PASSED, MsgBody: [{ MsgType: "TIMLaterElem", MsgContent: {} }, { MsgType: "TIMTextElem" }] },
    expected: { field: "/MsgBody/1/MsgContent", detail: "is missing" },
  },
  {
    fault: "a rule of the sender that no schema can say",
    command: "callbackBeforeUpdateUserInfoExCommand",
    request: { userID: "nadia", nickName: null },
    reply: { ...ALLOWED, nickName: "Nadia" },
    expected: { field: "/nickName", detail: "expected no nickName: the request does not change it" },
  },
];

test.each(cases)("names $fault", ({ command, request = {}, reply, expected }) => {
  expect(findReplyFault(commandOf(command), request, reply)).toEqual(expected);
});

describe("finds nothing in", () => {
  test.each([
    ["the reply that allows", "C2C.CallbackBeforeSendMsg", {}, PASSED],
    [
      "items that the sender wrote",
      "C2C.CallbackBeforeSendMsg",
      { MsgBody: [{ MsgType: 7 }] },
      { ...PASSED, MsgBody: [{ MsgType: 7 }, TEXT] },
    ],
    ["a list of nothing but the sender's items", "C2C.CallbackBeforeSendMsg", { MsgBody: [{}, TEXT] }, { ...PASSED, MsgBody: [{}] }],
  ])("%s", (_what, command, request, reply) => {
    expect(findReplyFault(commandOf(command), request, reply)).toBeNull();
  });
});

function commandOf(name: string): Command {
  const command = SENDERS.map(({ commands }) => commands.get(name)).find((found) => found !== undefined);
  if (command === undefined) throw new Error(`there is no command ${name}`);
  return command;
}

describe("what came instead is named without what users write", () => {
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile({
    type: "object",
    required: ["text"],
    properties: {
      text: { type: "string", minLength: 1 },
      level: { enum: [1, 2] },
      fixed: { const: 1 },
      count: { type: ["integer", "null"] },
      either: { anyOf: [{ type: "string" }, { type: "object", required: ["id"] }] },
    },
    additionalProperties: false,
  });

  test.each<[reply: Record<string, unknown>, fault: ReplyFault | null]>([
    [{ text: "a", count: null }, null],
    [{ text: "" }, { field: "/text", detail: "must NOT have fewer than 1 characters, not an empty text" }],
    [{ text: [] }, { field: "/text", detail: "must be string, not a list" }],
    [{ text: {} }, { field: "/text", detail: "must be string, not an object" }],
    [{ text: null }, { field: "/text", detail: "must be string, not null" }],
    [{ text: true }, { field: "/text", detail: "must be string, not true" }],
    [
      { text: "a", level: 3 },
      { field: "/level", detail: "must be equal to one of the allowed values [1,2], not 3" },
    ],
    [
      { text: "a", fixed: "b" },
      { field: "/fixed", detail: "must be equal to constant 1, not a text" },
    ],
    [
      { text: "a", count: "b" },
      { field: "/count", detail: "must be integer or null, not a text" },
    ],
    [
      { text: "a", either: {} },
      { field: "/either/id", detail: "is missing" },
    ],
    [
      { text: "a", either: 5 },
      { field: "/either", detail: "must be string, not 5" },
    ],
    [{}, { field: "/text", detail: "is missing" }],
    [
      { text: "a", b: 1 },
      { field: "/b", detail: "is no field of this reply" },
    ],
  ])("%j", (reply, fault) => {
    expect(findSchemaFault(validate, {}, reply)).toEqual(fault);
  });

  test("a check that does not say what is wrong", () => {
    const silent = Object.assign(() => false, { errors: null });
    expect(findSchemaFault(silent as never, {}, { a: 1 })).toEqual({ field: "", detail: "does not match the document" });
  });
});
