import { describe, expect, test } from "@jest/globals";
import { findListProblem, refusedUsers } from "../../../src/senders/tencent-chat/list-problems.ts";

type Fields = Record<string, unknown>;

const FRIENDS = { FriendItem: [{ To_Account: "bob" }, { To_Account: "carol" }] };
const INVITED = { DestinationMembers: [{ Member_Account: "bob" }, { Member_Account: "carol" }] };
const SUBSCRIBED = { SubscribeAccountList: [{ Subscriber_Account: "bob" }] };
const CUSTOM = { MsgType: "TIMCustomElem" };
const TEXT = { MsgType: "TIMTextElem" };
const items = (...users: unknown[]) => ({ ResultItem: users.map((To_Account) => ({ To_Account })) });

describe("a list is legal:", () => {
  test.each<[given: string, body: Fields, reply: Fields]>([
    ["none", FRIENDS, {}],
    ["a verdict for each user", FRIENDS, items("carol", "bob")],
    ["a verdict for each user who answers", { ResponseFriendItem: [{ To_Account: "bob" }] }, items("bob")],
    ["as many verdicts as the user was named", { FriendItem: [{ To_Account: "bob" }, { To_Account: "bob" }] }, items("bob", "bob")],
    ["no verdict on an empty id", { FriendItem: [{ To_Account: "" }] }, items()],
    ["refused members of the invitation", INVITED, { RefusedMembers_Account: ["carol", "bob"] }],
    ["a refused subscriber", SUBSCRIBED, { RefusedSubscribers_Account: ["bob"] }],
    ["one custom element", {}, { MsgBody: [CUSTOM, TEXT, "text"] }],
    ["as many custom elements as the sender wrote", { MsgBody: [CUSTOM, CUSTOM] }, { MsgBody: [CUSTOM, CUSTOM] }],
  ])("%s", (_given, body, reply) => {
    expect(findListProblem(body, reply)).toBeNull();
  });
});

describe("a list is not legal:", () => {
  test.each<[given: string, body: Fields, reply: Fields, problem: object]>([
    ["a user without a verdict", FRIENDS, items("bob"), { rule: "verdicts", field: "ResultItem", expected: 'a ResultItem for "carol"' }],
    [
      "a second verdict",
      FRIENDS,
      items("bob", "carol", "bob"),
      { rule: "verdicts", expected: 'one ResultItem for each user of the request, not another one for "bob"' },
    ],
    ["a verdict on nobody", FRIENDS, items("bob", "carol", "eve"), { expected: expect.stringContaining('"eve"') }],
    ["verdicts that nobody asked for", {}, items("eve"), { rule: "verdicts", value: [{ To_Account: "eve" }] }],
    [
      "a refused member whom nobody invited",
      INVITED,
      { RefusedMembers_Account: ["bob", "eve"] },
      { rule: "verdicts", field: "RefusedMembers_Account", value: "eve", expected: "refused users from the request, each once" },
    ],
    [
      "a member who is refused twice",
      INVITED,
      { RefusedMembers_Account: ["bob", "bob"] },
      { field: "RefusedMembers_Account", value: "bob" },
    ],
    ["a refused subscriber who is none", SUBSCRIBED, { RefusedSubscribers_Account: ["eve"] }, { field: "RefusedSubscribers_Account" }],
    [
      "two custom elements",
      { MsgBody: [CUSTOM] },
      { MsgBody: [CUSTOM, TEXT, CUSTOM] },
      { rule: "elements", field: "MsgBody", value: [CUSTOM, TEXT, CUSTOM], expected: expect.stringContaining("TIMCustomElem") },
    ],
  ])("%s", (_given, body, reply, problem) => {
    expect(findListProblem(body, reply)).toMatchObject(problem);
  });
});

test("the refused users of a reply are those of both lists", () => {
  expect(refusedUsers({ RefusedMembers_Account: ["a"], RefusedSubscribers_Account: ["b"] })).toEqual(["a", "b"]);
  expect(refusedUsers({})).toEqual([]);
});
