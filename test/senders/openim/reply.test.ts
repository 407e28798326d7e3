import { expect, test } from "@jest/globals";
import { allow, type Decision, modify, refuse } from "../../../src/callbacks/decision.ts";
import { ImhookError } from "../../../src/errors.ts";
import { acknowledgement, writeFailure, writeReply } from "../../../src/senders/openim/reply/index.ts";

const COMMAND = "callbackBeforeSetGroupInfoExCommand";

test.each<[given: unknown, echoed: unknown]>([
  [0, 0],
  [-1, -1],
  [2 ** 31 - 1, 2 ** 31 - 1],
  [-(2 ** 31), -(2 ** 31)],
  [2 ** 31, null],
  [-(2 ** 31) - 1, null],
  [Number.MAX_SAFE_INTEGER, null],
  [1e308, null],
  [0.5, null],
  ["1", null],
  [null, null],
  [undefined, null],
  [[1], null],
  [{ toString: "x", valueOf: null }, null],
])("of an integer of the request %j it repeats what OpenIM decodes: %j", (given, echoed) => {
  expect(writeReply(COMMAND, { kind: "allow" }, { groupID: "g", needVerification: given })).toMatchObject({ needVerification: echoed });
});

const OK = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };
const BLOCK = "callbackBeforeAddBlackCommand";
const REMARK = "callbackBeforeSetFriendRemarkCommand";
const USER_INFO = "callbackBeforeUpdateUserInfoExCommand";

test.each<[given: string, command: string, decision: Decision, body: unknown, reply: object]>([
  ["what is allowed", BLOCK, allow(), {}, OK],
  ["a refusal", BLOCK, refuse("no"), {}, { ...OK, errCode: 5000, errMsg: "no", nextCode: 1 }],
  [
    "all of a refusal",
    BLOCK,
    refuse("no", { code: 5001, detail: "d" }),
    {},
    { ...OK, errCode: 5001, errMsg: "no", errDlt: "d", nextCode: 1 },
  ],
  ["a change", REMARK, modify({ remark: "new" }), { remark: "old" }, { ...OK, remark: "new" }],
  ["no change", REMARK, modify({ remark: "old" }), { remark: "old" }, OK],
  [
    "of a user only what the request changes",
    USER_INFO,
    modify({ nickname: "n", ex: "e" }),
    { nickname: "o", ex: null },
    { ...OK, nickname: "n" },
  ],
  ["of a user nothing, if the request cannot be read", USER_INFO, modify({ nickname: "n" }), "text", OK],
  ["of a command that is not known no values", "later", allow(), { groupID: "g" }, OK],
])("the reply has %s", (_given, command, decision, body, reply) => {
  expect(writeReply(command, decision, body)).toEqual(reply);
});

test("a failure lets the operation go on, with the request's own values", () => {
  const error = new ImhookError("internal", "broken");
  expect(acknowledgement).toEqual(OK);
  expect(writeFailure(error, null, { groupID: "g" })).toEqual({ ...OK, errMsg: "broken" });
  expect(writeFailure(error, { echo: { groupID: "text" } } as never, { groupID: "g" })).toEqual({ ...OK, errMsg: "broken", groupID: "g" });
});
