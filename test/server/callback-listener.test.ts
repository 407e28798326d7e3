import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { pino } from "pino";
import type { Load } from "../../src/callbacks/concurrency-limit.ts";
import { type Decision, refuse } from "../../src/callbacks/decision.ts";
import { readConfig } from "../../src/config/config.ts";
import type { Listener } from "../../src/http/listen.ts";
import type { NewLateDecision, Original } from "../../src/journal/journal.ts";
import { createCallbackListener } from "../../src/server/callback-listener.ts";
import { headOf, openSocket, type RawSocket } from "../support/raw-socket.ts";
import { settled } from "../support/settled.ts";
import { waitUntil } from "../support/wait-until.ts";

// A shutdown with callbacks under way. Handlers, disk and timers do what the test says; the sockets are real.

const BUDGET_MS = 3000;
const LAST_REQUEST_MS = 1000;
const LATE_DECISIONS_MS = 5000;
const BLOCK = JSON.stringify({ callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID: "mira", blackUserID: "spam" });
const ONLINE = JSON.stringify({ callbackCommand: "callbackAfterUserOnlineCommand", userID: "mira" });
const ALLOWED = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };
const REFUSED = { ...ALLOWED, errCode: 5000, errMsg: "no", nextCode: 1 };

let listener: Listener;
let load: () => Load;
let sockets: RawSocket[];
/** The other ends of the sockets. */
let serverSockets: Socket[];
let decisions: Array<PromiseWithResolvers<Decision>>;
/** One for each entry that is to be recorded; resolved at once unless the disk is slow. */
let records: Array<PromiseWithResolvers<Original | null>>;
let isDiskSlow: boolean;
let late: NewLateDecision[];
let lateRecorded: PromiseWithResolvers<void>;
let lines: Array<Record<string, unknown>>;

// The type of a channel does not say what it publishes; Node's documentation does.
const noteSocket = (message: unknown) => void serverSockets.push((message as { socket: Socket }).socket);

beforeEach(async () => {
  serverSockets = [];
  subscribe("net.server.socket", noteSocket);
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance", "Date", "setInterval"] });
  sockets = [];
  decisions = [];
  records = [];
  late = [];
  lines = [];
  isDiskSlow = false;
  lateRecorded = Promise.withResolvers();
  listener = await open();
});

afterEach(async () => {
  for (const { destroy } of sockets) destroy();
  jest.runOnlyPendingTimers();
  jest.useRealTimers();
  unsubscribe("net.server.socket", noteSocket);
  await listener.close();
});

describe("a callback whose handler is deciding when the server shuts down", () => {
  test("gets the decision if it comes in time, and the shutdown waits for it", async () => {
    const socket = send(BLOCK);
    await waitUntil(() => decisions.length === 1);
    const closed = close();
    await pass(BUDGET_MS - 1);
    expect(closed()).toBe(false);
    decisions[0]?.resolve(refuse("no"));
    expect(await socket.answer()).toEqual({ status: 200, json: REFUSED });
    await waitUntil(closed);
    expect(lines).toEqual([]);
  });

  test("gets the fallback if the budget is over; a late decision is recorded before the shutdown ends", async () => {
    const socket = send(BLOCK);
    await waitUntil(() => decisions.length === 1);
    const closed = close();
    await pass(BUDGET_MS);
    expect(await socket.answer()).toEqual({ status: 200, json: ALLOWED });
    await socket.ended();
    await pass(LATE_DECISIONS_MS - 1);
    decisions[0]?.resolve(refuse("too late"));
    await waitUntil(() => late.length === 1);
    expect({ late, closed: closed() }).toMatchObject({ late: [{ decision: { message: "too late" } }], closed: false });
    lateRecorded.resolve();
    await waitUntil(closed);
    expect(shutdownLines()).toEqual([]);
  });

  test("is waited for no longer than late decisions may take, and the log says how many are missing", async () => {
    const answered = [send(BLOCK), send(BLOCK)].map((socket) => socket.answer());
    await waitUntil(() => decisions.length === 2);
    const [closed, closedAgain] = [close(), close()];
    await pass(BUDGET_MS);
    await Promise.all(answered);
    await waitUntil(() => serverSockets.every((socket) => socket.closed));
    // From now on only the decisions are waited for.
    await settled();
    await pass(LATE_DECISIONS_MS - 1);
    expect(closed()).toBe(false);
    await pass(1);
    await waitUntil(() => closed() && closedAgain());
    expect(shutdownLines()).toMatchObject([{ level: 40, unrecorded: 2 }]);
  });
});

test("a callback that comes over an open connection in the last moment has its whole budget", async () => {
  const socket = openSocket(listener.url);
  sockets.push(socket);
  await waitUntil(() => serverSockets.length === 1);
  const closed = close();
  await pass(LAST_REQUEST_MS - 1);
  socket.write(headOf("/openim", BLOCK.length) + BLOCK);
  await waitUntil(() => decisions.length === 1);
  await pass(BUDGET_MS - 1);
  decisions[0]?.resolve(refuse("no"));
  expect(await socket.answer()).toEqual({ status: 200, json: REFUSED });
  await waitUntil(closed);
});

describe("a callback that waits for the disk when the server shuts down", () => {
  test("is acknowledged when it is recorded, and the shutdown waits for it", async () => {
    isDiskSlow = true;
    const socket = send(ONLINE);
    await waitUntil(() => records.length === 1);
    const closed = close();
    await pass(BUDGET_MS - 1);
    expect(closed()).toBe(false);
    records[0]?.resolve(null);
    expect(await socket.answer()).toEqual({ status: 200, json: ALLOWED });
    await waitUntil(closed);
  });

  test("is not acknowledged if the budget is over", async () => {
    isDiskSlow = true;
    const socket = send(ONLINE);
    await waitUntil(() => records.length === 1);
    const closed = close();
    await pass(BUDGET_MS);
    expect(await socket.answer()).toMatchObject({ status: 503 });
    await waitUntil(closed);
  });
});

test("a body that is still being sent when the server shuts down is read, and its callback answered", async () => {
  const socket = openSocket(listener.url);
  sockets.push(socket);
  socket.write(headOf("/openim", ONLINE.length) + ONLINE.slice(0, 10));
  await waitUntil(() => load().running === 1);
  const closed = close();
  await pass(BUDGET_MS - 1);
  socket.write(ONLINE.slice(10));
  expect(await socket.answer()).toEqual({ status: 200, json: ALLOWED });
  await waitUntil(closed);
  expect(records).toHaveLength(1);
});

test("a callback that waits in the queue when the server shuts down has its turn", async () => {
  await listener.close();
  listener = await open({ IMHOOK_MAX_CONCURRENT: "1" });
  const first = send(BLOCK);
  await waitUntil(() => decisions.length === 1);
  const second = send(ONLINE);
  const third = send(ONLINE);
  await waitUntil(() => load().waiting === 2);
  const closed = close();
  decisions[0]?.resolve(refuse("no"));
  expect(await first.answer()).toEqual({ status: 200, json: REFUSED });
  expect(await Promise.all([second.answer(), third.answer()])).toMatchObject([{ status: 200 }, { status: 200 }]);
  await waitUntil(closed);
});

test("closing twice is closing once", async () => {
  const socket = send(BLOCK);
  await waitUntil(() => decisions.length === 1);
  const [first, second] = [close(), close()];
  decisions[0]?.resolve(refuse("no"));
  await socket.answer();
  await waitUntil(() => first() && second());
});

async function open(environment: Record<string, string> = {}): Promise<Listener> {
  const config = readConfig({ IMHOOK_PORT: "0", IMHOOK_OPENIM_BUDGET: String(BUDGET_MS), ...environment });
  const decide = () => {
    const decision = Promise.withResolvers<Decision>();
    decisions.push(decision);
    return decision.promise;
  };
  const journal = {
    append: () => {
      const record = Promise.withResolvers<Original | null>();
      records.push(record);
      if (!isDiskSlow) record.resolve(null);
      return record.promise;
    },
    appendLate: (decision: NewLateDecision) => {
      late.push(decision);
      return lateRecorded.promise;
    },
    check: async () => {},
  };
  const log = pino({ level: "warn" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const decisionsByCommand = { "tencent-chat": {}, openim: { callbackBeforeAddBlackCommand: decide } };
  const { listen, statistics } = createCallbackListener(config, journal, log, { decisions: decisionsByCommand });
  load = () => statistics().load;
  return listen();
}

function send(body: string): RawSocket {
  const socket = openSocket(listener.url);
  sockets.push(socket);
  socket.write(headOf("/openim", body.length) + body);
  return socket;
}

/** Begins the shutdown; the result says whether it has ended. */
function close(): () => boolean {
  let isClosed = false;
  listener.close().then(() => {
    isClosed = true;
  });
  return () => isClosed;
}

/** What the shutdown says; lines about single callbacks do not count. */
function shutdownLines() {
  return lines.filter(({ unrecorded }) => unrecorded !== undefined);
}

async function pass(milliseconds: number): Promise<void> {
  await settled();
  jest.advanceTimersByTime(milliseconds);
  await settled();
}
