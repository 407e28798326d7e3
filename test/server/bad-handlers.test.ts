import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { allow, type CallbackContext, createServer, type Handlers, modify, refuse, type Server } from "../../src/index.ts";
import { get, post } from "../support/http.ts";
import { waitUntil } from "../support/wait-until.ts";

// What becomes of handlers that do what no handler should, as the sender and the operator see it: every one has an answer, an entry and a log line.

const BLOCK = "callbackBeforeAddBlackCommand";
const REGISTER = "callbackBeforeUserRegisterCommand";
const SAY = "callbackBeforeSendSingleMsgCommand";
const MESSAGE = "C2C.CallbackBeforeSendMsg";

/** Tencent Chat's, for handlers that are to be late. OpenIM's is so long that no other handler is. */
const SHORT_BUDGET_MS = 300;
const LONG_BUDGET_MS = 20_000;
const BLOCKED_MS = 1000;

const ALLOWED = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };
const PASSED = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
const FAILED = "handler failed, the fallback was sent";
const LATE = "handler was late, the fallback was sent";
const FAILED_LATE = "handler failed after it was late";
const BLOCKED = "the event loop was blocked while a handler ran";

type Decide = (request: never, context: CallbackContext) => unknown;

interface Entry {
  id: string;
  decision: unknown;
  decidedBy: unknown;
}

let folder: string;
let server: Server;
let lines: Array<Record<string, unknown>>;
let decide: Decide;

beforeEach(() => {
  lines = [];
});

/** Each has a server of its own, because of each message a log has ten lines in ten seconds. */
function describeWithServer(name: string, tests: () => void): void {
  describe(name, () => {
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "imhook-bad-handlers-"));
      const handler = (request: never, context: CallbackContext) => decide(request, context);
      server = await createServer({
        // Not every program is compiled.
        handlers: { tencentChat: { [MESSAGE]: handler }, openim: { [BLOCK]: handler, [REGISTER]: handler, [SAY]: handler } } as Handlers,
        settings: {
          ...{ port: 0, operator: { port: 0 }, dataDir: folder },
          tencentChat: { budget: SHORT_BUDGET_MS },
          openim: { budget: LONG_BUDGET_MS },
        },
        log: pino({ level: "warn" }, { write: (line: string) => lines.push(JSON.parse(line)) }),
      });
    });

    afterAll(async () => {
      await server.close();
      await rm(folder, { recursive: true });
    });

    tests();
  });
}

describeWithServer("a handler that fails", () => {
  test.each<[how: string, decide: Decide, reason: string]>([
    [
      "throws",
      () => {
        throw new Error("broken");
      },
      "broken",
    ],
    ["rejects", async () => Promise.reject(new Error("broken")), "broken"],
    ["rejects after a while", () => new Promise((_resolve, reject) => setTimeout(reject, 5, new Error("broken"))), "broken"],
    ["returns undefined", () => undefined, "the handler must return allow, refuse; its kind is undefined"],
    ["returns a promise of nothing", async () => null, "its kind is undefined"],
    ["returns nonsense", () => ({ kind: "tea" }), "its kind is tea"],
    ["returns a promise of nonsense", async () => ["allow"], "its kind is undefined"],
    ["returns a reply of the sender", () => ALLOWED, "its kind is undefined"],
    ["returns a decision of another command", () => ({ kind: "discard" }), "its kind is discard"],
    ["returns a promise of a decision of another command", async () => modify({ ex: "" }), "its kind is modify"],
  ])("because it %s is replaced by the fallback", expectFallback);
});

describeWithServer("a handler that fails over what it returns or asks for", () => {
  test.each<[how: string, decide: Decide, reason: string]>([
    ["returns a BigInt", () => ({ kind: "refuse", message: "no", code: 5001n }), "BigInt"],
    ["returns a promise of a BigInt", async () => 1n, "BigInt"],
    ["asks for a list that there is not", (_request, { lists }) => lists.has("vips", "anna"), "there is no list vips; there are no lists"],
    ["counts in a window that there is not", async (_request, { counters }) => counters.count("a", "b", "1w"), "up to 31 days"],
  ])("because it %s is replaced by the fallback", expectFallback);
});

describeWithServer("a handler that is late", () => {
  test.each<[how: string, decide: Decide]>([
    ["never resolves", () => new Promise(() => {})],
    ["resolves after its budget", () => afterBudget(() => refuse("no"))],
    ["ignores its signal", (_request, { signal }) => new Promise(() => signal.addEventListener("abort", () => {}))],
  ])("because it %s is replaced by the fallback when the budget is over", async (_how, bad) => {
    decide = bad;
    expect(await sendMessage()).toEqual({ status: 200, json: PASSED });
    expect(await loggedEntry()).toMatchObject({
      ...{ command: MESSAGE, decidedBy: { by: "fallback" } },
      decision: { kind: "allow", fallback: "deadline" },
    });
    expect(linesOf(LATE)).toMatchObject([{ sender: "tencent-chat", command: MESSAGE }]);
  });

  test("and decides after all has its decision recorded", async () => {
    decide = () => afterBudget(() => refuse("no"));
    await sendMessage();
    expect(await lateDecision()).toMatchObject({ decision: { kind: "refuse", message: "no" }, reason: null });
  });

  test("and fails after that is logged and recorded", async () => {
    decide = () =>
      afterBudget(() => {
        throw new Error("broken");
      });
    await sendMessage();
    expect(await lateDecision()).toMatchObject({ decision: null, reason: "Error: broken" });
    const [late] = linesOf(LATE);
    expect(linesOf(FAILED_LATE)).toMatchObject([{ command: MESSAGE, entry: late?.entry, err: { message: "broken" } }]);
  });
});

describeWithServer("a handler that blocks the event loop for a second", () => {
  const blocking: Array<[when: string, decide: Decide]> = [
    ["at once", () => block()],
    ["at once, in an async function", async () => block()],
    ["after it waited for something", () => new Promise((resolve) => setTimeout(resolve, 5)).then(block)],
  ];

  test.each(blocking)("%s decides if there is time left, and the log says how long it blocked", async (_when, bad) => {
    decide = bad;
    expect((await sendBlock()).json).toMatchObject({ errMsg: "decided" });
    expect(await loggedEntry()).toMatchObject({ command: BLOCK, decision: { kind: "refuse" } });
    expect(linesOf(BLOCKED)[0]).toMatchObject({ sender: "openim", command: BLOCK });
    // What is measured from a timer on can be less by the time between two of its ticks.
    expect(linesOf(BLOCKED)[0]?.blockedMs).toBeGreaterThan(BLOCKED_MS / 2);
  });

  test.each(blocking)("%s gets the fallback if its budget is over, although no timer could fire", async (_when, bad) => {
    decide = bad;
    expect((await sendMessage()).json).toEqual(PASSED);
    const entry = await loggedEntry();
    expect(entry).toMatchObject({ command: MESSAGE, decision: { kind: "allow", fallback: "deadline" } });
    const named = { sender: "tencent-chat", command: MESSAGE, entry: entry.id };
    expect([linesOf(LATE)[0], linesOf(BLOCKED)[0]]).toMatchObject([named, { ...named, blockedMs: expect.any(Number) }]);
    expect(await lateDecision()).toMatchObject({ decision: { message: "decided" } });
  });
});

describeWithServer("a handler that changes its request", () => {
  const user = { userID: "nadia", nickname: "Nadia", faceURL: "", ex: "", createTime: 1, appMangerLevel: 0, globalRecvMsgOpt: 0 };
  const register = () => post(`${server.url}/openim/sample/${REGISTER}`, { callbackCommand: REGISTER, users: [user] });

  test("changes nothing of what is recorded", async () => {
    decide = (request: Record<string, unknown>) => {
      for (const name of Object.keys(request)) delete request[name];
      request.blackUserID = "somebody else";
      return allow();
    };
    await sendBlock({ ownerUserID: "mira", blackUserID: "spam" });
    const entry = await read(`/api/callbacks/${(await newestEntry()).id}`);
    expect(entry).toMatchObject({ actor: "mira", targets: ["spam"], status: "accepted" });
    expect(JSON.parse(entry.body)).toMatchObject({ ownerUserID: "mira", blackUserID: "spam" });
  });

  test("can return it as its changes", async () => {
    decide = ({ users }: { users: Array<{ nickname: string }> }) => {
      for (const one of users) one.nickname = "changed";
      return modify({ users });
    };
    expect((await register()).json).toMatchObject({ users: [{ ...user, nickname: "changed" }] });
  });

  test("does not make an illegal reply legal", async () => {
    decide = ({ users }: { users: Array<{ nickname: unknown }> }) => {
      for (const one of users) one.nickname = 7;
      return modify({ users });
    };
    expect((await register()).json).not.toHaveProperty("users");
    expect(lines).toMatchObject([{ field: "/users/0/nickname", command: REGISTER }]);
  });

  test("does not make a repeated callback another one", async () => {
    let calls = 0;
    decide = (request: { sendID: string }) => {
      calls += 1;
      request.sendID = `somebody else ${calls}`;
      return refuse(`call ${calls}`);
    };
    const message = {
      sendID: "anna",
      recvID: "bob",
      serverMsgID: "m-1",
      clientMsgID: "m-1",
      contentType: 101,
      sessionType: 1,
      content: "",
    };
    const say = () => post(`${server.url}/openim/sample/${SAY}`, { callbackCommand: SAY, operationID: "once", ...message });
    expect([(await say()).json, (await say()).json]).toMatchObject([{ errMsg: "call 1" }, { errMsg: "call 1" }]);
  });
});

async function expectFallback(_how: string, bad: Decide, reason: string): Promise<void> {
  decide = bad;
  expect(await sendBlock()).toEqual({ status: 200, json: ALLOWED });
  const entry = await newestEntry();
  expect(entry).toMatchObject({
    decision: { kind: "allow", fallback: "error" },
    decidedBy: { by: "fallback", name: null },
  });
  expect(linesOf(FAILED)).toMatchObject([
    { sender: "openim", command: BLOCK, entry: entry.id, err: { message: expect.stringContaining(reason) } },
  ]);
}

function block(): unknown {
  const end = performance.now() + BLOCKED_MS;
  while (performance.now() < end);
  return refuse("decided");
}

function afterBudget(decision: () => unknown): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 2 * SHORT_BUDGET_MS)).then(decision);
}

let sent = 0;

async function sendBlock(body: object = { ownerUserID: "mira", blackUserID: "spam" }): Promise<{ status: number; json: unknown }> {
  sent += 1;
  const { status, json } = await post(`${server.url}/openim/sample/${BLOCK}`, {
    callbackCommand: BLOCK,
    operationID: `op-${sent}`,
    ...body,
  });
  return { status, json };
}

async function sendMessage(): Promise<{ status: number; json: unknown }> {
  sent += 1;
  const query = `SdkAppid=1400000000&CallbackCommand=${MESSAGE}&contenttype=json`;
  const { status, json } = await post(`${server.url}/tencent-chat?${query}`, {
    ...{ CallbackCommand: MESSAGE, From_Account: "anna", To_Account: "bob", MsgSeq: sent, MsgRandom: sent, MsgTime: sent },
    ...{ MsgKey: `${sent}_${sent}_${sent}`, OnlineOnlyFlag: 0 },
    MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }],
  });
  return { status, json };
}

async function newestEntry(): Promise<Entry> {
  return (await read("/api/callbacks?limit=1")).items[0];
}

/** The entry that the log names first, once it is recorded: an answer at the end of the budget does not wait for that. */
async function loggedEntry(): Promise<Entry> {
  const path = `/api/callbacks/${linesOf(FAILED, LATE, BLOCKED)[0]?.entry}`;
  await waitUntil(async () => (await get(`${server.operatorUrl}${path}`)).status === 200);
  return read(path);
}

/** What the journal has of a decision that came too late. */
async function lateDecision(): Promise<unknown> {
  const { id } = await loggedEntry();
  await waitUntil(async () => (await read(`/api/callbacks/${id}`)).late !== null);
  return (await read(`/api/callbacks/${id}`)).late;
}

/** Log lines of handlers. A busy machine can stop the process while a handler runs, so there may be one of a blocked event loop in any test. */
function linesOf(...messages: string[]): typeof lines {
  return lines.filter(({ msg }) => messages.includes(String(msg)));
}

async function read(path: string) {
  return (await get(`${server.operatorUrl}${path}`)).json;
}
