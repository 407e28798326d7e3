import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import type { Command } from "../../src/callbacks/command.ts";
import { createConcurrencyLimit } from "../../src/callbacks/concurrency-limit.ts";
import { allow, type Decision, discard, modify, refuse, verdicts } from "../../src/callbacks/decision.ts";
import { createAddressSet } from "../../src/http/address-set.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";
import { decidingSenders } from "../support/deciding.ts";
import { type InMemoryRequest, serveInMemory } from "../support/in-memory.ts";
import { withCommands } from "../support/with-commands.ts";

const BUDGET = 3000;
const TENCENT_CHAT_OK = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
const OPENIM_OK = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };

const BLOCK = "callbackBeforeAddBlackCommand";
const block: InMemoryRequest = {
  path: `/openim/sample/${BLOCK}`,
  headers: { operationid: "trace-1" },
  body: { callbackCommand: BLOCK, ownerUserID: "mira", blackUserID: "spam" },
};
const unblock: InMemoryRequest = {
  path: "/openim/sample/callbackAfterRemoveBlackCommand",
  body: { callbackCommand: "callbackAfterRemoveBlackCommand", ownerUserID: "mira", blackUserID: "spam" },
};

function tencentChat(command: string, body: object, query = ""): InMemoryRequest {
  return {
    path: `/tencent-chat?SdkAppid=1400000000&CallbackCommand=${command}${query}`,
    body: { CallbackCommand: command, ...body },
  };
}

const SEND = "C2C.CallbackBeforeSendMsg";
const send = tencentChat(SEND, {
  From_Account: "alice",
  To_Account: "bob",
  MsgKey: "1_2_3",
  MsgTime: 1_767_350_400,
  MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }],
});
const ask = tencentChat("Sns.CallbackPrevFriendAdd", {
  Requester_Account: "alice",
  From_Account: "alice",
  FriendItem: [{ To_Account: "bob" }, { To_Account: "carol" }],
});

describe("a callback is answered in its sender's format and recorded as it came", () => {
  test("one that asks for a decision", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow));
    const answer = await server.call(block);
    expect(answer).toMatchObject({ status: 200, json: OPENIM_OK });
    expect(answer.headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "content-length": String(Buffer.byteLength(answer.text)),
    });
    expect(server.entries).toMatchObject([
      {
        sender: "openim",
        app: "sample",
        command: BLOCK,
        receivedCommand: BLOCK,
        phase: "before",
        status: "accepted",
        reason: null,
        actor: "mira",
        targets: ["spam"],
        group: null,
        message: null,
        eventTime: null,
        decision: { kind: "allow" },
        authentication: "none",
        traceId: "trace-1",
        requestId: null,
        query: "",
        body: JSON.stringify(block.body),
        bodyEncoding: "utf-8",
        reply: answer.text,
      },
    ]);
    expect(server.statistics.counts()).toMatchObject({ recorded: { accepted: 1, quarantined: 0, duplicate: 0 }, failures: {} });
    expect(server.logLines).toEqual([]);
    expect(answer.headers.connection).toBe("keep-alive");
  });

  test("one about a message, with its time in milliseconds and the time that it took", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow));
    const startedAt = performance.now();
    await server.call(send);
    const elapsed = performance.now() - startedAt;
    expect(server.entries).toMatchObject([{ actor: "alice", targets: ["bob"], message: "1_2_3", eventTime: 1_767_350_400_000 }]);
    const [{ durationMs = -1 } = {}] = server.entries;
    expect(0 <= durationMs && durationMs <= elapsed).toBe(true);
  });

  test("one about a group, under an older name", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow));
    const older = "callbackAfterUngroupCommand";
    const body = { callbackCommand: older, groupID: "g", ownerID: "o", groupType: "2", membersID: ["o"] };
    expect((await server.call({ path: `/openim/sample/${older}`, body })).status).toBe(200);
    expect(server.entries).toMatchObject([{ command: "callbackAfterDisMissGroupCommand", receivedCommand: older, group: "g" }]);
  });

  test("one that reports something, with its ids and without its signature", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow));
    const pair = { PairList: [{ From_Account: "alice", To_Account: "bob" }] };
    const call = tencentChat("Sns.CallbackBlackListAdd", pair, "&RequestID=r-1&Sign=ab12&RequestTime=1767350400");
    expect(await server.call(call)).toMatchObject({ status: 200, json: TENCENT_CHAT_OK });
    expect(server.entries).toMatchObject([
      {
        sender: "tencent-chat",
        app: "1400000000",
        phase: "after",
        status: "accepted",
        decision: null,
        requestId: "r-1",
        traceId: null,
        query: "SdkAppid=1400000000&CallbackCommand=Sns.CallbackBlackListAdd&RequestID=r-1&Sign=&RequestTime=1767350400",
      },
    ]);
    expect(server.entries[0]?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
  });

  test("one that repeats another is answered like the other", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow), async () => ({ reply: '{"errCode":7}' }) as never);
    expect((await server.call(block)).json).toEqual({ errCode: 7 });
    expect((await server.call(unblock)).json).toEqual({ errCode: 7 });
    expect(server.statistics.counts().recorded).toEqual({ accepted: 0, quarantined: 0, duplicate: 2 });
  });

  test("two callbacks have two ids, in the order of their receipt", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow));
    await server.call(block);
    await server.call(unblock);
    const [first = "", second = ""] = server.entries.map(({ id }) => id);
    expect(first < second).toBe(true);
  });
});

describe("a call that is not let in is not recorded", () => {
  const signed = createTencentChat({
    apps: [{ sdkAppId: "1", token: "t0ken", previousToken: null }],
    signatureWindow: 60,
    budget: BUDGET,
  });
  const secret = createOpenIm({ apps: [{ name: "north", secret: "s3cret" }], budget: BUDGET });
  const updateGroup = { callbackCommand: "callbackBeforeSetGroupInfoCommand", groupID: "g", groupName: "Altos" };
  const limited = createOpenIm({
    apps: [{ name: "south", secret: null }],
    budget: BUDGET,
    allowList: createAddressSet(["203.0.113.7"]),
  });

  test.each<[given: string, request: InMemoryRequest, status: number, code: string, reply: object]>([
    ["the path of no sender", { path: "/other" }, 404, "unknown-path", { ...OPENIM_OK, errMsg: expect.any(String), ActionStatus: "FAIL" }],
    ["another method", { method: "GET", path: "/openim" }, 405, "method-not-allowed", { errMsg: "Callbacks are sent with POST." }],
    ["no signature", { path: "/tencent-chat?SdkAppid=1" }, 403, "missing-signature", { ActionStatus: "FAIL", ErrorCode: 0 }],
    ["no secret", { path: `/openim/north/${BLOCK}`, body: block.body }, 401, "invalid-credentials", { nextCode: 0, errCode: 0 }],
    [
      "no secret, where the sender would take what is missing for empty",
      { path: "/openim/north/callbackBeforeSetGroupInfoCommand", body: updateGroup },
      401,
      "invalid-credentials",
      { groupID: "g", groupName: "Altos" },
    ],
    [
      "no secret, and a body that is no JSON",
      { path: "/openim/north/callbackBeforeSetGroupInfoCommand", body: "{" },
      401,
      "invalid-credentials",
      { groupID: "" },
    ],
  ])("with %s", async (_given, request, status, code, reply) => {
    const server = serveInMemory([signed, secret]);
    const answer = await server.call(request);
    expect({ status: answer.status, json: answer.json }).toMatchObject({ status, json: reply });
    expect(answer.headers.connection).toBe("close");
    expect(server.entries).toEqual([]);
    expect(server.statistics.counts()).toMatchObject({ failures: { [code]: 1 }, refusals: [{ code, count: 1 }] });
    const command = /callbackBefore\w+/.exec(request.path)?.[0] ?? null;
    expect(server.logLines).toMatchObject([{ level: 40, code, command, msg: `call answered with ${code}` }]);
  });

  test("from an address that is not allowed", async () => {
    const server = serveInMemory([limited]);
    expect((await server.call(block)).status).toBe(403);
    expect(server.statistics.counts().failures).toEqual({ "address-not-allowed": 1 });
  });

  test("from a web page, if nothing else proves it", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow));
    expect((await server.call({ ...block, headers: { origin: "https://example.com" } })).status).toBe(403);
    expect(server.statistics.counts().failures).toEqual({ "browser-not-allowed": 1 });
  });

  test("with other methods being told which is allowed", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow));
    expect((await server.call({ method: "PUT", path: "/tencent-chat" })).headers.allow).toBe("POST");
  });

  test("below another path, which is named", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow), undefined, { pathPrefix: "/hooks" });
    expect((await server.call(block)).json.errMsg).toBe("no sender at this path; there are /hooks/tencent-chat, /hooks/openim");
    expect((await server.call({ ...block, path: `/hooks${block.path}` })).status).toBe(200);
  });
});

describe("a callback that does not match its document goes to quarantine and lets the operation go on", () => {
  const after = "/openim/sample/callbackAfterRemoveBlackCommand";
  const withHeader = (name: string, value: string, body: unknown): InMemoryRequest => ({ path: after, headers: { [name]: value }, body });

  test.each<[reason: string, request: InMemoryRequest]>([
    ["unknown-command: ", tencentChat("Later.Command", {})],
    ["command-missing: ", { path: "/openim/sample", body: {} }],
    ["command-mismatch: ", { ...unblock, path: "/openim/sample/callbackAfterUserOnlineCommand" }],
    ["body-missing: the request has no body", { path: after }],
    ["body-missing: the request has no body", { path: after, body: "  " }],
    ["body-not-json: ", { path: after, body: "{" }],
    ["body-not-object: the body must be a JSON object", { path: after, body: "[]" }],
    ["body-not-text: the bytes of the body are not text in utf-8", { path: after, body: Buffer.from([0xff, 0xfe, 0xfd]) }],
    ["body-not-decompressed: ", withHeader("content-encoding", "gzip", "no gzip")],
    ["body-too-deep: the body has more than 100 levels", { path: after, body: "[".repeat(300) }],
    ["body-too-large: the body has 1001 bytes; IMHOOK_BODY_LIMIT is 1000", { path: after, body: "x".repeat(1001) }],
    ["invalid: ", { ...unblock, body: { callbackCommand: "callbackAfterRemoveBlackCommand", ownerUserID: 7 } }],
    [
      "invalid: RequestTime is given 2 times, with different values",
      tencentChat("Sns.CallbackBlackListAdd", { PairList: [{ From_Account: "a", To_Account: "b" }] }, "&RequestTime=1&RequestTime=2"),
    ],
  ])("%s", async (reason, request) => {
    const server = serveInMemory(decidingSenders(BUDGET, allow));
    const answer = await server.call(request);
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual(request.path.startsWith("/openim") ? OPENIM_OK : TENCENT_CHAT_OK);
    expect(server.entries).toMatchObject([{ status: "quarantined", idempotencyKey: null, actor: null, targets: [] }]);
    expect(server.entries[0]?.reason?.startsWith(reason)).toBe(true);
    expect(server.statistics.counts()).toMatchObject({ recorded: { accepted: 0, quarantined: 1 }, fallbacks: { quarantine: 0 } });
  });

  test("a before-callback is allowed, and the entry says that nobody decided", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, () => refuse("never asked")));
    expect(await server.call({ ...block, body: { callbackCommand: BLOCK, ownerUserID: 7 } })).toMatchObject({
      status: 200,
      json: OPENIM_OK,
    });
    expect(server.entries).toMatchObject([{ status: "quarantined", decision: { kind: "allow", fallback: "quarantine" } }]);
    expect(server.statistics.counts().fallbacks).toMatchObject({ quarantine: 1 });
  });

  test("bytes that are no text are kept in base64", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow));
    await server.call({ path: after, body: Buffer.from([0xff, 0xfe, 0xfd]) });
    expect(server.entries).toMatchObject([{ body: "//79", bodyEncoding: "base64" }]);
  });

  test("a compressed body is read as it was before", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow));
    await server.call({ ...unblock, headers: { "content-encoding": "gzip" }, body: gzipSync(JSON.stringify(unblock.body)) });
    expect(server.entries).toMatchObject([{ status: "accepted", body: JSON.stringify(unblock.body) }]);
  });

  test("a body may be as long as the limit", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow));
    const body = { ...(unblock.body as object), padding: "" };
    const padding = "x".repeat(1000 - JSON.stringify(body).length);
    expect((await server.call({ ...unblock, body: { ...body, padding } })).status).toBe(200);
    expect(server.entries).toMatchObject([{ status: "accepted" }]);
  });

  test("a body without a length that is too long is not kept", async () => {
    const chunks = `3e9\r\n${"x".repeat(1001)}\r\n0\r\n\r\n`;
    const server = serveInMemory(decidingSenders(BUDGET, allow));
    const answer = await server.call({
      path: after,
      headers: { "transfer-encoding": "chunked", "content-length": undefined },
      body: chunks,
    });
    expect(answer.status).toBe(200);
    expect(server.entries).toMatchObject([
      { body: null, reason: "body-too-large: the body has more than 1000 bytes; IMHOOK_BODY_LIMIT is 1000" },
    ]);
  });

  test("a body without a length is read to its end", async () => {
    const text = JSON.stringify(unblock.body);
    const chunked = `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
    const server = serveInMemory(decidingSenders(BUDGET, allow));
    await server.call({ path: after, headers: { "transfer-encoding": "chunked", "content-length": undefined }, body: chunked });
    expect(server.entries).toMatchObject([{ status: "accepted", body: text }]);
  });
});

describe("what a handler decides is written in the sender's format", () => {
  test.each<[given: string, request: InMemoryRequest, decision: Decision, reply: object]>([
    [
      "a refusal to OpenIM",
      block,
      refuse("no", { code: 5001, detail: "why" }),
      { errCode: 5001, errMsg: "no", errDlt: "why", nextCode: 1 },
    ],
    ["a refusal to Tencent Chat", send, refuse("no"), { ActionStatus: "OK", ErrorCode: 120_001, ErrorInfo: "no" }],
    ["a discarded message", send, discard(), { ActionStatus: "OK", ErrorCode: 2 }],
    ["a changed message", send, modify({ CloudCustomData: "c" }), { ErrorCode: 0, CloudCustomData: "c" }],
    [
      "verdicts on users",
      ask,
      verdicts([{ user: "carol", message: "no" }]),
      {
        ResultItem: [
          expect.objectContaining({ To_Account: "bob", ResultCode: 0 }),
          expect.objectContaining({ To_Account: "carol", ResultInfo: "no" }),
        ],
      },
    ],
  ])("%s", async (_given, request, decision, reply) => {
    const server = serveInMemory(decidingSenders(BUDGET, () => decision));
    const answer = await server.call(request);
    expect(answer.json).toMatchObject(reply);
    expect(server.entries).toMatchObject([{ decision, reply: answer.text }]);
    expect(server.statistics.counts().fallbacks).toEqual({ quarantine: 0, deadline: 0, error: 0, overload: 0 });
  });

  test.each<[given: string, decide: () => Decision | Promise<Decision>, log: string]>([
    [
      "throws",
      () => {
        throw new Error("a bug");
      },
      "handler failed, the fallback was sent",
    ],
    [
      "rejects",
      async () => {
        throw new Error("a bug");
      },
      "handler failed, the fallback was sent",
    ],
    ["makes an illegal reply", () => refuse("no", { code: 4 }), "decision makes no legal reply, the fallback was sent"],
    ["cannot be written", () => ({ kind: "modify", changes: null }) as never, "decision makes no reply, the fallback was sent"],
  ])("a handler that %s is replaced by the fallback", async (_given, decide, log) => {
    const server = serveInMemory(decidingSenders(BUDGET, decide));
    expect(await server.call(block)).toMatchObject({ status: 200, json: OPENIM_OK });
    expect(server.entries).toMatchObject([{ status: "accepted", decision: { kind: "allow", fallback: "error" } }]);
    expect(server.statistics.counts().fallbacks).toMatchObject({ error: 1 });
    expect(server.logLines).toMatchObject([{ level: 50, msg: log, sender: "openim", command: BLOCK, entry: server.entries[0]?.id }]);
  });

  test("in the spelling of the request, where a field has several", async () => {
    const command = "callbackBeforeCreateSingleChatConversationsCommand";
    const server = serveInMemory(decidingSenders(BUDGET, () => modify({ isPinned: true })));
    const call = (body: object) => server.call({ path: `/openim/sample/${command}`, body: { callbackCommand: command, ...body } });
    expect((await call({ owner_user_id: "a", conversation_id: "c" })).json).toEqual({ ...OPENIM_OK, is_pinned: true });
    expect((await call({ ownerUserId: "a", conversationId: "c" })).json).toEqual({ ...OPENIM_OK, isPinned: true });
  });

  test("a decision that breaks a rule of the sender is replaced by the fallback, although its schema allows it", async () => {
    const command = "callbackBeforeImportFriendsCommand";
    const server = serveInMemory(decidingSenders(BUDGET, () => modify({ friendUserIDs: ["b", "b"] })));
    const body = { callbackCommand: command, ownerUserID: "a", friendUserIDs: ["b"] };
    expect((await server.call({ path: `/openim/sample/${command}`, body })).json).toEqual(OPENIM_OK);
    expect(server.entries).toMatchObject([{ decision: { kind: "allow", fallback: "error" } }]);
    expect(server.logLines).toMatchObject([{ field: "/friendUserIDs", detail: "expected each user once in friendUserIDs" }]);
  });

  test("the fallback has a verdict for each user, where the sender needs one", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, () => Promise.reject(new Error("a bug"))));
    const allowed = (user: string) => ({ To_Account: user, ResultCode: 0, ResultInfo: "" });
    expect((await server.call(ask)).json).toEqual({ ...TENCENT_CHAT_OK, ResultItem: [allowed("bob"), allowed("carol")] });
  });

  test.each<[given: string, settle: (decided: PromiseWithResolvers<Decision>) => void, late: object]>([
    ["decision", ({ resolve }) => resolve(refuse("late")), { decision: { kind: "refuse", message: "late" }, reason: null }],
    ["failure", ({ reject }) => reject(new Error("late bug")), { decision: null, reason: "Error: late bug" }],
  ])("a late %s is kept for the operator", async (_given, settle, late) => {
    const decided = Promise.withResolvers<Decision>();
    const recorded: Promise<void>[] = [];
    const server = serveInMemory(
      decidingSenders(20, () => decided.promise),
      undefined,
      { lateDecisions: { add: (promise) => void recorded.push(promise) } },
    );
    expect(await server.call(block)).toMatchObject({ status: 200, json: OPENIM_OK });
    expect(server.entries).toMatchObject([{ decision: { kind: "allow", fallback: "deadline" } }]);
    settle(decided);
    await Promise.all(recorded);
    expect(server.lateDecisions).toEqual([{ id: server.entries[0]?.id, ...late }]);
    expect(server.statistics.counts()).toMatchObject({ fallbacks: { deadline: 1 }, late: { decisions: 1 } });
    const logged = { sender: "openim", command: BLOCK, entry: server.entries[0]?.id };
    expect(server.logLines[0]).toMatchObject({ level: 50, msg: "handler was late, the fallback was sent", ...logged });
  });
});

describe("if the journal", () => {
  test("fails, a report is not acknowledged", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow), () => Promise.reject(new Error("disk full")));
    expect(await server.call(unblock)).toMatchObject({ status: 503, json: { errMsg: "journal: disk full", nextCode: 0 } });
    expect(server.statistics.counts()).toMatchObject({ failures: { "not-recorded": 1 }, recorded: { accepted: 0 } });
    expect(server.logLines).toMatchObject([{ level: 40, code: "not-recorded", detail: "journal: disk full" }]);
  });

  test("fails, a decision is sent all the same, and the log says so", async () => {
    const server = serveInMemory(
      decidingSenders(BUDGET, () => refuse("no")),
      () => Promise.reject(new Error("disk full")),
    );
    expect(await server.call(block)).toMatchObject({ status: 200, json: { nextCode: 1 } });
    expect(server.logLines).toMatchObject([
      { level: 50, msg: "decision sent and not recorded", sender: "openim", command: BLOCK, entry: expect.any(String) },
    ]);
  });

  test("is slow, a report is not acknowledged in time", async () => {
    const server = serveInMemory(decidingSenders(20, allow), () => new Promise(() => {}));
    expect(await server.call(unblock)).toMatchObject({ status: 503, json: { errMsg: "journal: too slow" } });
  });

  test("is slow, a decision is sent in time, and counted", async () => {
    const server = serveInMemory(decidingSenders(20, allow), () => new Promise(() => {}));
    expect(await server.call(block)).toMatchObject({ status: 200, json: OPENIM_OK });
    expect(server.statistics.counts().late).toEqual({ decisions: 0, records: 1 });
    expect(server.logLines).toMatchObject([
      { level: 40, msg: "decision sent before it was recorded", sender: "openim", command: BLOCK, entry: expect.any(String) },
    ]);
  });
});

describe("a body that is not whole in time", () => {
  const halfOf = (request: InMemoryRequest): InMemoryRequest => ({ ...request, headers: { "content-length": "900" } });

  test("makes a report fail, which is kept without its body", async () => {
    const server = serveInMemory(decidingSenders(20, allow));
    const answer = await server.call(halfOf(unblock));
    expect(answer).toMatchObject({ status: 400, headers: { connection: "close" }, json: { nextCode: 0 } });
    expect(answer.json.errMsg).toBe("body-unreadable: the body was not whole in time");
    expect(server.entries).toMatchObject([{ status: "quarantined", body: null, bodyEncoding: null }]);
    expect(server.statistics.counts().failures).toEqual({ "incomplete-body": 1 });
  });

  test("does not stop what was asked", async () => {
    const server = serveInMemory(decidingSenders(20, () => refuse("never asked")));
    expect(await server.call(halfOf(block))).toMatchObject({ status: 200, json: OPENIM_OK });
  });
});

describe("a connection", () => {
  const connectionsOf = (address: string, mayStay: boolean) => {
    const told: string[] = [];
    return {
      told,
      connections: {
        addressOf: () => address,
        markProven: () => {
          told.push("proven");
          return mayStay;
        },
        markClosing: () => void told.push("closing"),
      },
    };
  };

  test.each<[given: string, mayStay: boolean, request: InMemoryRequest, told: string[], header: string]>([
    ["stays after a proven call", true, block, ["proven"], "keep-alive"],
    ["is closed after a proven call if room is short", false, block, ["proven"], "close"],
    ["is closed after a call that is not proven", true, { path: "/other" }, ["closing"], "close"],
    ["is closed after a body that was not read", true, { ...unblock, body: "x".repeat(2000) }, ["proven", "closing"], "close"],
  ])("%s", async (_given, mayStay, request, told, header) => {
    const given = connectionsOf("203.0.113.7", mayStay);
    const server = serveInMemory(decidingSenders(BUDGET, allow), undefined, { connections: given.connections });
    const answer = await server.call(request);
    expect({ told: given.told, header: answer.headers.connection }).toEqual({ told, header });
    expect(server.entries.map(({ remoteAddress }) => remoteAddress)).toEqual(told.includes("proven") ? ["203.0.113.7"] : []);
  });

  test("of a trusted proxy stays after a call that is not proven, because others use it as well", async () => {
    const given = connectionsOf("10.0.0.1", true);
    const trustedProxies = createAddressSet(["10.0.0.1"]);
    const server = serveInMemory(decidingSenders(BUDGET, allow), undefined, { connections: given.connections, trustedProxies });
    const answer = await server.call({ path: "/openim/west", headers: { "x-forwarded-for": "198.51.100.1" } });
    expect({ status: answer.status, told: given.told, header: answer.headers.connection }).toEqual({
      status: 403,
      told: [],
      header: "keep-alive",
    });
    expect(server.statistics.counts().refusals).toMatchObject([{ sender: "openim", remoteAddress: "198.51.100.1" }]);
  });
});

describe("a place that is taken is given back", () => {
  test("after each callback, and no timer is left", async () => {
    const concurrencyLimit = createConcurrencyLimit({ maxConcurrent: 1, maxQueued: 0 });
    const server = serveInMemory(decidingSenders(BUDGET, allow), undefined, { concurrencyLimit });
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    for (const request of [block, unblock, { ...unblock, body: "{" }]) expect((await server.call(request)).status).toBe(200);
    expect({ running: concurrencyLimit.load().running, timers: timers() }).toEqual({ running: 0, timers: before });
  });

  test("to a callback that waits for it", async () => {
    const decided = Promise.withResolvers<Decision>();
    const concurrencyLimit = createConcurrencyLimit({ maxConcurrent: 1, maxQueued: 1 });
    const server = serveInMemory(
      decidingSenders(BUDGET, () => decided.promise),
      undefined,
      { concurrencyLimit },
    );
    const answers = [server.call(block), server.call(block)];
    decided.resolve(refuse("no"));
    expect((await Promise.all(answers)).map(({ json }) => json.errMsg)).toEqual(["no", "no"]);
  });

  test("after each long body", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow), undefined, { bodyLimit: 100_000 });
    const long = { ...unblock, body: { ...(unblock.body as object), padding: "x".repeat(90_000) } };
    for (let call = 0; call < 3; call += 1) expect((await server.call(long)).status).toBe(200);
  });

  test("in time or not at all", async () => {
    const recorded = Promise.withResolvers<null>();
    const senders = decidingSenders(BUDGET, allow).map((sender) => (sender.name === "openim" ? { ...sender, budget: 20 } : sender));
    const server = serveInMemory(senders, () => recorded.promise, { bodyLimit: 100_000 });
    const lengthen = (request: InMemoryRequest) => ({ ...request, body: { ...(request.body as object), padding: "x".repeat(90_000) } });
    const holding = [server.call(lengthen(send)), server.call(lengthen(send))];
    expect(await server.call(lengthen(block))).toMatchObject({ status: 200, json: OPENIM_OK });
    expect(server.statistics.counts().fallbacks).toMatchObject({ overload: 1 });
    recorded.resolve(null);
    expect((await Promise.all(holding)).map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe("if there is no room", () => {
  const full = { concurrencyLimit: createConcurrencyLimit({ maxConcurrent: 0, maxQueued: 0 }) };

  test("a before-callback gets the fallback and is not recorded", async () => {
    const server = serveInMemory(
      decidingSenders(BUDGET, () => refuse("never asked")),
      undefined,
      full,
    );
    expect(await server.call(block)).toMatchObject({ status: 200, json: OPENIM_OK });
    expect(server.entries).toEqual([]);
    expect(server.statistics.counts()).toMatchObject({ fallbacks: { overload: 1 }, failures: {} });
  });

  test("a report is told to come again", async () => {
    const server = serveInMemory(decidingSenders(BUDGET, allow), undefined, full);
    expect((await server.call(unblock)).status).toBe(503);
    expect(server.statistics.counts()).toMatchObject({ fallbacks: { overload: 0 }, failures: { overloaded: 1 } });
  });
});

describe("a bug", () => {
  const withBug = (part: object) => decidingSenders(BUDGET, allow).map((sender) => ({ ...sender, ...part }));
  const fail = (): never => {
    throw new Error("a bug");
  };

  test("before the sender is known to call is answered to both", async () => {
    const server = serveInMemory(withBug({ authenticate: fail }));
    expect(await server.call(block)).toMatchObject({ status: 500, json: { ActionStatus: "FAIL", nextCode: 0 } });
    expect(server.statistics.counts().failures).toEqual({ internal: 1 });
    expect(server.logLines).toMatchObject([{ level: 50, msg: "callback failed" }]);
  });

  test("afterwards is answered to the sender", async () => {
    const server = serveInMemory(withBug({ identify: fail }));
    expect(await server.call(block)).toMatchObject({ status: 500, json: { ...OPENIM_OK, errMsg: expect.any(String) } });
    expect(server.logLines).toMatchObject([
      { level: 50, msg: "callback failed", sender: "openim", command: null },
      { level: 40, msg: "call answered with internal" },
    ]);
  });

  test.each<[request: InMemoryRequest, answer: object, fallbacks: number]>([
    [block, { status: 200, json: OPENIM_OK }, 1],
    [unblock, { status: 500, json: { ...OPENIM_OK, errMsg: expect.any(String) } }, 0],
  ])("once the command is known lets what was asked go on, and acknowledges no report: $path", async (request, answer, fallbacks) => {
    const [, openIm] = decidingSenders(BUDGET, allow);
    const commands = [...(openIm?.commands ?? [])].map(([name, command]): [string, Command] => [
      name,
      { ...command, validateRequest: fail as never },
    ]);
    const server = serveInMemory(openIm === undefined ? [] : [withCommands(openIm, new Map(commands))]);
    expect(await server.call(request)).toMatchObject(answer);
    expect(server.entries).toEqual([]);
    expect(server.statistics.counts().fallbacks).toMatchObject({ error: fallbacks });
  });
});

describe("an error of a connection", () => {
  test.each([
    ["HPE_INVALID_METHOD", 40, { code: "HPE_INVALID_METHOD", detail: "m", msg: "connection broken off" }],
    ["ECONNRESET", 40, { code: "ECONNRESET", detail: "m", msg: "connection broken off" }],
    ["ERR_STREAM_DESTROYED", 50, { err: { message: "m" }, msg: "connection failed" }],
    ["xHPE_A", 50, { msg: "connection failed" }],
    ["EPIPE!", 50, { msg: "connection failed" }],
    [undefined, 50, { msg: "connection failed" }],
  ])("with the code %s is logged", (code, level, line) => {
    const server = serveInMemory([]);
    server.app.emit("error", Object.assign(new Error("m"), { code }));
    expect(server.logLines).toMatchObject([{ level, ...line }]);
  });
});
