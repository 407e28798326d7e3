import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { post, type Response, type Sent, send } from "../support/http.ts";
import { refuses } from "../support/sender-rules.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";

const BODY_LIMIT = 4096;
const BLOCK = { CallbackCommand: "Sns.CallbackBlackListAdd", PairList: [{ From_Account: "alice", To_Account: "mallory" }] };
const WISH = { CallbackCommand: "Sns.CallbackPrevFriendAdd", From_Account: "alice", FriendItem: [{ To_Account: "bob" }] };
const OPENIM_BLOCK = { callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID: "mira", blackUserID: "spam" };
const ACKNOWLEDGED = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
const ALLOWED = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_BODY_LIMIT: String(BODY_LIMIT) });
});

afterAll(() => app.remove());

interface Quarantined extends Sent {
  given: string;
  path: string;
  reply: unknown;
  reason: RegExp;
  /** Command of the entry. */
  command?: string | null;
  /** Body text of the entry where it is not the sent one. */
  kept?: string | null;
}

const prevFriendAdd = tencentChatUrl("", "Sns.CallbackPrevFriendAdd");
const blackListAdd = tencentChatUrl("", "Sns.CallbackBlackListAdd");
const allowedBob = { ...ACKNOWLEDGED, ResultItem: [{ To_Account: "bob", ResultCode: 0, ResultInfo: "" }] };
const allowedNobody = { ...ACKNOWLEDGED, ResultItem: [] };

const quarantined: Quarantined[] = [
  {
    given: "a command that differs between query and body",
    path: prevFriendAdd,
    body: JSON.stringify(BLOCK),
    reply: allowedNobody,
    reason: /^command-mismatch: .*Sns.CallbackPrevFriendAdd and Sns.CallbackBlackListAdd/,
  },
  {
    given: "a path that names another command than the body",
    path: "/openim/callbackAfterRemoveBlackCommand",
    body: JSON.stringify(OPENIM_BLOCK),
    reply: ALLOWED,
    reason: /^command-mismatch/,
    command: "callbackBeforeAddBlackCommand",
  },
  {
    given: "an unknown command of Tencent Chat",
    path: tencentChatUrl("", "Sns.Later"),
    body: '{"CallbackCommand":"Sns.Later"}',
    reply: ACKNOWLEDGED,
    reason: /^unknown-command: Sns.Later/,
    command: "Sns.Later",
  },
  {
    given: "an unknown command of OpenIM",
    path: "/openim/callbackBeforeLaterCommand",
    body: '{"callbackCommand":"callbackBeforeLaterCommand"}',
    reply: ALLOWED,
    reason: /^unknown-command/,
    command: "callbackBeforeLaterCommand",
  },
  {
    given: "a command with another case",
    path: "/openim/callbackbeforeaddblackCommand",
    body: "{}",
    reply: ALLOWED,
    reason: /^unknown-command/,
    command: "callbackbeforeaddblackCommand",
  },
  {
    given: "the name of a built-in property as the command",
    path: tencentChatUrl("", "constructor"),
    body: '{"CallbackCommand":"constructor"}',
    reply: ACKNOWLEDGED,
    reason: /^unknown-command/,
    command: "constructor",
  },
  { given: "%zz in the path", path: "/openim/%zz", body: "{}", reply: ALLOWED, reason: /^unknown-command: %zz/, command: "%zz" },
  {
    given: "%zz in the query",
    path: `${blackListAdd}&X=%zz`.replace("Sns.CallbackBlackListAdd", "%zz"),
    body: "{}",
    reply: ACKNOWLEDGED,
    reason: /^unknown-command: %zz/,
    command: "%zz",
  },
  { given: "no command at all", path: "/openim", body: "{}", reply: ALLOWED, reason: /^command-missing/, command: null },
  {
    given: "a command that is no text",
    path: "/openim",
    body: '{"callbackCommand":7}',
    reply: ALLOWED,
    reason: /^command-missing/,
    command: null,
  },
  {
    given: "a missing field",
    path: prevFriendAdd,
    body: '{"CallbackCommand":"Sns.CallbackPrevFriendAdd","From_Account":"alice"}',
    reply: allowedNobody,
    reason: /^invalid: body must have required property 'FriendItem'/,
  },
  {
    given: "a field of another type, beside readable ones",
    path: prevFriendAdd,
    body: JSON.stringify({ ...WISH, ForceAddFlags: "no" }),
    reply: allowedBob,
    reason: /^invalid: body\/ForceAddFlags must be integer/,
  },
  {
    given: "null where Tencent Chat sends a list",
    path: blackListAdd,
    body: '{"CallbackCommand":"Sns.CallbackBlackListAdd","PairList":null}',
    reply: ACKNOWLEDGED,
    reason: /^invalid: body\/PairList must be array/,
  },
  {
    given: "an item that is null",
    path: prevFriendAdd,
    body: JSON.stringify({ ...WISH, FriendItem: [null, { To_Account: "bob" }] }),
    reply: allowedBob,
    reason: /^invalid: body\/FriendItem\/0 must be object/,
  },
  {
    given: "a user id that is null",
    path: blackListAdd,
    body: JSON.stringify({ ...BLOCK, PairList: [{ From_Account: null, To_Account: "x" }] }),
    reply: ACKNOWLEDGED,
    reason: /^invalid: body\/PairList\/0\/From_Account/,
  },
  { given: "no body", path: prevFriendAdd, reply: allowedNobody, reason: /^body-missing/ },
  { given: "white space for a body", path: blackListAdd, body: " \n", reply: ACKNOWLEDGED, reason: /^body-/ },
  { given: "a body that is not JSON", path: prevFriendAdd, body: "CallbackCommand=Sns", reply: allowedNobody, reason: /^body-not-json/ },
  {
    given: "a truncated body",
    path: prevFriendAdd,
    body: JSON.stringify(WISH).slice(0, 40),
    reply: allowedNobody,
    reason: /^body-not-json/,
  },
  { given: "text behind the JSON", path: prevFriendAdd, body: `${JSON.stringify(WISH)}x`, reply: allowedNobody, reason: /^body-not-json/ },
  { given: "a JSON array", path: prevFriendAdd, body: "[1]", reply: allowedNobody, reason: /^body-not-object/ },
  { given: "a JSON text", path: "/openim/callbackBeforeAddBlackCommand", body: '"text"', reply: ALLOWED, reason: /^body-not-object/ },
  { given: "JSON null", path: "/openim/callbackBeforeAddBlackCommand", body: "null", reply: ALLOWED, reason: /^body-not-object/ },
  {
    given: "__proto__ in the body",
    path: "/openim/callbackBeforeAddBlackCommand",
    body: `{"__proto__":{"nextCode":1},${JSON.stringify(OPENIM_BLOCK).slice(1)}`,
    reply: ALLOWED,
    reason: /^body-not-json/,
  },
  { given: "a NUL character in the body", path: prevFriendAdd, body: '{"a":"\u0000"}', reply: allowedNobody, reason: /^body-not-json/ },
  {
    given: "a body over the limit, before",
    path: prevFriendAdd,
    body: `{"a":"${"x".repeat(BODY_LIMIT)}"}`,
    reply: allowedNobody,
    reason: /^body-too-large: the body has 4104 bytes; IMHOOK_BODY_LIMIT is 4096$/,
    kept: null,
  },
  {
    given: "a body over the limit, after",
    path: blackListAdd,
    body: `{"a":"${"x".repeat(BODY_LIMIT)}"}`,
    reply: ACKNOWLEDGED,
    reason: /^body-too-large: the body has 4104 bytes/,
    command: "Sns.CallbackBlackListAdd",
    kept: null,
  },
  {
    given: "a body over the limit that does not state its length",
    path: blackListAdd,
    headers: { "transfer-encoding": "chunked" },
    body: `{"a":"${"x".repeat(BODY_LIMIT)}"}`,
    reply: ACKNOWLEDGED,
    reason: /^body-too-large: the body has more than 4096 bytes/,
    command: "Sns.CallbackBlackListAdd",
    kept: null,
  },
  {
    given: "a compressed body over the limit",
    path: prevFriendAdd,
    headers: { "content-encoding": "gzip" },
    body: gzipSync(`{"a":"${"x".repeat(1_000_000)}"}`),
    reply: allowedNobody,
    reason: /^body-too-large: the body has more than 4096 bytes after decompression/,
    kept: gzipSync(`{"a":"${"x".repeat(1_000_000)}"}`).toString("base64"),
  },
  {
    given: "a body that says gzip and is not",
    path: prevFriendAdd,
    headers: { "content-encoding": "gzip" },
    body: "{}",
    reply: allowedNobody,
    reason: /^body-not-decompressed: /,
    kept: Buffer.from("{}").toString("base64"),
  },
  {
    given: "an unknown content encoding",
    path: prevFriendAdd,
    headers: { "content-encoding": "secret" },
    body: "{}",
    reply: allowedNobody,
    reason: /^body-not-decompressed: /,
    kept: Buffer.from("{}").toString("base64"),
  },
  {
    given: "deep nesting",
    path: prevFriendAdd,
    body: `${'{"a":'.repeat(600)}1${"}".repeat(600)}`,
    reply: allowedNobody,
    reason: /^body-too-deep/,
  },
];

describe("from a genuine sender, quarantined and answered with the fallback", () => {
  test.each(quarantined)("$given", async ({ path, reply, reason, command, kept, ...sent }) => {
    const response = await send(`${app.url}${path}`, sent);
    expectJson(response, 200, reply);
    const entry = await app.newestEntry();
    expect(entry).toMatchObject({
      status: "quarantined",
      reason: expect.stringMatching(reason),
      reply,
      body: kept === undefined ? (sent.body ?? "") : kept,
    });
    if (command !== undefined) expect(entry.command).toBe(command);
    expect(refuses(path.startsWith("/openim") ? "openim" : "tencent-chat", response.json)).toBe(false);
  });

  test("a body that breaks off is recorded", async () => {
    const before = (await app.entries()).length;
    const socket = connect(Number(new URL(app.url).port), "127.0.0.1");
    socket.end(`POST ${prevFriendAdd} HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{"CallbackCommand":`, () => socket.destroy());
    await until(async () => (await app.entries()).length > before);
    expect(await app.newestEntry()).toMatchObject({ status: "quarantined", reason: expect.stringMatching(/^body-unreadable/), body: null });
  });
});

describe("taken as they come", () => {
  const accepted: Array<Sent & { given: string }> = [
    { given: "no content type" },
    { given: "text/plain", headers: { "content-type": "text/plain" } },
    { given: "a form's content type", headers: { "content-type": "application/x-www-form-urlencoded" } },
    { given: "a content type that is none", headers: { "content-type": ";;;" } },
    { given: "an unknown charset", headers: { "content-type": "application/json; charset=klingon" } },
    { given: "a compressed body", headers: { "content-encoding": "gzip" }, body: gzipSync(JSON.stringify(BLOCK)) },
    { given: "a byte order mark", body: `\ufeff${JSON.stringify(BLOCK)}` },
    { given: "chunks", headers: { "transfer-encoding": "chunked" } },
  ];

  test.each(accepted)("$given", async ({ headers = {}, body = JSON.stringify(BLOCK) }) => {
    expectJson(await send(`${app.url}${blackListAdd}`, { headers, body }), 200, ACKNOWLEDGED);
    expect(await app.newestEntry()).toMatchObject({ status: "accepted", body: JSON.stringify(BLOCK) });
  });

  test("null where OpenIM's Go writes an empty list", async () => {
    const body = { callbackCommand: "callbackAfterImportFriendsCommand", ownerUserID: "mira", friendUserIDs: null };
    expectJson(await post(`${app.url}/openim/callbackAfterImportFriendsCommand`, body), 200, ALLOWED);
    expect(await app.newestEntry()).toMatchObject({ status: "accepted", actor: "mira", targets: [] });
  });
});

describe("refused, in a format that the sender decodes and takes for no refusal, and not recorded", () => {
  const failed = (text: unknown = expect.any(String)) => ({ ActionStatus: "FAIL", ErrorCode: 0, ErrorInfo: text });
  const openImFailed = { ...ALLOWED, errMsg: expect.any(String) };
  const refused: Array<Sent & { given: string; path: string; status: number; reply: unknown }> = [
    {
      given: "a foreign app id",
      path: tencentChatUrl("", "Sns.CallbackPrevFriendAdd", { SdkAppid: "1400000001" }),
      body: JSON.stringify(WISH),
      status: 403,
      reply: failed("SdkAppid is not configured here"),
    },
    {
      given: "a foreign app id with an unknown command",
      path: tencentChatUrl("", "Sns.Later", { SdkAppid: "1400000001" }),
      body: "{}",
      status: 403,
      reply: failed(),
    },
    {
      given: "a foreign app id with a broken body",
      path: tencentChatUrl("", "Sns.CallbackPrevFriendAdd", { SdkAppid: "1400000001" }),
      body: "{",
      status: 403,
      reply: failed(),
    },
    {
      given: "no app id",
      path: "/tencent-chat?CallbackCommand=Sns.CallbackPrevFriendAdd",
      body: JSON.stringify(WISH),
      status: 403,
      reply: failed(),
    },
    {
      given: "two app ids",
      path: `${prevFriendAdd}&SdkAppid=1400000001`,
      body: JSON.stringify(WISH),
      status: 400,
      reply: failed("SdkAppid is given 2 times, with different values"),
    },
    {
      given: "an unknown app of OpenIM",
      path: "/openim/north/callbackBeforeAddBlackCommand",
      body: JSON.stringify(OPENIM_BLOCK),
      status: 403,
      reply: openImFailed,
    },
    { given: "GET", method: "GET", path: prevFriendAdd, status: 405, reply: failed() },
    {
      given: "PUT",
      method: "PUT",
      path: "/openim/callbackBeforeAddBlackCommand",
      body: JSON.stringify(OPENIM_BLOCK),
      status: 405,
      reply: openImFailed,
    },
    {
      given: "a path of no sender",
      path: "/callbackExample/callbackBeforeAddBlackCommand",
      body: JSON.stringify(OPENIM_BLOCK),
      status: 404,
      reply: { ...failed(), ...openImFailed },
    },
    { given: "the root", path: "/", body: "{}", status: 404, reply: { ...failed(), ...openImFailed } },
    { given: "%zz as the first segment", path: "/%zz", body: "{}", status: 404, reply: { ...failed(), ...openImFailed } },
  ];

  test.each(refused)("$given", async ({ path, status, reply, ...sent }) => {
    const before = await app.entries();
    const response = await send(`${app.url}${path}`, sent);
    expectJson(response, status, reply);
    if (status === 405) expect(response.headers.allow).toBe("POST");
    expect(await app.entries()).toEqual(before);
  });
});

test("after all that, a good callback is still accepted", async () => {
  expectJson(await post(`${app.url}${blackListAdd}`, BLOCK), 200, ACKNOWLEDGED);
});

function expectJson(response: Response, status: number, reply: unknown): void {
  expect({ status: response.status, type: response.headers["content-type"], reply: response.json }).toEqual({
    status,
    type: "application/json; charset=utf-8",
    reply,
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}
