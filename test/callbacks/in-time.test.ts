import { setTimeout as delay } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { allow, type Decision, refuse } from "../../src/callbacks/decision.ts";
import type { Journal } from "../../src/journal/journal.ts";
import { decidingSenders } from "../support/deciding.ts";
import { post } from "../support/http.ts";
import { headOf, openSocket } from "../support/raw-socket.ts";
import { serve, type TestServer } from "../support/serve.ts";
import { settled } from "../support/settled.ts";
import { tencentChatUrl } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";

const BUDGET_MS = 400;
const LONG_BUDGET_MS = 4000;
/** What a busy machine may add. Without a budget there would be no answer at all. */
const SLACK_MS = 15_000;
const NEVER = new Promise<Decision>(() => {});

const WISH = { CallbackCommand: "Sns.CallbackPrevFriendAdd", From_Account: "alice", FriendItem: [{ To_Account: "bob" }] };
const FOLLOW = {
  CallbackCommand: "Follow.CallbackAfterFollowAdd",
  From_Account: "alice",
  FollowList: [{ To_Account: "bob" }],
  EventTime: 1_767_351_012_345,
};
const ACKNOWLEDGED = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
const ALLOWED_BOB = { ...ACKNOWLEDGED, ResultItem: [{ To_Account: "bob", ResultCode: 0, ResultInfo: "" }] };
const REFUSED_BOB = { ...ACKNOWLEDGED, ResultItem: [{ To_Account: "bob", ResultCode: 38_000, ResultInfo: "no" }] };
const OPENIM_ALLOWED = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };

const wishPath = tencentChatUrl("", WISH.CallbackCommand);
const followPath = tencentChatUrl("", FOLLOW.CallbackCommand);

let decide: () => Decision | Promise<Decision>;
let underlying: Pick<Journal, "append" | "appendLate">;
/** What stands between the server and its journal; a test may change it. */
let append: Journal["append"];
let server: TestServer;
let unhandled: unknown[];
let follow = FOLLOW;
let countsBefore: Counts;
let idBefore: string | undefined;

type Counts = ReturnType<TestServer["counts"]>;
type FoundEntry = NonNullable<Awaited<ReturnType<Journal["get"]>>>;

const keepUnhandled = (reason: unknown) => unhandled.push(reason);

beforeAll(async () => {
  process.on("unhandledRejection", keepUnhandled);
  const journalOf = (journal: Journal) => {
    underlying = journal;
    return { append: (entry: Parameters<Journal["append"]>[0]) => append(entry), appendLate: journal.appendLate };
  };
  server = await serve(
    decidingSenders(BUDGET_MS, () => decide()),
    journalOf,
    { duplicateWindow: 600 },
  );
});

afterAll(async () => {
  await server.remove();
  process.off("unhandledRejection", keepUnhandled);
});

beforeEach(async () => {
  decide = allow;
  append = underlying.append;
  unhandled = [];
  server.messages.length = 0;
  // An event of the test's own.
  follow = { ...FOLLOW, EventTime: follow.EventTime + 1 };
  countsBefore = server.counts();
  idBefore = (await server.newestEntry())?.id;
});

afterEach(() => {
  expect(unhandled).toEqual([]);
});

/** The newest entry of this test, once there is one. */
async function newestEntry(): Promise<FoundEntry> {
  let found: FoundEntry | undefined;
  await waitUntil(async () => {
    found = await server.newestEntry();
    return found !== undefined && found.id !== idBefore;
  });
  return found as FoundEntry;
}

/** What this test has added to a count. */
function counted(count: (counts: Counts) => number | undefined): number {
  return (count(server.counts()) ?? 0) - (count(countsBefore) ?? 0);
}

function expectInTime(milliseconds: number): void {
  // A timer may fire a millisecond early.
  expect(milliseconds).toBeGreaterThanOrEqual(BUDGET_MS - 1);
  expect(milliseconds).toBeLessThan(BUDGET_MS + SLACK_MS);
}

const slow: Array<[given: string, path: string, status: number, reply: unknown, command: string | null]> = [
  ["a before-callback", wishPath, 200, { ...ACKNOWLEDGED, ResultItem: [] }, WISH.CallbackCommand],
  [
    "an after-callback",
    followPath,
    400,
    { ActionStatus: "FAIL", ErrorCode: 1, ErrorInfo: "body-unreadable: the body was not whole in time" },
    FOLLOW.CallbackCommand,
  ],
  ["OpenIM's before-callback", "/openim/callbackBeforeAddBlackCommand", 200, OPENIM_ALLOWED, "callbackBeforeAddBlackCommand"],
  ["a callback that only its body names", "/openim", 200, OPENIM_ALLOWED, null],
];

describe.each(slow)("the body of %s that does not end", (_given, path, status, reply, command) => {
  test.each([
    ["with a stated length", headOf(path, 500)],
    ["in chunks", `POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n`],
  ])("%s is answered at the end of the budget and recorded", async (_how, head) => {
    const socket = openSocket(server.url);
    socket.write(`${head}${head.includes("chunked") ? '5\r\n{"a":\r\n' : '{"a":'}`);
    expect(await socket.answer()).toEqual({ status, json: reply });
    expectInTime(socket.answeredAfter());
    expect(await newestEntry()).toMatchObject({
      status: "quarantined",
      command,
      body: null,
      reason: "body-unreadable: the body was not whole in time",
    });
    await waitUntil(() => server.load().running === 0);
  });
});

test("the body of an after-callback that does not end, while the journal fails, ends nothing else", async () => {
  append = () => Promise.reject(new Error("disk is full"));
  const socket = openSocket(server.url);
  socket.write(headOf(followPath, 500));
  expect(await socket.answer()).toMatchObject({ status: 400 });
  // Unhandled rejections are known after the turn.
  await settled();
  await settled();
  expect(unhandled).toEqual([]);
});

test("a body that comes byte by byte uses up the budget like one that does not come", async () => {
  const socket = openSocket(server.url);
  socket.write(headOf(wishPath, 100_000));
  const writing = setInterval(() => socket.write(" "), 10);
  expect(await socket.answer()).toEqual({ status: 200, json: { ...ACKNOWLEDGED, ResultItem: [] } });
  clearInterval(writing);
  expectInTime(socket.answeredAfter());
  expect(await newestEntry()).toMatchObject({ status: "quarantined", body: null });
});

test("the budget counts from the first byte: what the body used is not the handler's", async () => {
  const patient = await serve(decidingSenders(LONG_BUDGET_MS, () => NEVER));
  try {
    const body = JSON.stringify(WISH);
    const socket = openSocket(patient.url);
    socket.write(headOf(wishPath, body.length));
    await delay(LONG_BUDGET_MS / 2);
    socket.write(body);
    const bodyWrittenAt = performance.now();
    expect(await socket.answer()).toEqual({ status: 200, json: ALLOWED_BOB });
    expect(socket.answeredAfter()).toBeGreaterThanOrEqual(LONG_BUDGET_MS - 1);
    // A budget of its own for the handler would have ended later, whatever else the machine does.
    expect(performance.now() - bodyWrittenAt).toBeLessThan(LONG_BUDGET_MS);
    await waitUntil(async () => (await patient.newestEntry()) !== undefined);
    expect(await patient.newestEntry()).toMatchObject({ status: "accepted", decision: { kind: "allow", fallback: "deadline" } });
  } finally {
    await patient.remove();
  }
});

describe("a handler that is late", () => {
  async function sendLate(late: Promise<Decision>): Promise<void> {
    decide = () => late;
    expect((await post(`${server.url}${wishPath}`, WISH)).json).toEqual(ALLOWED_BOB);
    expect(await newestEntry()).toMatchObject({ decision: { kind: "allow", fallback: "deadline" }, late: null });
    expect([counted(({ fallbacks }) => fallbacks.deadline), counted(({ late }) => late.decisions)]).toEqual([1, 0]);
  }

  test("has its decision kept beside the one that was sent", async () => {
    const { promise, resolve } = Promise.withResolvers<Decision>();
    await sendLate(promise);
    resolve(refuse("no"));
    await waitUntil(async () => (await newestEntry()).late !== null);
    const entry = await newestEntry();
    expect(entry).toMatchObject({
      decision: { kind: "allow", fallback: "deadline" },
      reply: JSON.stringify(ALLOWED_BOB),
      late: { decision: { kind: "refuse", message: "no" }, reason: null },
    });
    expect(entry.late?.durationMs).toBeGreaterThanOrEqual(BUDGET_MS - 1);
    expect(counted(({ late }) => late.decisions)).toBe(1);
  });

  test("has the reason kept for which it failed", async () => {
    const { promise, reject } = Promise.withResolvers<Decision>();
    await sendLate(promise);
    reject(new Error("no answer from the rules"));
    await waitUntil(async () => (await newestEntry()).late !== null);
    expect((await newestEntry()).late).toMatchObject({ decision: null, reason: "Error: no answer from the rules" });
    expect(counted(({ late }) => late.decisions)).toBe(1);
  });

  test.each<[given: string, end: (late: PromiseWithResolvers<Decision>) => void]>([
    ["fails with what has no text", ({ reject }) => reject(Object.create(null))],
    ["decides what cannot be written", ({ resolve }) => resolve({ kind: "modify", changes: { count: 1n } })],
  ])("and %s is logged and ends nothing", async (_given, end) => {
    const late = Promise.withResolvers<Decision>();
    await sendLate(late.promise);
    end(late);
    await waitUntil(() => server.messages.includes("late decision not recorded"));
    expect((await post(`${server.url}${followPath}`, follow)).status).toBe(200);
  });
});

describe("while the journal is slow", () => {
  let release: () => void;

  beforeEach(() => {
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    append = async (entry) => {
      await held;
      return underlying.append(entry);
    };
  });

  test("a before-callback gets its decision at the end of the budget, and is recorded later", async () => {
    decide = () => refuse("no");
    const startedAt = performance.now();
    expect((await post(`${server.url}${wishPath}`, WISH)).json).toEqual(REFUSED_BOB);
    expectInTime(performance.now() - startedAt);
    expect([counted(({ recorded }) => recorded.accepted), counted(({ late }) => late.records)]).toEqual([0, 1]);
    expect(counted(({ fallbacks }) => fallbacks.deadline)).toBe(0);
    release();
    expect(await newestEntry()).toMatchObject({ status: "accepted", decision: { kind: "refuse", message: "no" } });
    await waitUntil(() => counted(({ recorded }) => recorded.accepted) === 1);
  });

  test("an after-callback is not acknowledged, and its retry is a duplicate of what was recorded after all", async () => {
    const refused = await post(`${server.url}${followPath}`, follow);
    expect({ status: refused.status, reply: refused.json }).toEqual({
      status: 503,
      reply: { ActionStatus: "FAIL", ErrorCode: 1, ErrorInfo: "journal: too slow" },
    });
    release();
    const first = await newestEntry();
    expect((await post(`${server.url}${followPath}`, follow)).json).toEqual(ACKNOWLEDGED);
    expect(await newestEntry()).toMatchObject({ status: "duplicate", duplicateOf: first.id });
    expect([counted(({ recorded }) => recorded.accepted), counted(({ recorded }) => recorded.duplicate)]).toEqual([1, 1]);
    expect(counted(({ failures }) => failures["not-recorded"])).toBe(1);
  });
});

test("what a failing journal did not take is not acknowledged, and the retry of it is the first", async () => {
  append = () => Promise.reject(new Error("database or disk is full"));
  for (let attempt = 0; attempt < 3; attempt += 1) expect((await post(`${server.url}${followPath}`, follow)).status).toBe(503);
  expect((await post(`${server.url}${wishPath}`, WISH)).json).toEqual(ALLOWED_BOB);
  append = underlying.append;
  expect((await server.newestEntry())?.id).toBe(idBefore);
  expect((await post(`${server.url}${followPath}`, follow)).status).toBe(200);
  expect(await newestEntry()).toMatchObject({ status: "accepted", duplicateOf: null });
  expect((await post(`${server.url}${followPath}`, follow)).status).toBe(200);
  expect(await newestEntry()).toMatchObject({ status: "duplicate" });
  expect([counted(({ recorded }) => recorded.accepted), counted(({ recorded }) => recorded.duplicate)]).toEqual([1, 1]);
  expect([counted(({ failures }) => failures["not-recorded"]), counted(({ late }) => late.records)]).toEqual([3, 0]);
});
