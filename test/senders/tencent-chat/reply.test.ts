import { describe, expect, test } from "@jest/globals";
import { allow, type Decision, discard, modify, refuse, verdicts } from "../../../src/callbacks/decision.ts";
import { ImhookError } from "../../../src/errors.ts";
import { acknowledgement, writeFailure, writeReply } from "../../../src/senders/tencent-chat/reply/index.ts";

const PASSED = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };

const refused = (...users: string[]): Decision => verdicts(users.map((user) => ({ user, message: "no" })));

test.each([
  {
    command: "Group.CallbackBeforeInviteJoinGroup",
    body: { GroupId: "eve", DestinationMembers: [{ Member_Account: "yusuf" }, { Member_Account: "petra" }] },
    reply: { ...PASSED, RefusedMembers_Account: ["petra"] },
  },
  {
    command: "OfficialAccount.CallbackBeforeAddSubscriber",
    body: { Official_Account: "eve", SubscribeAccountList: [{ Subscriber_Account: "yusuf" }, { Subscriber_Account: "petra" }] },
    reply: { ...PASSED, RefusedSubscribers_Account: ["petra"] },
  },
])("$command: only users of the request are refused, each once", ({ command, body, reply }) => {
  expect(writeReply(command, refused("petra", "eve", "petra"), body)).toEqual(reply);
});

test("an empty id has no verdict, and another user has one", () => {
  const body = { FriendItem: [{ To_Account: "" }, { To_Account: "yusuf" }] };
  expect(writeReply("Sns.CallbackPrevFriendAdd", refused("yusuf", "eve"), body)).toEqual({
    ...PASSED,
    ResultItem: [{ To_Account: "yusuf", ResultCode: 38_000, ResultInfo: "no" }],
  });
});

test("an id that is no text has no verdict", () => {
  const body = { FriendItem: [{ To_Account: 7 }, {}, "yusuf", { To_Account: "petra" }] };
  expect(writeReply("Sns.CallbackPrevFriendAdd", allow(), body)).toEqual({
    ...PASSED,
    ResultItem: [{ To_Account: "petra", ResultCode: 0, ResultInfo: "" }],
  });
});

/** The commands that ask, with the first code of their refusals. */
const ASKING: Array<[command: string, refused: number]> = [
  ["C2C.CallbackBeforeSendMsg", 120_001],
  ["OfficialAccount.CallbackBeforeSendMsg", 120_001],
  ["OfficialAccount.CallbackBeforeCreateOfficialAccount", 120_001],
  ["OfficialAccount.CallbackBeforeAddSubscriber", 1],
  ["Group.CallbackBeforeSendMsg", 10_100],
  ["Group.CallbackBeforeCreateGroup", 10_100],
  ["Group.CallbackBeforeApplyJoinGroup", 10_100],
  ["Group.CallbackBeforeInviteJoinGroup", 10_100],
  ["Group.CallbackBeforeCreateTopic", 10_100],
  ["Live.CallbackBeforeSendGift", 102_100],
];

describe.each(ASKING)("%s", (command, refused) => {
  test("is allowed without a change", () => {
    expect(writeReply(command, allow(), {})).toEqual(PASSED);
  });

  test(`is refused with ${refused} and the reason`, () => {
    expect(writeReply(command, refuse("no"), {})).toEqual({ ActionStatus: "OK", ErrorCode: refused, ErrorInfo: "no" });
  });
});

test.each(ASKING.filter(([, refused]) => refused > 1))(
  "%s is refused with the code of the decision, and not with one that means something else",
  (command) => {
    expect(writeReply(command, refuse("no", { code: 1 }), {})).toMatchObject({ ErrorCode: 1 });
    expect(() => writeReply(command, refuse("no", { code: 0 }), {})).toThrow(RangeError);
    expect(() => writeReply(command, refuse("no", { code: 2 }), {})).toThrow(RangeError);
  },
);

describe.each([
  ["Sns.CallbackPrevFriendAdd", "FriendItem"],
  ["Sns.CallbackPrevFriendResponse", "ResponseFriendItem"],
])("%s", (command, field) => {
  const body = { [field]: [{ To_Account: "yusuf" }, { To_Account: "petra" }] };
  const verdict = (user: string, code = 0, info = "") => ({ To_Account: user, ResultCode: code, ResultInfo: info });

  test.each<[given: string, decision: Decision, verdicts: object[]]>([
    ["allowed", allow(), [verdict("yusuf"), verdict("petra")]],
    ["refused", refuse("no"), [verdict("yusuf", 38_000, "no"), verdict("petra", 38_000, "no")]],
    ["refused with a code", refuse("no", { code: 38_001 }), [verdict("yusuf", 38_001, "no"), verdict("petra", 38_001, "no")]],
    ["refused for one user", refused("petra"), [verdict("yusuf"), verdict("petra", 38_000, "no")]],
  ])("%s has a verdict for each user", (_given, decision, items) => {
    expect(writeReply(command, decision, body)).toEqual({ ...PASSED, ResultItem: items });
  });

  test("has no verdicts on a body without users", () => {
    expect(writeReply(command, refuse("no"), {})).toEqual({ ...PASSED, ResultItem: [] });
  });
});

describe("a change", () => {
  test.each(["C2C.CallbackBeforeSendMsg", "Group.CallbackBeforeSendMsg", "OfficialAccount.CallbackBeforeSendMsg"])(
    "of %s is in the reply, unless the request has the same",
    (command) => {
      const decision = modify({ CloudCustomData: "new", MsgBody: [] });
      expect(writeReply(command, decision, { CloudCustomData: "old", MsgBody: [] })).toEqual({ ...PASSED, CloudCustomData: "new" });
      expect(writeReply(command, discard(), {})).toEqual({ ...PASSED, ErrorCode: 2 });
    },
  );

  test("of a signal to a robot is its data, which is empty otherwise", () => {
    expect(writeReply("Chatbot.OnC2CSignalMessage", allow(), {})).toEqual({ ...PASSED, RspData: "" });
    expect(writeReply("Chatbot.OnC2CSignalMessage", modify({ RspData: "d" }), {})).toEqual({ ...PASSED, RspData: "d" });
  });

  test("of a chatbot's dialogue are its variables", () => {
    expect(writeReply("Chatbot.InterfaceInvocation", allow(), {})).toEqual(PASSED);
    expect(writeReply("Chatbot.InterfaceInvocation", modify({ Body: { a: 1 } }), {})).toEqual({ ...PASSED, Body: { a: 1 } });
  });
});

test("a failure refuses nothing: only an after-callback has an error code", () => {
  const error = new ImhookError("internal", "broken");
  const failure = (ErrorCode: number) => ({ ActionStatus: "FAIL", ErrorCode, ErrorInfo: "broken" });
  expect(writeFailure(error, null)).toEqual(failure(0));
  expect(writeFailure(error, { phase: "before" } as never)).toEqual(failure(0));
  expect(writeFailure(error, { phase: "after" } as never)).toEqual(failure(1));
  expect(acknowledgement).toEqual(PASSED);
});
