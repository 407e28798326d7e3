import { expect, test } from "@jest/globals";
import { type Decision, verdicts } from "../../../src/callbacks/decision.ts";
import { writeReply } from "../../../src/senders/tencent-chat/reply/index.ts";

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
