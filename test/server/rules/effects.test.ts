import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type RuledServer, startRuledServer } from "./ruled-server.ts";

const C2C = "C2C.CallbackBeforeSendMsg";
const GROUP = "Group.CallbackBeforeSendMsg";
const SINGLE = "callbackBeforeSendSingleMsgCommand";
const CHANGE = "callbackBeforeMsgModifyCommand";
const REQUEST = "Sns.CallbackPrevFriendAdd";
const BLOCK = "callbackBeforeAddBlackCommand";
const CREATE = "callbackBeforeCreateGroupCommand";
const RULES = `
lists:
  words: { values: [casino], match: text }
  spammers: [mallory, trudy]
rules:
  - { name: ended, on: user.blocking, when: 'actor == "alice"', refuse: { code: 5009 }, until: 2020-01-01 }
  - { name: off, on: user.blocking, when: 'actor == "alice"', refuse: { code: 5008 }, mode: "off" }
  - { name: tried, on: user.blocking, when: 'actor == "alice"', refuse: { code: 5007 }, mode: shadow }
  - { name: lasting, on: user.blocking, when: 'actor == "alice"', refuse: { code: 5006 }, until: 2999-01-01 }
  - { name: fails, on: user.blocking, when: 'targets[7] == actor', refuse: { code: 5005 } }
  - { name: fails-closed, on: user.blocking, when: 'actor == "fay" && targets[7] == actor', refuse: { code: 5004 }, onError: refuse }
  - { name: silence, on: ${C2C}, when: 'text == "shh"', discard: {} }
  - { name: stamp, on: ${C2C}, when: 'text == "stamp"', modify: { CloudCustomData: '"seen by " + sender' } }
  - { name: mask, on: [${C2C}, ${GROUP}, ${CHANGE}], when: 'text.containsAny("words")', mask: { list: words } }
  - { name: no-words, on: ${SINGLE}, when: 'text.containsAny("words")', refuse: { message: not here } }
  - { name: spammers, on: ${REQUEST}, each: item, when: 'inList("spammers", item.user)', refuse: { message: no } }
  - { name: rename, on: ${CREATE}, when: 'request.groupName == "casino"', modify: { groupName: '"a group of " + request.creatorUserID' } }
`;

let server: RuledServer;

beforeAll(async () => {
  server = await startRuledServer({ rules: RULES });
});

afterAll(() => server.remove());

const textOf = (Text: string) => ({ MsgType: "TIMTextElem", MsgContent: { Text } });
const toBob = { From_Account: "alice", To_Account: "bob" };
const toGroup = { GroupId: "g", Type: "Public", From_Account: "alice", Operator_Account: "alice", Random: 1, OnlineOnlyFlag: 0 };
const single = { sendID: "alice", recvID: "bob", serverMsgID: "s", clientMsgID: "c", contentType: 101, sessionType: 1 };
const friends = (...users: string[]) => ({
  ...{ From_Account: "alice", Requester_Account: "alice", AddType: "Add_Type_Both", ForceAddFlags: 0 },
  FriendItem: users.map((To_Account) => ({ To_Account, AddSource: "AddSource_Type_XX" })),
});
const block = (ownerUserID: string) => ({ ownerUserID, blackUserID: "bob" });
const group = { groupID: "", groupName: "casino", creatorUserID: "alice", groupType: 2, initMemberList: [] };

interface Row {
  name: string;
  command: string;
  body: Record<string, unknown>;
  reply: unknown;
  /** What the sender does. */
  effect: string;
  decision: string;
  rule: string | null;
}

const ROWS: Row[] = [
  {
    ...{ name: "words of one text among other elements are masked", command: C2C, effect: "modified", decision: "modify", rule: "mask" },
    body: { ...toBob, MsgBody: [textOf("the Ｃasino!"), { MsgType: "TIMFaceElem", MsgContent: { Index: 1, Data: "x" } }] },
    reply: { ErrorCode: 0, MsgBody: [textOf("the ******!"), { MsgType: "TIMFaceElem", MsgContent: { Index: 1, Data: "x" } }] },
  },
  {
    ...{ name: "words of a message to a group are masked", command: GROUP, effect: "modified", decision: "modify", rule: "mask" },
    body: { ...toGroup, MsgBody: [textOf("casino")] },
    reply: { ErrorCode: 0, MsgBody: [textOf("******")] },
  },
  {
    ...{ name: "words in the JSON of OpenIM's content are masked", command: CHANGE, effect: "modified", decision: "modify", rule: "mask" },
    body: { ...single, content: '{"content":"a casino \\"here\\""}' },
    reply: { nextCode: 0, content: '{"content":"a ****** \\"here\\""}' },
  },
  {
    ...{ name: "a message that OpenIM cannot mask is refused", command: SINGLE, effect: "refused", decision: "refuse", rule: "no-words" },
    body: { ...single, content: '{"content":"casino"}' },
    reply: { nextCode: 1, errCode: 5000, errMsg: "not here" },
  },
  {
    ...{ name: "a message is discarded", command: C2C, effect: "discarded", decision: "discard", rule: "silence" },
    body: { ...toBob, MsgBody: [textOf("shh")] },
    reply: {},
  },
  {
    ...{ name: "a field of Tencent Chat is modified", command: C2C, effect: "modified", decision: "modify", rule: "stamp" },
    body: { ...toBob, MsgBody: [textOf("stamp")] },
    reply: { ErrorCode: 0, CloudCustomData: "seen by tencent-chat" },
  },
  {
    ...{ name: "a field of OpenIM is modified", command: CREATE, effect: "modified", decision: "modify", rule: "rename" },
    body: group,
    reply: { nextCode: 0, groupName: "a group of alice" },
  },
  {
    ...{
      name: "listed users are refused, and others not",
      command: REQUEST,
      effect: "partly-refused",
      decision: "verdicts",
      rule: "spammers",
    },
    body: friends("bob", "mallory", "carol", "trudy"),
    reply: {
      ResultItem: [
        { To_Account: "bob", ResultCode: 0 },
        { To_Account: "mallory", ResultInfo: "no" },
        { To_Account: "carol", ResultCode: 0 },
        { To_Account: "trudy", ResultInfo: "no" },
      ],
    },
  },
  {
    ...{ name: "all are refused if all are listed", command: REQUEST, effect: "refused", decision: "verdicts", rule: "spammers" },
    body: friends("mallory"),
    reply: { ResultItem: [{ To_Account: "mallory", ResultInfo: "no" }] },
  },
  {
    ...{ name: "nobody is refused if nobody is listed", command: REQUEST, effect: "allowed", decision: "allow", rule: null },
    body: friends("bob"),
    reply: { ErrorCode: 0 },
  },
  {
    ...{ name: "rules that are off, in shadow mode or past their end refuse nothing", command: BLOCK, rule: "lasting" },
    ...{ effect: "refused", decision: "refuse" },
    body: block("alice"),
    reply: { nextCode: 1, errCode: 5006 },
  },
  {
    ...{ name: "a rule that fails counts as no match", command: BLOCK, effect: "allowed", decision: "allow", rule: null },
    body: block("bob"),
    reply: { nextCode: 0 },
  },
  {
    ...{ name: "a rule that fails refuses if it says so", command: BLOCK, effect: "refused", decision: "refuse", rule: "fails-closed" },
    body: block("fay"),
    reply: { nextCode: 1, errCode: 5004 },
  },
];

describe("over HTTP", () => {
  test.each(ROWS)("$command: $name", async ({ command, body, reply, effect, decision, rule }) => {
    expect((await server.reply(command, body)) as unknown).toMatchObject(reply as object);
    expect(await server.effect(command, body)).toMatchObject({ kind: effect });
    const entry = await server.newestEntry();
    expect(entry).toMatchObject({ command, decision: { kind: decision } });
    expect(entry.decidedBy).toEqual(rule === null ? { by: "default", name: null } : { by: "rule", name: rule });
  });
});

test("an entry says what shadow rules would have done and which rules failed", async () => {
  await server.reply(BLOCK, block("alice"));
  expect((await server.newestEntry()).rules).toMatchObject({
    shadow: [{ rule: "tried", decision: "refuse" }],
    failed: [],
    values: { actor: "alice" },
    durationUs: expect.any(Number),
  });
  await server.reply(BLOCK, block("fay"));
  expect((await server.newestEntry()).rules.failed).toMatchObject([
    { rule: "fails", takenFor: "no-match" },
    { rule: "fails-closed", takenFor: "refuse" },
  ]);
  const { rules } = await server.read("/api/statistics");
  expect(rules.counts.tried.shadow).toBeGreaterThan(0);
  expect(rules.counts.fails.failed).toBeGreaterThan(0);
});

test("entries are listed by decision, rule and who decided", async () => {
  await server.reply(BLOCK, block("alice"));
  const names = async (query: string) => {
    const { items } = await server.read(`/api/callbacks?limit=1000&${query}`);
    return [
      ...new Set(
        items.map(
          ({ decision, decidedBy }: Row & { decision: { kind: string }; decidedBy: { by: string; name: string } }) =>
            `${decision.kind} ${decidedBy.by} ${decidedBy.name}`,
        ),
      ),
    ];
  };
  expect(await names("decision=verdicts")).toEqual(["verdicts rule spammers"]);
  expect(await names("rule=lasting")).toEqual(["refuse rule lasting"]);
  expect(await names("decidedBy=default")).toEqual(["allow default null"]);
  expect(await names("decidedBy=rule&decision=discard")).toEqual(["discard rule silence"]);
  expect(await names("rule=nobody")).toEqual([]);
});
