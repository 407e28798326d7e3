import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { get, post, type Response } from "../../support/http.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { waitUntil } from "../../support/wait-until.ts";

// What handlers ask for and leave behind, in the processes of `imhook start`: each connection may reach another worker.

jest.setTimeout(120_000);

const ASK = "callbackBeforeAddFriendCommand";
const SAY = "callbackBeforeSendSingleMsgCommand";
const BLOCK = "callbackBeforeAddBlackCommand";

const MODULE = `
import { defineHandlers, refuse } from "imhook";

// Nobody waits for it, and it is not begun by any call.
setTimeout(() => Promise.reject(new Error("of the module")), 5);

export default defineHandlers({
  openim: {
    ${ASK}: async ({ fromUserID = "" }, { counters }) => refuse(String(await counters.count("requests", fromUserID, "1h"))),
    ${SAY}: async ({ sendID = "", recvID = "" }, { counters }) =>
      refuse([await counters.count("messages", sendID, "1h"), await counters.distinct("receivers", sendID, recvID, "1d")].join()),
    ${BLOCK}: async ({ ownerUserID = "", blackUserID = "" }, { query, lists, relations }) => {
      if (blackUserID === "a promise") void Promise.reject(new Error("left behind"));
      if (blackUserID === "a timer") setTimeout(() => { throw new Error("left behind"); });
      return refuse(JSON.stringify({ a: query.a, isVip: lists.has("vips", ownerUserID), blocks: await relations.isBlocked("bob", "eve") }));
    },
    callbackAfterUserOnlineCommand: ({ userID }) => {
      if (userID === "a promise") void Promise.reject(new Error("left behind"));
    },
  },
});
`;

const RULES = "lists: { vips: [anna] }\nrules: []\n";

let folder: string;
let imhook: Imhook;
let environment: Record<string, string>;
let sent = 0;

const start = () => startImhook(join(folder, "data"), { environment });

async function restart(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  await end(imhook, signal);
  imhook = await start();
}

/** Each has a connection of its own. */
function send(command: string, body: object, query = ""): Promise<Response> {
  sent += 1;
  return post(`${imhook.url}/openim/sample/${command}${query}`, { callbackCommand: command, operationID: `op-${sent}`, ...body });
}

const textOf = async (response: Promise<Response>) => String((await response).json.errMsg);
const ask = (fromUserID: string) => textOf(send(ASK, { fromUserID, toUserID: "bob", reqMsg: "" }));
const block = (ownerUserID: string, blackUserID: string) => textOf(send(BLOCK, { ownerUserID, blackUserID }, "?a=b"));
const say = (id: string, recvID = "bob") => {
  const message = { operationID: id, sendID: "anna", recvID, serverMsgID: id, clientMsgID: id, contentType: 101, sessionType: 1 };
  return textOf(send(SAY, { ...message, content: "" }));
};

const times = (length: number) => Array.from({ length });

describe.each(["1", "2"])("with %s worker(s)", (workers) => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-handler-context-"));
    await writeFile(join(folder, "handlers.ts"), MODULE);
    await writeFile(join(folder, "rules.yaml"), RULES);
    environment = {
      ...{ IMHOOK_WORKERS: workers, IMHOOK_HANDLERS: join(folder, "handlers.ts"), IMHOOK_RULES: join(folder, "rules.yaml") },
      IMHOOK_OPENIM_BUDGET: "20000",
    };
    imhook = await start();
  });

  afterAll(async () => {
    await end(imhook, "SIGKILL");
    await rm(folder, { recursive: true, maxRetries: 5 });
  });

  test("counts are those of all processes, also after a restart, after kill -9 and after a reload", async () => {
    await Promise.all(times(20).map(() => ask("anna")));
    await restart("SIGTERM");
    expect(await ask("anna")).toBe("21");
    await Promise.all(times(10).map(() => ask("anna")));
    await restart("SIGKILL");
    expect(await ask("anna")).toBe("32");
    imhook.kill("SIGHUP");
    await waitUntil(() => imhook.logLines().some(({ msg }) => msg === "handlers reloaded"));
    await waitUntil(async () => (await imhook.ready()).json.workers.ready === Number(workers));
    expect(await ask("anna")).toBe("33");
    expect(await ask("carl")).toBe("1");
  });

  test("a repeat counts nothing, also if it comes at the same time", async () => {
    await say("m-1");
    await Promise.all(times(6).map(() => say("m-1")));
    expect(await say("m-2", "carl")).toBe("2,2");
    await restart("SIGKILL");
    await say("m-2", "carl");
    expect(await say("m-3")).toBe("3,2");
  });

  test("every process sees parameters, lists and relations", async () => {
    expect(JSON.parse(await block("anna", "x"))).toEqual({ a: "b", isVip: true, blocks: false });
    expect(JSON.parse(await block("carl", "x"))).toEqual({ a: "b", isVip: false, blocks: false });
    const pair = { From_Account: "bob", To_Account: "eve" };
    const url = `${imhook.url}/tencent-chat?SdkAppid=1400000000&CallbackCommand=Sns.CallbackBlackListAdd`;
    await post(url, { CallbackCommand: "Sns.CallbackBlackListAdd", PairList: [pair] });
    await waitUntil(async () => (await get(`${imhook.operatorUrl}/api/relations`)).json.items.length > 0);
    // It is another app's.
    expect(JSON.parse(await block("anna", "x"))).toMatchObject({ blocks: false });
  });

  test("errors that handlers and their module leave behind end nothing, and are logged", async () => {
    const died = async () => (await imhook.ready()).json.workers.died;
    const before = await died();
    expect(JSON.parse(await block("anna", "a promise"))).toMatchObject({ isVip: true });
    expect(JSON.parse(await block("anna", "a timer"))).toMatchObject({ isVip: true });
    const REJECTED = "a promise rejected that a handler did not wait for";
    await send("callbackAfterUserOnlineCommand", { userID: "a promise", platformID: 1 });
    const linesOf = (message: string) => imhook.logLines().filter(({ msg }) => msg === message);
    await waitUntil(() => linesOf(REJECTED).length === 2 && linesOf("a handler threw after it had returned").length === 1);
    expect(linesOf(REJECTED).map(({ command }) => command)).toEqual([BLOCK, "callbackAfterUserOnlineCommand"]);
    expect(linesOf("a handler threw after it had returned")).toMatchObject([
      { sender: "openim", command: BLOCK, entry: expect.any(String), err: { message: "left behind" } },
    ]);
    const ofModule = linesOf("a promise rejected that the handlers module did not wait for");
    expect(ofModule[0]).toMatchObject({ path: join(folder, "handlers.ts"), err: { message: "of the module" } });
    expect([await died(), imhook.hasEnded()]).toEqual([before, false]);
  });
});
