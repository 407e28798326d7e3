import { describe, expect, test } from "@jest/globals";
import type { Sender } from "../../../generated/operator.ts";
import { findReplyFault } from "../../../src/callbacks/reply-fault.ts";
import { SENDERS } from "../../../src/senders/registry.ts";
import { requestSchemaOf } from "../../support/document-schemas.ts";
import { documentedCommands } from "../../support/operations.ts";
import { callbackOf, decideBy, type Facts } from "../../support/rules.ts";

/** A rule, a callback, and what the sender does with the reply. */
interface Case {
  case: string;
  rule: string;
  sender: Sender;
  command: string;
  /** What differs from the first example of the document. */
  request: Record<string, unknown>;
  effect: object;
  facts?: Facts;
}

const LISTS = "lists:\n  spammers: []\n  words: { match: text }\n";

const REQUEST = { From_Account: "alice", FriendItem: [{ To_Account: "bob" }, { To_Account: "mallory" }] };
const ANSWER = {
  From_Account: "alice",
  ResponseFriendItem: [
    { To_Account: "bob", ResponseAction: "Response_Action_Agree" },
    { To_Account: "mallory", ResponseAction: "Response_Action_Agree" },
  ],
};
const C2C = { From_Account: "alice", To_Account: "bob", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "a bad day" } }] };
const GROUP = { From_Account: "alice", MsgBody: C2C.MsgBody };
const OPENIM_MESSAGE = {
  sendID: "alice",
  recvID: "bob",
  contentType: 101,
  sessionType: 1,
  content: JSON.stringify({ content: "a bad day" }),
};

const FACTS: Facts = {
  lists: { spammers: ["mallory"], words: ["bad"] },
  relations: [
    { kind: "friend", owner: "alice", target: "bob", since: 0 },
    { kind: "block", owner: "bob", target: "alice", since: 0 },
    { kind: "member", owner: "bob", target: "g1", since: 0 },
  ],
};

const cases: Case[] = [
  {
    case: "refuses a listed user a friend request",
    rule: 'on: Sns.CallbackPrevFriendAdd\n    each: item\n    when: inList("spammers", item.user)\n    refuse: { code: 38001, message: "no" }',
    sender: "tencent-chat",
    command: "Sns.CallbackPrevFriendAdd",
    request: REQUEST,
    effect: { kind: "partly-refused", users: ["mallory"] },
  },
  {
    case: "refuses a listed user a friend request",
    rule: 'on: friend.requesting\n    each: item\n    when: inList("spammers", item.user)\n    refuse: { message: "no" }',
    sender: "openim",
    command: "callbackBeforeAddFriendCommand",
    request: { fromUserID: "alice", toUserID: "mallory" },
    effect: { kind: "refused", code: 5000, message: "no" },
  },
  {
    case: "refuses all friend requests of a listed user",
    rule: 'on: friend.requesting\n    when: inList("spammers", actor)\n    refuse: { message: "no" }',
    sender: "tencent-chat",
    command: "Sns.CallbackPrevFriendAdd",
    request: { ...REQUEST, From_Account: "mallory" },
    effect: { kind: "refused", code: 38_000, message: "no" },
  },
  {
    case: "refuses a listed user's answer",
    rule: 'on: Sns.CallbackPrevFriendResponse\n    each: item\n    when: inList("spammers", item.user) && item.ResponseAction.endsWith("Agree")\n    refuse: {}',
    sender: "tencent-chat",
    command: "Sns.CallbackPrevFriendResponse",
    request: ANSWER,
    effect: { kind: "partly-refused", users: ["mallory"] },
  },
  {
    case: "refuses an invitation to a listed user",
    rule: 'on: member.inviting\n    each: item\n    when: inList("spammers", item.user)\n    refuse: {}',
    sender: "tencent-chat",
    command: "Group.CallbackBeforeInviteJoinGroup",
    request: { GroupId: "g1", DestinationMembers: [{ Member_Account: "bob" }, { Member_Account: "mallory" }] },
    effect: { kind: "partly-refused", users: ["mallory"] },
  },
  {
    case: "refuses everybody if the sender cannot refuse one of them",
    rule: 'on: member.inviting\n    each: item\n    when: inList("spammers", item.user)\n    refuse: {}',
    sender: "openim",
    command: "callbackBeforeInviteJoinGroupCommand",
    request: { groupID: "g1", invitedUserIDs: ["bob", "mallory"] },
    effect: { kind: "refused", code: 5000, message: "" },
  },
  {
    case: "refuses a member of a group an invitation to it",
    rule: "on: member.inviting\n    each: item\n    when: isMember(group, item.user)\n    refuse: {}",
    sender: "tencent-chat",
    command: "Group.CallbackBeforeInviteJoinGroup",
    request: { GroupId: "g1", DestinationMembers: [{ Member_Account: "bob" }, { Member_Account: "carol" }] },
    effect: { kind: "partly-refused", users: ["bob"] },
  },
  {
    case: "refuses listed subscribers",
    rule: 'on: account.subscribing\n    each: item\n    when: inList("spammers", item.user)\n    refuse: {}',
    sender: "tencent-chat",
    command: "OfficialAccount.CallbackBeforeAddSubscriber",
    request: { Official_Account: "news", SubscribeAccountList: [{ Subscriber_Account: "mallory" }, { Subscriber_Account: "bob" }] },
    effect: { kind: "partly-refused", users: ["mallory"] },
  },
  {
    case: "refuses a block",
    rule: 'on: user.blocking\n    when: "targets.exists(t, t == \\"support\\")"\n    refuse: { code: 5001, message: "Support cannot be blocked.", detail: "rule" }',
    sender: "openim",
    command: "callbackBeforeAddBlackCommand",
    request: { ownerUserID: "alice", blackUserID: "support" },
    effect: { kind: "refused", code: 5001, message: "Support cannot be blocked." },
  },
  {
    case: "discards a message to somebody who blocks its sender",
    rule: "on: C2C.CallbackBeforeSendMsg\n    when: isBlocked(request.To_Account, actor)\n    discard: {}",
    sender: "tencent-chat",
    command: "C2C.CallbackBeforeSendMsg",
    request: C2C,
    effect: { kind: "discarded" },
  },
  {
    case: "lets friends send anything",
    rule: "on: C2C.CallbackBeforeSendMsg\n    when: isFriend(actor, targets[0])\n    allow: {}\n  - name: all\n    on: message.sending\n    refuse: {}",
    sender: "tencent-chat",
    command: "C2C.CallbackBeforeSendMsg",
    request: C2C,
    effect: { kind: "allowed" },
  },
  {
    case: "masks words",
    rule: 'on: message.sending\n    when: text.containsAny("words")\n    mask: { list: words }',
    sender: "tencent-chat",
    command: "Group.CallbackBeforeSendMsg",
    request: GROUP,
    effect: { kind: "modified", changes: { MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "a *** day" } }] } },
  },
  {
    case: "masks words",
    rule: 'on: message.sending\n    mask: { list: words, with: "#" }',
    sender: "openim",
    command: "callbackBeforeMsgModifyCommand",
    request: OPENIM_MESSAGE,
    effect: { kind: "modified", changes: { content: JSON.stringify({ content: "a ### day" }) } },
  },
  {
    case: "changes values",
    rule: 'on: callbackBeforeCreateGroupCommand\n    modify: { groupName: \'"[" + request.groupName + "]"\', needVerification: 1 }',
    sender: "openim",
    command: "callbackBeforeCreateGroupCommand",
    request: { groupID: "", groupName: "fun", initMemberList: [{ userID: "alice", roleLevel: 100 }] },
    effect: { kind: "modified", changes: { groupName: "[fun]", needVerification: 1 } },
  },
  {
    case: "changes only what the rule names, and repeats the rest",
    rule: "on: group.changing\n    modify: { groupName: 'request.groupName + \"!\"' }",
    sender: "openim",
    command: "callbackBeforeSetGroupInfoCommand",
    request: { groupID: "g1", groupName: "fun", introduction: "we", faceURL: "" },
    effect: { kind: "modified", changes: { groupName: "fun!" } },
  },
  {
    case: "returns data for a robot",
    rule: "on: Chatbot.OnC2CSignalMessage\n    modify: { RspData: '\"hello \" + actor' }",
    sender: "tencent-chat",
    command: "Chatbot.OnC2CSignalMessage",
    request: { From_Account: "alice" },
    effect: { kind: "modified", changes: { RspData: "hello alice" } },
  },
  {
    case: "returns variables for a dialogue",
    rule: "on: Chatbot.InterfaceInvocation\n    modify: { Body: '{\"sender\": sender}' }",
    sender: "tencent-chat",
    command: "Chatbot.InterfaceInvocation",
    request: {},
    effect: { kind: "modified", changes: { Body: { sender: "tencent-chat" } } },
  },
  {
    case: "flags and lets through",
    rule: "on: gift.sending\n    flag: { reason: large }",
    sender: "tencent-chat",
    command: "Live.CallbackBeforeSendGift",
    request: {},
    effect: { kind: "allowed" },
  },
];

describe.each(cases)("$sender: $case", ({ rule, sender, command, request: changed, effect, facts = FACTS }) => {
  const documented = documentedCommands.find((one) => one.sender === sender && one.command === command);
  if (documented === undefined) throw new Error(`there is no ${command}`);
  const request = { ...documented.examples[0]?.body, ...changed };
  const validate = requestSchemaOf(documented);
  const decide = decideBy(`${LISTS}rules:\n  - name: first\n    ${rule}\n`, facts);

  test("the sender does what the rule says", async () => {
    const callback = callbackOf(sender, command, request);
    expect({ isValid: validate(request), errors: validate.errors }).toEqual({ isValid: true, errors: null });
    const result = await decide(callback);
    expect(result).toMatchObject({ rule: "first", trace: { failed: [] } });
    const reply = callback.command.writeReply(result?.decision ?? { kind: "allow" }, request);
    expect(findReplyFault(callback.command, request, reply)).toBeNull();
    const exchange = { answered: true as const, status: 200, text: JSON.stringify(reply), elapsed: 1 };
    expect(SENDERS[sender].replies.interpret({ command, body: request }, exchange as never)).toMatchObject(effect);
  });
});
