import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, rmdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { allow, createServer, type Handlers, refuse, type Server } from "../../src/index.ts";
import { signatureParameters } from "../../src/senders/tencent-chat/request.ts";
import { get, post, send } from "../support/http.ts";
import { waitUntil } from "../support/wait-until.ts";

const TOKEN = "a-token-of-this-test";
const ASK = "callbackBeforeAddFriendCommand";
const SAY = "callbackBeforeSendSingleMsgCommand";
const MESSAGE = "C2C.CallbackBeforeSendMsg";
const BLOCKED = "Sns.CallbackBlackListAdd";

const RULES = `
lists:
  vips: [anna]
  slurs: { match: text, values: [darn] }
rules:
  - { name: sends, on: ${SAY}, when: 'count("messages", actor, "1h") > 1000', refuse: {} }
`;

let folder: string;
let servers: Server[];
let lines: Array<Record<string, unknown>>;
let sent = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-context-"));
  servers = [];
  lines = [];
});

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await rm(folder, { recursive: true });
});

/** Starts a server over the same data directory as before. */
async function startServer(handlers: Handlers, { rules }: { rules?: string } = {}): Promise<Server> {
  if (rules !== undefined) await writeFile(join(folder, "rules.yaml"), rules);
  const server = await createServer({
    handlers,
    settings: {
      ...{
        port: 0,
        operator: { port: 0 },
        dataDir: join(folder, "data"),
        tencentChat: { apps: [{ sdkAppId: "1400000000", token: TOKEN }] },
      },
      openim: { apps: [{ name: "sample" }, { name: "other" }] },
      ...(rules !== undefined && { rules: join(folder, "rules.yaml") }),
    },
    log: pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) }),
  });
  servers.push(server);
  return server;
}

/** Tencent Chat's callbacks are signed. */
function tencentChat(server: Server, command: string, body: object, query: Record<string, string> = {}) {
  const parameters = { SdkAppid: "1400000000", CallbackCommand: command, ...signatureParameters(TOKEN, Date.now()), ...query };
  sent += 1;
  return post(`${server.url}/tencent-chat?${new URLSearchParams(parameters)}`, { CallbackCommand: command, EventTime: sent, ...body });
}

async function openIm(server: Server, command: string, body: object, app = "sample"): Promise<Record<string, unknown>> {
  sent += 1;
  const json = { callbackCommand: command, operationID: `op-${sent}`, ...body };
  return (await post(`${server.url}/openim/${app}/${command}`, json)).json;
}

const ask = (server: Server, fromUserID: string, app?: string) => openIm(server, ASK, { fromUserID, toUserID: "bob", reqMsg: "" }, app);

const say = (server: Server, id: string, text = "hi") =>
  openIm(server, SAY, {
    ...{ operationID: id, sendID: "anna", recvID: "bob", serverMsgID: id, clientMsgID: id, contentType: 101, sessionType: 1 },
    content: JSON.stringify({ content: text }),
  });

async function newestEntry(server: Server) {
  const [{ id }] = (await get(`${server.operatorUrl}/api/callbacks?limit=1`)).json.items;
  return (await get(`${server.operatorUrl}/api/callbacks/${id}`)).json;
}

test("a handler sees the call and the parameters of its query, declared or not, without those that prove it", async () => {
  const seen: object[] = [];
  const server = await startServer({
    tencentChat: {
      [MESSAGE]: (_request, { sender, app, command, entry, receivedAt, signal, query }) => {
        seen.push({ sender, app, command, entry, age: Date.now() - receivedAt < 30_000, aborted: signal.aborted, query: { ...query } });
        return allow();
      },
    },
  });
  const message = { From_Account: "anna", To_Account: "bob", MsgSeq: 1, MsgRandom: 1, MsgTime: 1, MsgKey: "1_1_1", OnlineOnlyFlag: 0 };
  const body = { ...message, MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hi" } }] };
  await tencentChat(server, MESSAGE, body, { OptPlatform: "iOS", clientip: "203.0.113.7", Undeclared: "小" });
  const { id, authentication } = await newestEntry(server);
  expect(authentication).toBe("signed");
  expect(seen).toEqual([
    {
      ...{ sender: "tencent-chat", app: "1400000000", command: MESSAGE, entry: id, age: true, aborted: false },
      query: {
        ...{ SdkAppid: "1400000000", CallbackCommand: MESSAGE, RequestTime: expect.any(String) },
        ...{ OptPlatform: "iOS", ClientIP: "203.0.113.7", Undeclared: "小" },
      },
    },
  ]);
});

test("an after-handler sees the same of the recorded call", async () => {
  const seen: object[] = [];
  const server = await startServer({
    tencentChat: {
      [BLOCKED]: (_request, { app, command, entry, query, log }) => {
        seen.push({ app, command, entry, query: { ...query } });
        log.info("blocked");
      },
    },
  });
  await tencentChat(server, BLOCKED, { PairList: [{ From_Account: "anna", To_Account: "bob" }] }, { clientip: "203.0.113.7" });
  await waitUntil(() => seen.length === 1);
  const { id } = await newestEntry(server);
  expect(seen).toEqual([
    {
      ...{ app: "1400000000", command: BLOCKED, entry: id },
      query: { SdkAppid: "1400000000", CallbackCommand: BLOCKED, RequestTime: expect.any(String), ClientIP: "203.0.113.7" },
    },
  ]);
  expect(lines.find(({ msg }) => msg === "blocked")).toMatchObject({ sender: "tencent-chat", command: BLOCKED, entry: id });
});

test("relations are those of the callback's app, also for after-handlers", async () => {
  const after: boolean[] = [];
  const server = await startServer({
    tencentChat: {
      [BLOCKED]: async (_request, { relations }) => void after.push(await relations.isBlocked("anna", "eve")),
    },
    openim: {
      [ASK]: async ({ fromUserID = "", toUserID = "" }, { relations }) => {
        const since = await relations.since("block", toUserID, fromUserID);
        return (await relations.isBlocked(toUserID, fromUserID)) ? refuse(`blocked since ${since}`) : allow();
      },
    },
  });
  // OpenIM tells of a block before it happens, and of none after.
  await openIm(server, "callbackBeforeAddBlackCommand", { ownerUserID: "bob", blackUserID: "carl" });
  await waitUntil(async () => (await get(`${server.operatorUrl}/api/relations`)).json.items.length === 1);
  await waitUntil(async () => (await ask(server, "carl")).nextCode === 1);
  expect((await ask(server, "carl")).errMsg).toMatch(/^blocked since \d{13}$/);
  expect(await ask(server, "carl", "other")).toMatchObject({ nextCode: 0 });
  expect(await ask(server, "anna")).toMatchObject({ nextCode: 0 });
  await tencentChat(server, BLOCKED, { PairList: [{ From_Account: "anna", To_Account: "bob" }] });
  await waitUntil(() => after.length === 1);
  expect(after).toEqual([false]);
});

test("lists are those of the rules file, with the values that the operator adds", async () => {
  const server = await startServer(
    {
      openim: {
        [ASK]: ({ fromUserID = "" }, { lists }) => (lists.has("vips", fromUserID) ? refuse("a vip") : allow()),
        [SAY]: ({ content = "" }, { lists }) => {
          const found = lists.find("slurs", content);
          return found.length === 0 ? allow() : refuse(found.map(({ start, end }) => content.slice(start, end)).join());
        },
      },
    },
    { rules: RULES },
  );
  expect(await ask(server, "anna")).toMatchObject({ errMsg: "a vip" });
  expect(await ask(server, "eve")).toMatchObject({ nextCode: 0 });
  expect(await say(server, "m-1", "Oh DARN it")).toMatchObject({ errMsg: "DARN" });
  const added = await send(`${server.operatorUrl}/api/lists/vips/values`, {
    ...{ method: "POST", headers: { "content-type": "application/json" } },
    body: JSON.stringify({ value: "eve" }),
  });
  expect(added.status).toBeLessThan(300);
  await waitUntil(async () => (await ask(server, "eve")).errMsg === "a vip");
});

describe("what handlers count", () => {
  const counting: Handlers = {
    openim: {
      [ASK]: async ({ fromUserID = "" }, { counters }) => refuse(String(await counters.count("requests", fromUserID, "1h"))),
      [SAY]: async ({ sendID = "" }, { counters }) => {
        const messages = await counters.count("messages", sendID, "1h");
        return refuse(`${messages} ${await counters.distinct("receivers", sendID, "bob", "1d")}`);
      },
    },
  };

  test("is in the entry, with what rules counted, and counts apart from it", async () => {
    const server = await startServer(counting, { rules: RULES });
    expect(await say(server, "m-1")).toMatchObject({ errMsg: "1 1" });
    expect((await newestEntry(server)).rules).toMatchObject({
      values: {},
      counts: [
        { counter: "messages", key: null, value: "anna", window: 3_600_000 },
        { counter: "handler:messages", key: null, value: "anna", window: 3_600_000 },
        { counter: "handler:receivers", key: "anna", value: "bob", window: 86_400_000 },
      ],
    });
  });

  test("is in the entry also if no rule concerns it, and if the handler fails or is late after it counted", async () => {
    let fail = async () => {
      throw new Error("broken");
    };
    const server = await startServer({
      openim: {
        [ASK]: async ({ fromUserID = "" }, { counters }) => {
          await counters.count("requests", fromUserID, "1h");
          await fail();
          return allow();
        },
      },
    });
    await ask(server, "anna");
    const counts = [{ counter: "handler:requests", key: null, value: "anna", window: 3_600_000 }];
    expect(await newestEntry(server)).toMatchObject({ decision: { fallback: "error" }, rules: { counts, durationUs: 0, flaggedBy: null } });
    fail = () => new Promise(() => {});
    await ask(server, "anna");
    await waitUntil(async () => (await newestEntry(server)).decision?.fallback === "deadline");
    expect(await newestEntry(server)).toMatchObject({ rules: { counts } });
  });

  test("counts on after a restart, and again if the file of the counters is lost", async () => {
    let server = await startServer(counting);
    for (let count = 1; count <= 3; count += 1) expect(await ask(server, "anna")).toMatchObject({ errMsg: String(count) });
    await server.close();
    server = await startServer(counting);
    expect(await ask(server, "anna")).toMatchObject({ errMsg: "4" });
    await server.close();
    await rm(join(folder, "data", "counters.sqlite"));
    server = await startServer(counting);
    // What the journal has is counted again from the first count on.
    let asked = 0;
    await waitUntil(async () => {
      asked += 1;
      return Number((await ask(server, "anna")).errMsg) === 4 + asked;
    });
    expect(await ask(server, "anna")).toMatchObject({ errMsg: String(4 + asked + 1) });
  });

  test("counts also if it cannot be stored, which /ready and the log say", async () => {
    const server = await startServer(counting);
    await mkdir(join(folder, "data", "counters.sqlite"));
    expect(await ask(server, "anna")).toMatchObject({ errMsg: "1" });
    const ready = () => get(`${server.operatorUrl}/ready`);
    await waitUntil(async () => "handlers" in (await ready()).json);
    expect(await ready()).toMatchObject({ status: 200, json: { ready: true, handlers: expect.stringContaining("counters.sqlite") } });
    expect(lines.find(({ msg }) => msg === "counters cannot be stored, retrying")).toMatchObject({ level: 50 });
    expect(await ask(server, "anna")).toMatchObject({ errMsg: "2" });
    await rmdir(join(folder, "data", "counters.sqlite"));
    await waitUntil(async () => {
      await ask(server, "carl");
      return !("handlers" in (await ready()).json);
    });
  });

  test("is taken back if the callback repeats another one", async () => {
    const server = await startServer(counting);
    await say(server, "m-1");
    await Promise.all([say(server, "m-1"), say(server, "m-1"), say(server, "m-1")]);
    expect(await say(server, "m-2")).toMatchObject({ errMsg: "2 1" });
  });
});

test("handlers that count nothing open no counters, and a server without handlers opens nothing", async () => {
  const files = () => ["counters.sqlite", "operator.sqlite"].filter((name) => existsSync(join(folder, "data", name)));
  const plain = await startServer({});
  await ask(plain, "anna");
  await plain.close();
  expect(files()).toEqual([]);
  const server = await startServer({ openim: { [ASK]: (_request, { counters }) => (counters === null ? refuse("no") : allow()) } });
  await ask(server, "anna");
  await server.close();
  expect(files()).toEqual([]);
});
