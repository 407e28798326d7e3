import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type RuledServer, startRuledServer } from "./ruled-server.ts";

const C2C = "C2C.CallbackBeforeSendMsg";
const SINGLE = "callbackBeforeSendSingleMsgCommand";
const CHANGE = "callbackBeforeMsgModifyCommand";
const REQUEST = "Sns.CallbackPrevFriendAdd";
const INVITE = "callbackBeforeInviteJoinGroupCommand";
const RULES = `
lists:
  words: { values: [casino, "賭場", "a*"], match: text }
  links: { values: ["https?://[a-z]+[.]example"], match: pattern }
  spammers: [mallory]
rules:
  - { name: links, on: message.sending, when: 'text.containsAny("links")', refuse: { message: no links } }
  - { name: pattern, on: message.sending, when: 'text.matches("(x+x+)+y")', refuse: { message: no pattern } }
  - { name: custom, on: ${C2C}, when: 'has(request.CloudCustomData) && request.CloudCustomData.size() > 3 && request.MsgSeq > 7', flag: {} }
  - { name: reference, on: ${SINGLE}, when: 'request.content.size() > 100000 && request.ex == ""', flag: {} }
  - { name: often, on: message.sending, when: 'count("messages", actor, "1h") > 1000000', refuse: {} }
  - { name: mask, on: [${C2C}, ${CHANGE}], when: 'text.containsAny("words")', mask: { list: words, with: "\\u2588" } }
  - { name: spammers, on: ${REQUEST}, each: item, when: 'inList("spammers", item.user)', refuse: {} }
  - { name: invited, on: ${INVITE}, each: item, when: 'inList("spammers", item.user)', refuse: {} }
  - { name: crowds, on: [${REQUEST}, ${INVITE}], when: 'targets.exists(user, isBlocked(user, actor))', refuse: {} }
`;

let server: RuledServer;

beforeAll(async () => {
  server = await startRuledServer({ rules: RULES });
});

afterAll(() => server.remove());

const MEBIBYTE = 2 ** 20;
const users = (count: number) => Array.from({ length: count }, (_value, index) => `user_${index}`);
const c2c = (Text: unknown, more: object = {}) => ({
  ...{ From_Account: "alice", To_Account: "bob", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text } }] },
  ...more,
});
const openIm = (content: unknown, more: object = {}) => ({
  ...{ sendID: "alice", recvID: "bob", serverMsgID: "s", clientMsgID: "c", contentType: 101, sessionType: 1, content },
  ...more,
});
const friends = (To: unknown[]) => ({
  ...{ From_Account: "alice", Requester_Account: "alice", AddType: "Add_Type_Both", ForceAddFlags: 0 },
  FriendItem: To.map((To_Account) => ({ To_Account, AddSource: "AddSource_Type_XX" })),
});

/** What is sent, and what its sender does after the reply. */
const CASES: Array<[name: string, command: string, body: Record<string, unknown>, effect: string]> = [
  ["no field at all", C2C, {}, "allowed"],
  [
    "null in place of every field",
    C2C,
    { From_Account: null, To_Account: null, MsgBody: null, CloudCustomData: null, MsgSeq: null },
    "allowed",
  ],
  ["elements of other types", C2C, { ...c2c("hi"), MsgBody: [null, 7, "x", [], { MsgType: 7 }, { MsgType: "TIMTextElem" }] }, "allowed"],
  ["a text that is a number", C2C, c2c(7), "allowed"],
  ["optional fields of other types", C2C, c2c("hi", { CloudCustomData: 7, MsgSeq: "x", OnlineOnlyFlag: {} }), "allowed"],
  ["names of object prototypes", C2C, c2c("hi", { constructor: 1, toString: {}, hasOwnProperty: null }), "allowed"],
  ["a text of 1 MB", C2C, c2c(`${"casin ".repeat(150_000)}`), "allowed"],
  ["a text of 0.7 MB that is masked", C2C, c2c("casino ".repeat(100_000)), "modified"],
  ["a text that makes backtracking engines hang", C2C, c2c("x".repeat(300_000)), "allowed"],
  ["half of an emoji", C2C, c2c("\ud83d casino \ude00"), "modified"],
  ["half of an emoji as a user", C2C, c2c("hi", { From_Account: "\ud83d" }), "allowed"],
  ["signs that change their length when they are folded", C2C, c2c("ﷺ ß İ ﬃ casino"), "modified"],
  ["many invisible signs within a word", C2C, c2c(`c${"\u200b".repeat(200_000)}asino`), "modified"],
  ["content that is not JSON", CHANGE, openIm("{casino"), "allowed"],
  ["content that is deep", CHANGE, openIm("[".repeat(20_000)), "allowed"],
  ["content of another type", CHANGE, openIm(7), "allowed"],
  ["content of 0.9 MB", SINGLE, openIm(JSON.stringify({ content: "x".repeat(900_000) })), "allowed"],
  ["content with half of an emoji", CHANGE, openIm('{"content":"\\ud83d casino"}'), "modified"],
  ["5,000 users", REQUEST, friends(["mallory", ...users(4999)]), "partly-refused"],
  ["users of other types", REQUEST, friends([null, 7, "mallory"]), "allowed"],
  ["the same user many times", REQUEST, friends(Array.from({ length: 2000 }, () => "mallory")), "refused"],
  ["5,000 guests, one of whom is listed", INVITE, { groupID: "g", invitedUserIDs: [...users(4999), "mallory"] }, "refused"],
  ["null in place of guests", INVITE, { groupID: "g", invitedUserIDs: null }, "allowed"],
];

test.each(CASES)("%s: %s is answered as its sender expects", async (_name, command, body, effect) => {
  expect(JSON.stringify(body).length).toBeLessThan(MEBIBYTE);
  expect(await server.effect(command, body)).toMatchObject({ kind: effect });
});

test("all of them are recorded, and no rule was cut short by a bug", async () => {
  const { items } = await server.read("/api/callbacks?limit=1000");
  expect(items).toHaveLength(CASES.length);
  expect(items.filter(({ decision }: { decision: { fallback?: string } }) => decision.fallback === "error")).toEqual([]);
  expect(
    server
      .imhook()
      .logLines()
      .filter(({ level }) => Number(level) >= 50),
  ).toEqual([]);
});
