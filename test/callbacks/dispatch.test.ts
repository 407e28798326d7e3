import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { pino } from "pino";
import type { CallbackContext } from "../../src/callbacks/context/context.ts";
import { Deadline } from "../../src/callbacks/deadline.ts";
import { type Decision, modify, refuse } from "../../src/callbacks/decision.ts";
import { createDispatch } from "../../src/callbacks/dispatch.ts";
import { createHandlerTools } from "../../src/callbacks/handler-tools.ts";
import type { CallbackRequest } from "../../src/callbacks/request.ts";
import type { Outcome } from "../../src/callbacks/write-reply.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";
import { requestHead } from "../support/request-head.ts";

const BUDGET_MS = 1000;
const BLOCK = { callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID: "mira", blackUserID: "spam" };
const MESSAGE = {
  CallbackCommand: "C2C.CallbackBeforeSendMsg",
  From_Account: "alice",
  To_Account: "bob",
  MsgSeq: 1,
  MsgRandom: 1,
  MsgTime: 1,
  MsgKey: "1_1_1",
  OnlineOnlyFlag: 0,
  MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }],
};
const ALLOWED = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };
const REFUSED = { ...ALLOWED, errCode: 5000, errMsg: "no", nextCode: 1 };

/** Written so that the linter does not take it for a mistake. */
const THEN = "then";

type Decide = (request: never, context: CallbackContext) => unknown;

let logged: Array<Record<string, unknown> & { err?: unknown }>;
let unhandled: unknown[];
const noteUnhandled = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance", "Date"] });
  logged = [];
  unhandled = [];
  process.on("unhandledRejection", noteUnhandled);
});

afterEach(() => {
  process.off("unhandledRejection", noteUnhandled);
  jest.useRealTimers();
});

/** Ways in which a handler can hand over what it decided. */
const WAYS: Array<[way: string, wrap: (decided: unknown) => unknown]> = [
  ["returned", (decided) => decided],
  ["in a promise", async (decided) => decided],
  ["in a thenable", (decided) => ({ [THEN]: (resolve: (value: unknown) => void) => resolve(decided) })],
  ["in a thenable of a promise", (decided) => ({ [THEN]: (resolve: (value: unknown) => void) => resolve(Promise.resolve(decided)) })],
  [
    "after a while",
    (decided) =>
      new Promise((resolve) => {
        setTimeout(() => resolve(decided), BUDGET_MS - 1);
        setImmediate(() => jest.advanceTimersByTime(BUDGET_MS - 1));
      }),
  ],
];

const cyclic: Record<string, unknown> = { kind: "allow" };
cyclic.self = cyclic;

const NO_DECISIONS: Array<[what: string, decided: unknown, said: string]> = [
  ["undefined", undefined, "the handler must return allow, refuse; its kind is undefined"],
  ["null", null, "the handler must return allow, refuse; its kind is undefined"],
  ["false", false, "its kind is undefined"],
  ["a text", "allow", "its kind is undefined"],
  ["a number", 0, "its kind is undefined"],
  ["a function", () => ({ kind: "allow" }), "its kind is undefined"],
  ["a list", [{ kind: "allow" }], "its kind is undefined"],
  ["no kind", {}, "its kind is undefined"],
  ["an unknown kind", { kind: "deny" }, "its kind is deny"],
  ["a kind in another case", { kind: "Allow" }, "its kind is Allow"],
  ["a kind in a list", { kind: ["allow"] }, "its kind is allow"],
  ["an inherited kind", Object.create({ kind: "allow" }), "its kind is undefined"],
  ["a kind of another command", { kind: "discard" }, "its kind is discard"],
  ["changes that the command does not know", modify({}), "its kind is modify"],
  ["what is no JSON", { kind: "refuse", message: "no", code: 5000n }, "BigInt"],
  ["what contains itself", cyclic, "circular"],
];

describe.each(WAYS)("a decision that is %s", (_way, wrap) => {
  test("is answered and recorded", async () => {
    expect(await decideBlock(() => wrap(refuse("no")))).toMatchObject({ decision: { kind: "refuse", message: "no" }, reply: REFUSED });
    expect(await decideBlock(() => wrap({ kind: "allow" }))).toMatchObject({ decision: { kind: "allow" }, reply: ALLOWED });
    expect(logged).toEqual([]);
  });

  test.each(NO_DECISIONS)("and is none counts as a failure: %s", async (_what, decided, said) => {
    const outcome = await decideBlock(() => wrap(decided));
    expect(outcome).toMatchObject({
      status: "accepted",
      decision: { kind: "allow", fallback: "error" },
      reply: ALLOWED,
      lateDecision: null,
    });
    expect(logged).toMatchObject([{ command: BLOCK.callbackCommand, err: { message: expect.stringContaining(said) } }]);
  });
});

describe("a handler that fails", () => {
  const thrown = [new Error("bug"), "a text", 7, null, undefined, Symbol("bug"), { kind: "refuse", message: "no" }, refuse("no")];
  const failures: Array<[how: string, fail: (reason: unknown) => unknown]> = [
    [
      "throws",
      (reason) => {
        throw reason;
      },
    ],
    ["rejects", (reason) => Promise.reject(reason)],
    ["returns a thenable that rejects", (reason) => ({ [THEN]: (_resolve: unknown, reject: (reason: unknown) => void) => reject(reason) })],
    [
      "returns a thenable that throws",
      (reason) => ({
        [THEN]: () => {
          throw reason;
        },
      }),
    ],
    [
      "returns what throws when it is looked at",
      (reason) => ({
        get [THEN]() {
          throw reason;
        },
      }),
    ],
  ];

  test.each(failures.flatMap(([how, fail]) => thrown.map((reason) => ({ how, fail, reason }))))(
    "gets the fallback: it $how $reason",
    async ({ fail, reason }) => {
      const outcome = await decideBlock(() => fail(reason));
      expect(outcome).toMatchObject({ status: "accepted", decision: { kind: "allow", fallback: "error" }, reply: ALLOWED });
      expect(outcome.summary).not.toBeNull();
      expect(logged.map(({ err }) => err)).toEqual([reason]);
      await settledTurn();
      expect(unhandled).toEqual([]);
    },
  );
});

describe("a handler that is late", () => {
  test("gets the fallback when the budget is over, and not before", async () => {
    const { promise } = Promise.withResolvers<Decision>();
    let outcome: Outcome | undefined;
    const decided = decideBlock(() => promise).then((result) => {
      outcome = result;
    });
    await settledTurn();
    jest.advanceTimersByTime(BUDGET_MS - 1);
    await settledTurn();
    expect(outcome).toBeUndefined();
    jest.advanceTimersByTime(1);
    await decided;
    expect(outcome).toMatchObject({ decision: { kind: "allow", fallback: "deadline" }, reply: ALLOWED });
    expect(logged).toEqual([{ sender: "openim", command: BLOCK.callbackCommand, entry: "id" }]);
  });

  test.each<[what: string, settle: (late: PromiseWithResolvers<unknown>) => void, kept: unknown]>([
    ["a decision", (late) => late.resolve(refuse("no")), { status: "fulfilled", value: { kind: "refuse", message: "no" } }],
    ["what is none", (late) => late.resolve("no"), { status: "rejected", reason: { message: expect.stringContaining("must return") } }],
    ["a failure", (late) => late.reject(new Error("bug")), { status: "rejected", reason: { message: "bug" } }],
  ])("has %s kept for the record", async (_what, settle, kept) => {
    const late = Promise.withResolvers<unknown>();
    const decided = decideBlock(() => late.promise);
    await settledTurn();
    jest.advanceTimersByTime(BUDGET_MS);
    const { lateDecision } = await decided;
    const settled = Promise.allSettled([lateDecision]);
    settle(late);
    expect(await settled).toMatchObject([kept]);
    await settledTurn();
    expect(unhandled).toEqual([]);
  });

  test("is watched no longer, because it may never end", async () => {
    const decided = decideBlock(() => new Promise(() => {}));
    await settledTurn();
    jest.advanceTimersByTime(BUDGET_MS);
    await decided;
    // The watch has a timer of its own while handlers run.
    jest.advanceTimersByTime(1000);
    expect(jest.getTimerCount()).toBe(0);
  });

  test("and decides at once after all does not get through: its time was over before it began", async () => {
    const deadline = new Deadline(BUDGET_MS);
    jest.advanceTimersByTime(BUDGET_MS);
    const outcome = await decideBlock(async () => refuse("no"), deadline);
    expect(outcome).toMatchObject({ decision: { kind: "allow", fallback: "deadline" }, reply: ALLOWED });
  });
});

test("a handler is told whom it decides for, and when nobody waits any more", async () => {
  const given: CallbackContext[] = [];
  const signals: AbortSignal[] = [];
  const decided = decideBlock((_request, context) => {
    given.push(context);
    signals.push(context.signal, context.signal);
    return new Promise(() => {});
  });
  await settledTurn();
  expect(given).toMatchObject([{ sender: "openim", app: "shop", command: BLOCK.callbackCommand, receivedAt: 7 }]);
  expect([signals[0] === signals[1], signals[0]?.aborted]).toEqual([true, false]);
  jest.advanceTimersByTime(BUDGET_MS);
  await decided;
  expect(signals[0]?.aborted).toBe(true);
});

describe("a reply", () => {
  const content = (Other: unknown) => modify({ MsgBody: [{ MsgType: "TIMCustomElem", MsgContent: { Data: "x", Other } }] });

  test.each<[value: unknown, sent: unknown]>([
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [new Date(0), "1970-01-01T00:00:00.000Z"],
    [new Map([[1, 2]]), {}],
    [{ toJSON: () => "written" }, "written"],
  ])("holds what its JSON holds: %p", async (value, sent) => {
    const { decision, reply } = await decideMessage(() => content(value));
    expect({ decision, reply }).toEqual({
      decision: content(sent),
      reply: { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "", ...content(sent).changes },
    });
  });

  test.each<[what: string, decided: unknown]>([
    ["a BigInt", content(5n)],
    ["a value that contains itself", content(cyclic)],
    [
      "a value that cannot be written",
      content({
        toJSON: () => {
          throw new Error("bug");
        },
      }),
    ],
    ["an illegal value behind a legal one", modify({ MsgBody: [Object.assign({ ...MESSAGE.MsgBody[0] }, { toJSON: () => 7 })] })],
    ["a code at the wrong side of the bound", refuse("no", { code: 120_000 })],
    ["a code above the range", refuse("no", { code: 130_001 })],
    ["a code between two whole numbers", refuse("no", { code: 120_001.5 })],
    ["a code in a text", { kind: "refuse", message: "no", code: "120001" }],
    ["no message", { kind: "refuse" }],
  ])("is replaced by the fallback for %s", async (_what, decided) => {
    expect(await decideMessage(() => decided)).toMatchObject({
      status: "accepted",
      decision: { kind: "allow", fallback: "error" },
      reply: { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" },
    });
    expect(logged).toHaveLength(1);
  });

  test.each([1, 120_001, 130_000])("may have a code at the bound: %d", async (code) => {
    expect(await decideMessage(() => refuse("no", { code }))).toMatchObject({ decision: { kind: "refuse" }, reply: { ErrorCode: code } });
  });

  test("is replaced by the fallback if it breaks a rule of the sender that no schema can say", async () => {
    const custom = { MsgType: "TIMCustomElem", MsgContent: { Data: "x" } };
    expect(await decideMessage(() => modify({ MsgBody: [custom] }))).toMatchObject({ decision: { kind: "modify" } });
    expect(logged).toEqual([]);
    expect(await decideMessage(() => modify({ MsgBody: [custom, custom] }))).toMatchObject({
      decision: { kind: "allow", fallback: "error" },
      reply: { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" },
    });
    expect(logged).toMatchObject([{ field: "/MsgBody", detail: expect.stringContaining("at most one TIMCustomElem") }]);
  });

  test("does not change when the handler changes its decision later", async () => {
    const decision = refuse("no");
    const outcome = await decideBlock(() => decision);
    decision.message = "changed";
    expect(outcome).toMatchObject({ decision: { message: "no" }, reply: { errMsg: "no" } });
  });
});

function decideBlock(decide: Decide, deadline?: Deadline): Promise<Outcome> {
  // The type of a decision is what these tests break.
  const decisions = { [BLOCK.callbackCommand]: decide as never };
  const sender = createOpenIm({ apps: [{ name: "shop", secret: null }], budget: BUDGET_MS, decisions });
  return dispatch(sender, BLOCK.callbackCommand, BLOCK, deadline);
}

function decideMessage(decide: Decide): Promise<Outcome> {
  const decisions = { [MESSAGE.CallbackCommand]: decide as never };
  const sender = createTencentChat({ apps: [], signatureWindow: 60, budget: BUDGET_MS, decisions });
  return dispatch(sender, MESSAGE.CallbackCommand, MESSAGE);
}

async function dispatch(
  sender: Parameters<typeof createDispatch>[0],
  name: string,
  json: object,
  deadline = new Deadline(BUDGET_MS),
): Promise<Outcome> {
  const command = sender.commands.get(name) ?? null;
  const request: CallbackRequest = {
    ...requestHead({ receivedAt: 7, parameters: { SdkAppid: "1", CallbackCommand: name } }),
    id: "id",
    proof: { app: "shop", method: "none" },
    deadline,
    body: { text: JSON.stringify(json), encoding: "utf-8", json, reason: null },
    sentBody: json,
    command,
    receivedCommand: name,
    reason: null,
  };
  const log = { warn: () => {}, error: (fields: object) => void logged.push({ ...fields }) };
  return createDispatch(sender, { tools: createHandlerTools(pino({ enabled: false })), log })(request);
}

/** Unhandled rejections are known after the turn. */
function settledTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
