import { expect, test } from "@jest/globals";
import { findDecodingProblem, findProblem, stops } from "../../../src/senders/tencent-chat/reply-problems.ts";

const OK = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };

test.each([
  [OK, null],
  [{ ...OK, ActionStatus: "FAIL", ErrorCode: 1 }, null],
  [
    { ...OK, ActionStatus: "ok" },
    { rule: "decodable", expected: "ActionStatus OK or FAIL", field: "ActionStatus", value: "ok" },
  ],
  [
    { ...OK, ErrorCode: "0" },
    { rule: "decodable", expected: "ErrorCode as an integer", field: "ErrorCode", value: "0" },
  ],
  [
    { ...OK, ErrorCode: 0.5 },
    { rule: "decodable", expected: "ErrorCode as an integer", field: "ErrorCode", value: 0.5 },
  ],
  [
    { ...OK, ErrorInfo: null },
    { rule: "decodable", expected: "ErrorInfo as a string", field: "ErrorInfo", value: null },
  ],
])("%j is decodable but for %j", (reply, problem) => {
  expect(findDecodingProblem(reply)).toEqual(problem);
});

test("a reply that says its callback failed is a problem before its lists are", () => {
  const callback = { command: "Group.CallbackBeforeInviteJoinGroup", body: {} };
  const refused = { RefusedMembers_Account: ["eve"] };
  expect(findProblem(callback, OK)).toBeNull();
  expect(findProblem(callback, { ...OK, ...refused })).toMatchObject({ rule: "verdicts" });
  expect(findProblem(callback, { ...OK, ...refused, ActionStatus: "FAIL" })).toEqual({
    rule: "action-status",
    expected: "ActionStatus OK with status 200: a refusal is a decision too",
    field: "ActionStatus",
    value: "FAIL",
  });
});

test.each([
  ["allows", OK, 200, false],
  ["has another code", { ...OK, ErrorCode: 1 }, 200, true],
  ["has another code and says that the call failed", { ...OK, ErrorCode: 1 }, 500, false],
  ["refuses a member", { ...OK, RefusedMembers_Account: ["eve"] }, 200, true],
  ["allows all users", { ...OK, ResultItem: [{ ResultCode: 0 }] }, 200, false],
  ["refuses one of its users", { ...OK, ResultItem: [{ ResultCode: 0 }, { ResultCode: 38_000 }] }, 200, true],
  ["has a verdict that cannot be read", { ...OK, ResultItem: ["no"] }, 200, true],
] as const)("a reply that %s stops the operation: %j with %i, %s", (_given, reply, status, expected) => {
  expect(stops({ ...reply }, status)).toBe(expected);
});
