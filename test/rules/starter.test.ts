import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Sender } from "../../generated/operator.ts";
import { findReplyFault } from "../../src/callbacks/reply-fault.ts";
import type { RuledCallback, RuleResult } from "../../src/callbacks/rules.ts";
import { createRules } from "../../src/rules/decide/create-rules.ts";
import { RULES_SCHEMA_FILE } from "../../src/rules/file/schema.ts";
import { createRuleList } from "../../src/rules/lists/rule-list.ts";
import { loadRules } from "../../src/rules/load-rules.ts";
import { userTexts } from "../../src/rules/text/user-texts.ts";
import { SENDERS } from "../../src/senders/registry.ts";
import { requestSchemaOf } from "../support/document-schemas.ts";
import { documentedCommands } from "../support/operations.ts";
import { callbackOf, createData, type Facts, RULED_SENDERS } from "../support/rules.ts";
import { REPOSITORY } from "../support/run.ts";
import { effectOf } from "../support/sender-effects.ts";

const STARTER = readFileSync(join(REPOSITORY, "src/rules/starter.yaml"), "utf8");

/** Callback by callback, what a rule makes of it and what the sender does then. */
interface Case {
  rule: string;
  sender: Sender;
  command: string;
  /** What differs from the first example of the document. */
  request?: Record<string, unknown>;
  /** How many such callbacks came before. */
  before?: number;
  effect: object;
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  staff: ["support"],
  protected: ["support"],
  banned: ["mallory"],
  "new-accounts": ["newt"],
  "refused-words": ["casino*"],
  "masked-words": ["damn"],
};

const FACTS: Facts = { relations: [{ kind: "block", owner: "bob", target: "carol", since: 0 }] };

const elements = (Text: string) => [
  { MsgType: "TIMTextElem", MsgContent: { Text } },
  { MsgType: "TIMFaceElem", MsgContent: { Index: 1, Data: "damn" } },
];
const c2c = (from: string, text: string) => ({ From_Account: from, To_Account: "bob", MsgBody: elements(text) });
const inGroup = (from: string, text: string) => ({ From_Account: from, MsgBody: elements(text) });
const openIm = (from: string, text: string) => ({ sendID: from, contentType: 101, content: JSON.stringify({ content: text }) });
const friends = (from: string, ...users: string[]) => ({ From_Account: from, FriendItem: users.map((To_Account) => ({ To_Account })) });
const invited = (from: string, ...users: string[]) => ({
  Operator_Account: from,
  DestinationMembers: users.map((Member_Account) => ({ Member_Account })),
});

const C2C = "C2C.CallbackBeforeSendMsg";
const GROUP = "Group.CallbackBeforeSendMsg";
const SINGLE_OPENIM = "callbackBeforeSendSingleMsgCommand";
const GROUP_OPENIM = "callbackBeforeSendGroupMsgCommand";
const MODIFY_OPENIM = "callbackBeforeMsgModifyCommand";
const ALLOWED = { kind: "allowed" };
const refused = (code: number, message: string) => ({ kind: "refused", code, message });
const partly = (...users: string[]) => ({ kind: "partly-refused", users });

/** The rows of one sender and rule. */
function rows(rule: string, sender: Sender, ...cases: Array<[string, Record<string, unknown>, object, number?]>): Case[] {
  return cases.map(([command, request, effect, before = 0]) => ({ rule, sender, command, request, effect, before }));
}

const RESTRICTED = "Your account is restricted.";
const OTHER_RESTRICTED = "This account is restricted.";
const FORBIDDEN = "This message cannot be sent.";

const cases: Case[] = [
  ...rows(
    "staff-may-do-everything",
    "tencent-chat",
    ["Sns.CallbackPrevFriendAdd", friends("support", "mallory"), ALLOWED],
    [C2C, c2c("support", "casino"), ALLOWED],
    ["Group.CallbackBeforeInviteJoinGroup", invited("support", "mallory"), ALLOWED],
  ),
  ...rows(
    "staff-may-do-everything",
    "openim",
    [SINGLE_OPENIM, openIm("support", "casino"), ALLOWED],
    [MODIFY_OPENIM, openIm("support", "damn"), ALLOWED],
    ["callbackBeforeAddBlackCommand", { ownerUserID: "support", blackUserID: "support" }, ALLOWED],
  ),
  ...rows("nobody-blocks-protected-accounts", "openim", [
    "callbackBeforeAddBlackCommand",
    { ownerUserID: "alice", blackUserID: "support" },
    refused(5000, "This account cannot be blocked."),
  ]),
  ...rows("protected-accounts-get-no-friend-requests", "tencent-chat", [
    "Sns.CallbackPrevFriendAdd",
    friends("alice", "bob", "support"),
    partly("support"),
  ]),
  ...rows("protected-accounts-get-no-friend-requests", "openim", [
    "callbackBeforeAddFriendCommand",
    { fromUserID: "alice", toUserID: "support" },
    refused(5000, "This account takes no friend requests."),
  ]),
  ...rows(
    "banned-accounts-do-nothing",
    "tencent-chat",
    ["Sns.CallbackPrevFriendAdd", friends("mallory", "bob"), refused(38_000, RESTRICTED)],
    [
      "Sns.CallbackPrevFriendResponse",
      { From_Account: "mallory", ResponseFriendItem: [{ To_Account: "bob", ResponseAction: "Response_Action_Agree" }] },
      refused(38_000, RESTRICTED),
    ],
    [C2C, c2c("mallory", "hi"), refused(120_001, RESTRICTED)],
    [GROUP, inGroup("mallory", "hi"), refused(10_100, RESTRICTED)],
    ["Group.CallbackBeforeCreateGroup", { Operator_Account: "mallory" }, refused(10_100, RESTRICTED)],
    ["Group.CallbackBeforeApplyJoinGroup", { Requestor_Account: "mallory" }, refused(10_100, RESTRICTED)],
    ["Group.CallbackBeforeInviteJoinGroup", invited("mallory", "bob"), refused(10_100, RESTRICTED)],
  ),
  ...rows(
    "banned-accounts-do-nothing",
    "openim",
    ["callbackBeforeAddFriendCommand", { fromUserID: "mallory", toUserID: "bob" }, refused(5000, RESTRICTED)],
    ["callbackBeforeAddFriendAgreeCommand", { fromUserID: "bob", blackUserID: "mallory" }, refused(5000, RESTRICTED)],
    [SINGLE_OPENIM, openIm("mallory", "hi"), refused(5000, RESTRICTED)],
    [GROUP_OPENIM, openIm("mallory", "hi"), refused(5000, RESTRICTED)],
    ["callbackBeforeCreateGroupCommand", { creatorUserID: "mallory" }, refused(5000, RESTRICTED)],
    ["callbackBeforeJoinGroupCommand", { applyID: "mallory", userID: "mallory" }, refused(5000, RESTRICTED)],
  ),
  ...rows("nobody-befriends-banned-accounts", "tencent-chat", [
    "Sns.CallbackPrevFriendResponse",
    {
      From_Account: "alice",
      ResponseFriendItem: [
        { To_Account: "bob", ResponseAction: "Response_Action_Agree" },
        { To_Account: "mallory", ResponseAction: "Response_Action_AgreeAndAdd" },
      ],
    },
    partly("mallory"),
  ]),
  ...rows("nobody-befriends-banned-accounts-openim", "openim", [
    "callbackBeforeAddFriendAgreeCommand",
    { fromUserID: "mallory", blackUserID: "alice" },
    refused(5000, OTHER_RESTRICTED),
  ]),
  ...rows("nobody-invites-banned-accounts", "tencent-chat", [
    "Group.CallbackBeforeInviteJoinGroup",
    invited("alice", "bob", "mallory"),
    partly("mallory"),
  ]),
  ...rows("nobody-invites-banned-accounts", "openim", [
    "callbackBeforeInviteJoinGroupCommand",
    { invitedUserIDs: ["bob", "mallory"] },
    refused(5000, OTHER_RESTRICTED),
  ]),
  ...rows("nobody-is-invited-by-whom-they-block", "tencent-chat", [
    "Group.CallbackBeforeInviteJoinGroup",
    invited("carol", "alice", "bob"),
    partly("bob"),
  ]),
  ...rows("nobody-gets-messages-of-whom-they-block", "tencent-chat", [
    C2C,
    c2c("carol", "hi"),
    refused(120_001, "The message was not delivered."),
  ]),
  ...rows("nobody-gets-messages-of-whom-they-block", "openim", [
    SINGLE_OPENIM,
    { ...openIm("carol", "hi"), recvID: "bob" },
    refused(5000, "The message was not delivered."),
  ]),
  ...rows("few-friend-requests", "tencent-chat", [
    "Sns.CallbackPrevFriendAdd",
    friends("alice", "bob"),
    refused(38_000, "Too many friend requests. Please try again later."),
    30,
  ]),
  ...rows("few-friend-requests", "openim", [
    "callbackBeforeAddFriendCommand",
    { fromUserID: "alice", toUserID: "bob" },
    refused(5000, "Too many friend requests. Please try again later."),
    30,
  ]),
  ...rows("few-messages", "tencent-chat", [GROUP, inGroup("alice", "hi"), refused(10_100, "Too many messages. Please wait a minute."), 60]),
  ...rows("few-messages", "openim", [GROUP_OPENIM, openIm("alice", "hi"), refused(5000, "Too many messages. Please wait a minute."), 60]),
  ...rows("new-accounts-invite-little", "tencent-chat", [
    "Group.CallbackBeforeInviteJoinGroup",
    invited("newt", "bob"),
    refused(10_100, "New accounts cannot invite so many people."),
    5,
  ]),
  ...rows("groups-grow-slowly", "openim", [
    "callbackBeforeInviteJoinGroupCommand",
    { groupID: "g1" },
    refused(5000, "Too many invitations to this group."),
    100,
  ]),
  ...rows(
    "refused-words",
    "tencent-chat",
    [C2C, c2c("alice", "Come to the C\u200bAS\u0130NOS!"), refused(120_001, FORBIDDEN)],
    [GROUP, inGroup("alice", "a Casino"), refused(10_100, FORBIDDEN)],
    ["OfficialAccount.CallbackBeforeSendMsg", { MsgBody: elements("a Casino") }, refused(120_001, FORBIDDEN)],
  ),
  ...rows(
    "refused-words",
    "openim",
    [SINGLE_OPENIM, openIm("alice", "ＣＡＳＩＮＯ"), refused(5000, FORBIDDEN)],
    [GROUP_OPENIM, openIm("alice", "a casino"), refused(5000, FORBIDDEN)],
  ),
  ...rows("refused-words-in-names", "tencent-chat", [
    "Group.CallbackBeforeCreateGroup",
    { Name: "Casino fans" },
    refused(10_100, "This name cannot be used."),
  ]),
  ...rows(
    "refused-words-in-names",
    "openim",
    ["callbackBeforeUpdateUserInfoExCommand", { nickName: "casino" }, refused(5000, "This name cannot be used.")],
    ["callbackBeforeSetGroupInfoCommand", { groupName: "casino" }, refused(5000, "This name cannot be used.")],
  ),
  ...rows(
    "masked-words",
    "tencent-chat",
    [C2C, c2c("alice", "Damn it"), { kind: "modified", changes: { MsgBody: elements("**** it") } }],
    [GROUP, inGroup("alice", "Damn it"), { kind: "modified", changes: { MsgBody: elements("**** it") } }],
  ),
  ...rows("masked-words", "openim", [
    MODIFY_OPENIM,
    openIm("alice", "Damn it"),
    { kind: "modified", changes: { content: JSON.stringify({ content: "**** it" }) } },
  ]),
  ...rows("links-from-strangers", "tencent-chat", [C2C, c2c("alice", "see https://example.com"), ALLOWED]),
  ...rows("links-from-strangers", "openim", [SINGLE_OPENIM, openIm("alice", "see https://example.com"), ALLOWED]),
];

describe.each(cases)("$sender: $rule, $command", ({ rule, sender, command, request: changed, before = 0, effect }) => {
  const documented = documentedCommands.find((one) => one.sender === sender && one.command === command);
  if (documented === undefined) throw new Error(`there is no ${command}`);
  const request = { ...documented.examples[0]?.body, ...changed };
  const validate = requestSchemaOf(documented);

  test("the rule decides, and the sender does what it says", async () => {
    expect({ isValid: validate(request), errors: validate.errors }).toEqual({ isValid: true, errors: null });
    const decide = decideBy(STARTER.replaceAll("mode: shadow", "mode: enforce"), LISTS);
    const callback = callbackOf(sender, command, request);
    for (let count = 0; count < before; count += 1) expect((await decide(callback))?.rule ?? null).toBeNull();
    const result = await decide(callback);
    expect(result).toMatchObject({ rule, trace: { failed: [] } });
    const reply = callback.command.writeReply(result?.decision ?? { kind: "allow" }, request);
    expect(findReplyFault(callback.command, request, reply)).toBeNull();
    const exchange = { answered: true as const, status: 200, text: JSON.stringify(reply), elapsed: 1 };
    expect(SENDERS[sender].replies.interpret({ command, body: request }, exchange as never)).toMatchObject(effect);
    expect(effectOf(sender, command, request, reply)).not.toBe("broken");
  });
});

test("every rule is tried with each sender that it decides for", () => {
  const { book } = load(STARTER);
  const senderOf = new Map(documentedCommands.map(({ command, sender }) => [command, sender]));
  const decided = book?.rules.flatMap(({ name, commands }) => [...new Set(commands.map((one) => `${name}: ${senderOf.get(one)}`))]) ?? [];
  const tried = new Set(cases.map(({ rule, sender }) => `${rule}: ${sender}`));
  expect(decided.filter((one) => !tried.has(one) && !one.startsWith("few-receivers:"))).toEqual([]);
});

// Its callbacks differ from each other.
test.each<[Sender, string, (index: number) => Record<string, unknown>]>([
  ["tencent-chat", C2C, (index) => ({ ...c2c("alice", "hi"), To_Account: `user${index}` })],
  ["openim", SINGLE_OPENIM, (index) => ({ ...openIm("alice", "hi"), recvID: `user${index}` })],
])("%s: few-receivers refuses the 101st receiver", async (sender, command, requestTo) => {
  const withoutOtherLimits = STARTER.replaceAll("mode: shadow", "mode: enforce").replace("> 60", "> 1000");
  const decide = decideBy(withoutOtherLimits, LISTS);
  const example = documentedCommands.find((one) => one.sender === sender && one.command === command)?.examples[0]?.body;
  const results = [];
  for (let index = 0; index <= 100; index += 1)
    results.push(await decide(callbackOf(sender, command, { ...example, ...requestTo(index) })));
  expect(results.map((result) => result?.rule ?? null)).toEqual([...Array(100).fill(null), "few-receivers"]);
});

test("a rejected request of a banned account stays rejected", async () => {
  const ResponseFriendItem = [{ To_Account: "mallory", ResponseAction: "Response_Action_Reject" }];
  const decide = decideBy(STARTER, LISTS);
  const result = await decide(callbackOf("tencent-chat", "Sns.CallbackPrevFriendResponse", { From_Account: "alice", ResponseFriendItem }));
  expect(result?.decision).toBeNull();
});

describe("as they stand, the rules", () => {
  const examples = documentedCommands.flatMap(({ sender, command, metadata, examples: all }) =>
    metadata.phase === "before" ? all.map(({ name, body }) => ({ sender, command, name, body })) : [],
  );

  test("decide none of the documented callbacks", async () => {
    const decide = decideBy(STARTER, {});
    const decided = [];
    for (const { sender, command, name, body } of examples)
      for (let count = 0; count < 3; count += 1) {
        const result = await decide(callbackOf(sender, command, body));
        if (result !== null && (result.rule !== null || result.trace.failed.length > 0)) decided.push({ command, name, result });
      }
    expect(decided).toEqual([]);
  });

  test("name the schema under which the documentation has it", () => {
    expect(STARTER.split("\n")[0]).toBe(`# yaml-language-server: $schema=http://127.0.0.1:8081/docs/${RULES_SCHEMA_FILE}`);
  });
});

function load(text: string) {
  return loadRules("starter.yaml", text, { senders: Object.values(RULED_SENDERS), texts: userTexts });
}

/** Decides as the server does, with real lists and texts. */
function decideBy(
  text: string,
  values: Readonly<Record<string, readonly string[]>>,
): (callback: RuledCallback) => Promise<RuleResult | null> {
  const { book, faults } = load(text);
  if (book === null) throw new Error(JSON.stringify(faults, null, 1));
  const lists = new Map(book.lists.map(({ name, match, values: stated }) => [name, createRuleList(match, values[name] ?? stated)]));
  const rules = createRules(book, { ...createData(FACTS), lists: { get: (name) => lists.get(name) } }, userTexts);
  return async (callback) => rules.evaluate(callback);
}
