import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { allow, type Decision } from "../../src/callbacks/decision.ts";
import { ERRORS } from "../../src/errors.ts";
import type { Journal } from "../../src/journal/journal.ts";
import { decidingSenders } from "../support/deciding.ts";
import { post, type Response } from "../support/http.ts";
import { type DocumentedCommand, documentedCommands } from "../support/operations.ts";
import { headOf, openSocket } from "../support/raw-socket.ts";
import { refuses } from "../support/sender-rules.ts";
import { serve, type TestServer } from "../support/serve.ts";
import { tencentChatUrl } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";

const CONCURRENCY = 2;
const QUEUE = 3;
const BUDGET_MS = 3000;
const ACKNOWLEDGED = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
const WISH = { CallbackCommand: "Sns.CallbackPrevFriendAdd", From_Account: "alice", FriendItem: [{ To_Account: "bob" }] };
const path = tencentChatUrl("", WISH.CallbackCommand);
const OVERLOADED = ERRORS.overloaded.title;

let server: TestServer;
/** Handlers under way, in the order in which they began; each ends when the test says so. */
let handlers: Array<{ user: unknown; resolve(decision: Decision): void }>;
/** Whether handlers wait for the test. */
let held: boolean;
let append: Journal["append"] | null;
let countsBefore: ReturnType<TestServer["counts"]>;

beforeAll(async () => {
  const decide = (request: { From_Account?: string }) => {
    if (!held) return allow();
    const { promise, resolve } = Promise.withResolvers<Decision>();
    handlers.push({ user: request.From_Account, resolve });
    return promise;
  };
  const journalOf = (journal: Journal) => ({
    append: (entry: Parameters<Journal["append"]>[0]) => (append ?? journal.append)(entry),
    appendLate: journal.appendLate,
  });
  const senders = decidingSenders(BUDGET_MS, decide as never).map((sender) =>
    sender.name === "openim" ? { ...sender, budget: 2 * BUDGET_MS } : sender,
  );
  server = await serve(senders, journalOf, { maxConcurrent: CONCURRENCY, maxQueued: QUEUE });
});

afterAll(() => server.remove());

beforeEach(() => {
  handlers = [];
  held = true;
  append = null;
  countsBefore = server.counts();
});

/** Whatever a test did, nothing is left under way. */
afterEach(async () => {
  held = false;
  releaseAll();
  await waitUntil(() => server.load().running === 0 && server.load().waiting === 0);
  expect((await post(tencentChatUrl(server.url, WISH.CallbackCommand), WISH)).status).toBe(200);
});

function releaseAll(): void {
  for (const { resolve } of handlers.splice(0)) resolve(allow());
}

function wish(user: string): Promise<Response> {
  return post(tencentChatUrl(server.url, WISH.CallbackCommand), { ...WISH, From_Account: user });
}

/** Takes every place there is, running and waiting. */
async function fill(): Promise<Array<Promise<Response>>> {
  const under = Array.from({ length: CONCURRENCY }, (_, index) => wish(`running-${index}`));
  await waitUntil(() => handlers.length === CONCURRENCY);
  const names = Array.from({ length: QUEUE }, (_, index) => index);
  for (const index of names) {
    under.push(wish(`waiting-${index}`));
    await waitUntil(() => server.load().waiting === index + 1);
  }
  return under;
}

test("past both bounds every before-command gets the fallback at once, and every after-command a failure", async () => {
  const under = await fill();
  const answers = await Promise.all(
    documentedCommands.map(async (documented) => ({ documented, response: await sendExample(documented) })),
  );
  expect(server.load()).toMatchObject({ running: CONCURRENCY, waiting: QUEUE });
  for (const { documented, response } of answers) {
    if (documented.metadata.phase === "before") expectSafeDefault(documented, response);
    else expectFailure(documented, response);
  }
  held = false;
  releaseAll();
  await Promise.all(under);
});

function sendExample({ sender, command, examples }: DocumentedCommand): Promise<Response> {
  const url = sender === "openim" ? `${server.url}/openim/${command}` : tencentChatUrl(server.url, command);
  return post(url, examples[0]?.body);
}

function expectSafeDefault({ sender, command, metadata, examples }: DocumentedCommand, { status, json }: Response): void {
  expect({ command, status, refuses: refuses(sender, json) }).toEqual({ command, status: 200, refuses: false });
  for (const field of Object.keys(metadata.echo)) {
    expect({ command, field, value: json[field] }).toEqual({ command, field, value: examples[0]?.body[field] ?? null });
  }
}

function expectFailure({ sender, command }: DocumentedCommand, { status, json: reply }: Response): void {
  const failure =
    sender === "openim"
      ? { actionCode: 0, errCode: 0, errMsg: OVERLOADED, errDlt: "", nextCode: 0 }
      : { ActionStatus: "FAIL", ErrorCode: 1, ErrorInfo: OVERLOADED };
  expect({ command, status, reply }).toEqual({ command, status: 503, reply: failure });
}

test("counts exactly what it turned away, and records none of it", async () => {
  const before = await server.newestEntry();
  const under = await fill();
  const beforeCallbacks = await Promise.all(Array.from({ length: 40 }, () => wish("too-many")));
  expect(new Set(beforeCallbacks.map(({ text }) => text))).toEqual(
    new Set([JSON.stringify({ ...ACKNOWLEDGED, ResultItem: [{ To_Account: "bob", ResultCode: 0, ResultInfo: "" }] })]),
  );
  const url = tencentChatUrl(server.url, "Sns.CallbackFriendDelete");
  const after = await Promise.all(
    Array.from({ length: 30 }, () => post(url, { CallbackCommand: "Sns.CallbackFriendDelete", PairList: [] })),
  );
  expect(after.map(({ status }) => status)).toEqual(Array(30).fill(503));
  const { fallbacks, failures } = server.counts();
  expect(fallbacks.overload - countsBefore.fallbacks.overload).toBe(40);
  expect((failures.overloaded ?? 0) - (countsBefore.failures.overloaded ?? 0)).toBe(30);
  expect((await server.newestEntry())?.id).toBe(before?.id);
  expect(server.load()).toMatchObject({ running: CONCURRENCY, waiting: QUEUE, peakRunning: CONCURRENCY, peakWaiting: QUEUE });
  held = false;
  releaseAll();
  expect((await Promise.all(under)).map(({ status }) => status)).toEqual(Array(CONCURRENCY + QUEUE).fill(200));
  expect(server.counts().recorded.accepted - countsBefore.recorded.accepted).toBe(CONCURRENCY + QUEUE);
});

test("those that wait begin in the order of their coming", async () => {
  const under = await fill();
  const order: unknown[] = [];
  while (order.length < CONCURRENCY + QUEUE) {
    await waitUntil(() => handlers.length > 0);
    const next = handlers.shift();
    order.push(next?.user);
    next?.resolve(allow());
  }
  expect(order).toEqual(["running-0", "running-1", "waiting-0", "waiting-1", "waiting-2"]);
  await Promise.all(under);
});

test("one whose budget ends while it waits gets the fallback then, and its handler never begins", async () => {
  const block = { callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID: "mira", blackUserID: "spam" };
  // OpenIM has twice the budget here, so its calls keep their places for longer.
  const under = Array.from({ length: CONCURRENCY }, () => post(`${server.url}/openim/${block.callbackCommand}`, block));
  await waitUntil(() => handlers.length === CONCURRENCY);
  const body = JSON.stringify({ ...WISH, From_Account: "slow" });
  const socket = openSocket(server.url);
  socket.write(headOf(path, body.length) + body);
  await waitUntil(() => server.load().waiting === 1);
  expect(await socket.answer()).toMatchObject({ status: 200, json: { ActionStatus: "OK", ResultItem: [{ ResultCode: 0 }] } });
  expect(socket.answeredAfter()).toBeGreaterThanOrEqual(BUDGET_MS - 1);
  expect(server.load()).toMatchObject({ running: CONCURRENCY, waiting: 0 });
  expect(handlers).toHaveLength(CONCURRENCY);
  expect(turnedAway()).toBe(1);
  releaseAll();
  await Promise.all(under);
});

test("a journal that is stuck fills the places, and what comes then is turned away", async () => {
  held = false;
  const { promise, resolve } = Promise.withResolvers<null>();
  append = () => promise;
  const under = Array.from({ length: CONCURRENCY + QUEUE }, () => wish("stuck"));
  await waitUntil(() => server.load().waiting === QUEUE);
  await wish("too-many");
  expect(server.counts().fallbacks.overload - countsBefore.fallbacks.overload).toBe(1);
  resolve(null);
  expect((await Promise.all(under)).map(({ status }) => status)).toEqual(Array(CONCURRENCY + QUEUE).fill(200));
});

test("senders that break off in the middle of the body leave nothing under way", async () => {
  const sockets = Array.from({ length: 30 }, () => openSocket(server.url));
  let begun = 0;
  const noteRequest = () => {
    begun += 1;
  };
  subscribe("http.server.request.start", noteRequest);
  for (const socket of sockets) socket.write(`${headOf(path, 500)}{"a":`);
  await waitUntil(() => begun === sockets.length);
  unsubscribe("http.server.request.start", noteRequest);
  for (const socket of sockets) socket.destroy();
  await waitUntil(() => server.counts().recorded.quarantined - countsBefore.recorded.quarantined + turnedAway() === 30);
});

test("senders that break off before the answer leave nothing under way", async () => {
  const body = JSON.stringify(WISH);
  const sockets = Array.from({ length: 30 }, () => openSocket(server.url));
  for (const socket of sockets) socket.write(headOf(path, body.length) + body);
  await waitUntil(() => server.load().running === CONCURRENCY && server.load().waiting === QUEUE && turnedAway() === 25);
  for (const socket of sockets) socket.destroy();
  held = false;
  releaseAll();
  const { accepted } = countsBefore.recorded;
  // Whoever closes the sending side may still read, so those that waited are handled as well.
  await waitUntil(() => server.counts().recorded.accepted - accepted === CONCURRENCY + QUEUE);
});

function turnedAway(): number {
  return server.counts().fallbacks.overload - countsBefore.fallbacks.overload;
}

test("after a burst of many times what it can take, all of them answered, it takes one as before", async () => {
  held = false;
  const burst = await Promise.all(Array.from({ length: 500 }, (_, index) => wish(`burst-${index}`)));
  expect(burst.every(({ status, json }) => status === 200 && !refuses("tencent-chat", json))).toBe(true);
  const before = server.counts().recorded.accepted;
  expect((await wish("after")).status).toBe(200);
  expect(server.counts().recorded.accepted).toBe(before + 1);
  expect(server.load().peakRunning).toBe(CONCURRENCY);
});
