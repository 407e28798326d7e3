import { describe, expect, test } from "@jest/globals";
import { findListProblem } from "../../../src/senders/openim/list-problems.ts";
import {
  echoOf,
  findDecodingProblem,
  findFatalProblem,
  findProblem,
  stops,
  withCommonNames,
} from "../../../src/senders/openim/reply-problems.ts";

type Fields = Record<string, unknown>;

const OK = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };
const LIMIT = 2 ** 31;

test("common fields are known in any letter case, and others keep theirs", () => {
  expect(withCommonNames({ ACTIONCODE: 1, errcode: 2, ErrMsg: "m", errDLT: "d", nextcode: 1, GroupID: "g" })).toEqual({
    actionCode: 1,
    errCode: 2,
    errMsg: "m",
    errDlt: "d",
    nextCode: 1,
    GroupID: "g",
  });
});

describe("Go decodes", () => {
  test.each<Fields>([{}, OK, { errMsg: null, nextCode: null }, { errCode: LIMIT - 1 }, { errCode: -LIMIT }, { other: [] }])(
    "%j",
    (reply) => {
      expect(findDecodingProblem(reply)).toBeNull();
    },
  );

  test.each<[reply: Fields, field: string, type: string]>([
    [{ errCode: LIMIT }, "errCode", "a 32-bit integer"],
    [{ errCode: -LIMIT - 1 }, "errCode", "a 32-bit integer"],
    [{ NextCode: "0" }, "nextCode", "a 32-bit integer"],
    [{ actionCode: 0.5 }, "actionCode", "a 32-bit integer"],
    [{ errMsg: 7 }, "errMsg", "a string"],
    [{ errDlt: false }, "errDlt", "a string"],
  ])("not %j", (reply, field, type) => {
    expect(findDecodingProblem(reply)).toEqual({
      rule: "decodable",
      expected: `${field} as ${type}, the only type that Go decodes`,
      field,
      value: Object.values(reply)[0],
    });
  });
});

test.each<[reply: Fields, expected: boolean]>([
  [OK, false],
  [{}, false],
  [{ nextCode: 1 }, true],
  [{ nextCode: 2 }, false],
  [{ errCode: 1 }, true],
  [{ ACTIONCODE: 1 }, true],
])("%j stops the operation in some release: %s", (reply, expected) => {
  expect(stops(reply)).toBe(expected);
});

/** The first rule that a reply breaks; the command has none of its own. */
function ruleOf(command: string, body: Fields, reply: Fields): object | null {
  return findProblem({ command, body }, { ...OK, ...reply });
}

const BLOCK = "callbackBeforeAddBlackCommand";

describe("codes", () => {
  test.each<Fields>([{}, { errCode: 5000, nextCode: 1 }, { errCode: 100, nextCode: 1 }])("%j are legal", (reply) => {
    expect(ruleOf(BLOCK, {}, reply)).toBeNull();
  });

  test.each<[reply: Fields, rule: string, field: string]>([
    [{ actionCode: 1 }, "action-code", "actionCode"],
    [{ nextCode: 1 }, "error-code", "errCode"],
    [{ nextCode: 1, errCode: null }, "error-code", "errCode"],
    [{ nextCode: 1, errCode: 99 }, "error-code", "errCode"],
    [{ errCode: 5000 }, "error-code", "errCode"],
  ])("%j are not", (reply, rule, field) => {
    expect(ruleOf(BLOCK, {}, reply)).toMatchObject({
      rule,
      field,
      value: reply[field] ?? (field in reply ? null : 0),
      expected: expect.stringContaining(field),
    });
  });
});

describe("a reply that makes the operation fail", () => {
  const USERS = "callbackBeforeUserRegisterCommand";
  const JOIN = "callbackBeforeMembersJoinGroupCommand";
  const INFO = "callbackBeforeUpdateUserInfoExCommand";
  const MODIFY = "callbackBeforeMsgModifyCommand";
  const GROUP = "callbackBeforeSetGroupInfoCommand";
  const PANIC = "500 panic error";

  test.each<[command: string, body: Fields, reply: Fields, problem: object]>([
    [GROUP, { groupID: "g" }, { groupID: "other" }, { rule: "echo", error: "1004", field: "groupID", value: "other" }],
    [GROUP, { groupID: "g" }, {}, { rule: "echo", error: "1004", expected: "groupID repeated from the request" }],
    [JOIN, {}, { memberCallbackList: [{ userID: "a" }, {}] }, { rule: "crash", error: PANIC, field: "memberCallbackList" }],
    [JOIN, {}, { memberCallbackList: ["a"] }, { rule: "crash", expected: "a userID in every element of memberCallbackList" }],
    [USERS, {}, { users: ["a"] }, { rule: "crash", error: PANIC, field: "users", expected: "an object in every element of users" }],
    [
      INFO,
      { ex: null },
      { ex: "e" },
      { rule: "crash", error: PANIC, field: "ex", value: "e", expected: "no ex: the request does not change it" },
    ],
    [INFO, {}, { FaceURL: "f" }, { rule: "crash", field: "FaceURL" }],
    [INFO, {}, { nickname: "n" }, { rule: "crash", field: "nickname" }],
    [
      MODIFY,
      {},
      { offlinePushInfo: {} },
      { rule: "crash", error: PANIC, field: "offlinePushInfo", expected: expect.stringContaining("crashes") },
    ],
    [
      MODIFY,
      {},
      { content: "text" },
      { rule: "content", error: "1001", field: "content", value: "text", expected: expect.stringContaining("JSON") },
    ],
    [MODIFY, {}, { content: "[]" }, { rule: "content" }],
  ])("%s, %j: %j", (command, body, reply, problem) => {
    expect(findFatalProblem({ command, body }, reply)).toMatchObject(problem);
    expect(ruleOf(command, body, reply)).toMatchObject(problem);
  });

  test.each<[command: string, body: Fields, reply: Fields]>([
    [GROUP, { groupID: "g" }, { groupID: "g" }],
    [GROUP, { groupID: "" }, {}],
    [JOIN, {}, { memberCallbackList: [{ userID: "a" }] }],
    [JOIN, {}, {}],
    [USERS, {}, { users: [{}] }],
    [INFO, { ex: "o", nickname: "o" }, { ex: "e", nickname: null, other: 1 }],
    [INFO, {}, { nickname: null }],
    [MODIFY, {}, { content: '{"text":"x"}' }],
    [MODIFY, {}, { content: null, offlinePushInfo: null }],
    [BLOCK, {}, { groupID: "x" }],
    ["later", {}, {}],
  ])("is not that of %s, %j: %j", (command, body, reply) => {
    expect(findFatalProblem({ command, body }, reply)).toBeNull();
  });

  test("does no harm if it refuses", () => {
    expect(ruleOf(USERS, {}, { users: ["a"], nextCode: 1, errCode: 5000 })).toBeNull();
  });
});

describe("a change that is lost, or that nobody asked for", () => {
  const GROUP = "callbackBeforeSetGroupInfoCommand";

  test.each<[body: Fields, reply: Fields, problem: object]>([
    [
      { groupID: "g", groupName: "n" },
      { groupID: "g" },
      { rule: "echo", field: "groupName", expected: expect.stringContaining("groupName repeated") },
    ],
    [
      { groupID: "g", groupName: "n" },
      { groupID: "g", groupName: "" },
      { rule: "echo", field: "groupName", value: "" },
    ],
    [{ groupID: "g" }, { groupID: "g", needVerification: 3 }, { rule: "join-rule", field: "needVerification", value: 3 }],
    [{ groupID: "g" }, { groupID: "g", needVerification: -1 }, { rule: "join-rule", expected: "needVerification from 0 to 2" }],
  ])("%j: %j", (body, reply, problem) => {
    expect(ruleOf(GROUP, body, reply)).toMatchObject(problem);
  });

  test.each<[body: Fields, reply: Fields]>([
    [
      { groupID: "g", groupName: "n" },
      { groupID: "g", groupName: "other" },
    ],
    [{ groupID: "g", groupName: "" }, { groupID: "g" }],
    [{ groupID: "g" }, { groupID: "g", needVerification: 0 }],
    [{ groupID: "g" }, { groupID: "g", needVerification: 1 }],
    [{ groupID: "g" }, { groupID: "g", needVerification: 2 }],
    [
      { groupID: "g", needVerification: 7 },
      { groupID: "g", needVerification: 7 },
    ],
  ])("is not %j: %j", (body, reply) => {
    expect(ruleOf(GROUP, body, reply)).toBeNull();
  });
});

describe("lists", () => {
  test.each<[body: Fields, reply: Fields, problem: object | null]>([
    [{}, { friendUserIDs: ["a", "b"] }, null],
    [
      {},
      { friendUserIDs: ["a", "b", "a"] },
      { rule: "lists", field: "friendUserIDs", value: "a", expected: "each user once in friendUserIDs" },
    ],
    [{}, { userIDList: ["a", "a"] }, { field: "userIDList" }],
    [{}, { users: [{ userID: "a" }, { userID: "a" }] }, { field: "users", value: "a" }],
    [{}, { users: [{ userID: "a" }, { userID: "b" }] }, null],
    [{}, { memberCallbackList: [{ userID: "a" }, { userID: "a" }] }, { field: "memberCallbackList" }],
    [{ ownerUserID: "a" }, { friendUserIDs: ["b"] }, null],
    [{ ownerUserID: "a" }, { userIDList: ["a"] }, null],
    [
      { ownerUserID: "a" },
      { friendUserIDs: ["b", "a"] },
      { rule: "lists", field: "friendUserIDs", value: "a", expected: "friendUserIDs without the user whose friends they become" },
    ],
  ])("%j: %j", (body, reply, problem) => {
    const found = findListProblem(body, reply);
    if (problem === null) expect(found).toBeNull();
    else expect(found).toMatchObject(problem);
  });
});

test("the fields that OpenIM copies over a request are those of its document", () => {
  expect(Object.keys(echoOf("callbackBeforeSetGroupInfoCommand"))).toContain("groupName");
  expect(echoOf(BLOCK)).toEqual({});
  expect(echoOf("later")).toEqual({});
});
