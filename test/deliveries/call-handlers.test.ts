import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { pino } from "pino";
import { createCallTools } from "../../src/callbacks/call-tools.ts";
import { NO_LOOKUPS } from "../../src/callbacks/context/no-lookups.ts";
import { createHandlerCaller } from "../../src/deliveries/call-handlers.ts";
import type { CalledHandlers } from "../../src/deliveries/entry-calls.ts";
import type { HandlerCaller } from "../../src/deliveries/handler-caller.ts";
import type { StoredEntry } from "../../src/journal/journal.ts";
import type { AfterContext, EventHandler } from "../../src/senders/handlers.ts";
import { storedEntry } from "../support/entries.ts";

const COMMAND = "Follow.CallbackAfterFollowAdd";
const TIMEOUT_MS = 30_000;
const ALL = Number.MAX_SAFE_INTEGER;

const TOOLS = createCallTools(pino({ enabled: false }), NO_LOOKUPS);

type Handle = (request: { From_Account: string }, context: AfterContext) => unknown;

/** Reports two events: bob and carl were followed. */
const TWO_EVENTS = {
  body: JSON.stringify({ CallbackCommand: COMMAND, From_Account: "alice", FollowList: [{ To_Account: "bob" }, { To_Account: "carl" }] }),
};

/** Time on the monotonic clock. */
let now: number;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["performance"] });
  now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
});

afterEach(() => {
  jest.restoreAllMocks();
  // No timer is left that would keep the process alive.
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

function callerOf(handle: Handle | null, onEvent: EventHandler | null = null): HandlerCaller {
  return createHandlerCaller(handlersOf(handle, onEvent), TOOLS);
}

function handlersOf(handle: Handle | null, onEvent: EventHandler | null): CalledHandlers {
  const after: CalledHandlers["after"] = { "tencent-chat": handle === null ? {} : { [COMMAND]: handle as never }, openim: {} };
  return { after, onEvent };
}

const OTHERS: Array<[string, Partial<StoredEntry>]> = [
  ["in quarantine", { status: "quarantined" }],
  ["a duplicate", { status: "duplicate" }],
  ["of no known command", { command: null }],
];

describe("an entry concerns the handlers", () => {
  test.each<[string, Partial<StoredEntry>, { after: boolean; event: boolean }]>([
    ["accepted", {}, { after: true, event: true }],
    ...OTHERS.map(([name, fields]) => [name, fields, { after: false, event: false }] as [string, typeof fields, never]),
    ["of another command", { command: "Follow.CallbackAfterFollowDelete" }, { after: false, event: true }],
    ["of the other sender", { sender: "openim" }, { after: false, event: true }],
  ])("if it is %s", (_name, fields, { after, event }) => {
    const entry = storedEntry(fields);
    const [ofCommand, ofEvents] = [callerOf(() => {}), callerOf(null, () => {})];
    expect([ofCommand.concerns(entry, "after"), ofEvents.concerns(entry, "event")]).toEqual([after, event]);
    expect([ofCommand.concerns(entry, "event"), ofEvents.concerns(entry, "after")]).toEqual([false, false]);
  });
});

test.each([...OTHERS, ["without a body", { body: null }] as [string, Partial<StoredEntry>]])(
  "an entry that is %s has no calls",
  async (_name, fields) => {
    const called: unknown[] = [];
    const { call } = callerOf(
      () => called.push("after"),
      () => void called.push("event"),
    );
    expect(await call({ entry: storedEntry(fields), from: 0, most: ALL, timeout: TIMEOUT_MS })).toEqual({
      completed: 0,
      isDone: true,
      made: { after: 0, event: 0 },
      failure: null,
    });
    expect(called).toEqual([]);
  },
);

describe("the calls of an entry", () => {
  test("are its after-handler and then one for each event, with what tells them apart", async () => {
    const called: unknown[] = [];
    const { call } = callerOf(
      ({ From_Account }, { entry, command, sender }) => called.push({ From_Account, entry, command, sender }),
      ({ type, target }, { entry, command, sender, index, signal }) =>
        void called.push({ type, target, entry, command, sender, index, aborted: signal.aborted }),
    );
    const entry = storedEntry(TWO_EVENTS);
    const of = { entry: entry.id, command: COMMAND, sender: "tencent-chat" };
    expect(await call({ entry, from: 0, most: ALL, timeout: TIMEOUT_MS })).toEqual({
      completed: 3,
      isDone: true,
      made: { after: 1, event: 2 },
      failure: null,
    });
    expect(called).toEqual([
      { From_Account: "alice", ...of },
      { type: "user.followed", target: "bob", ...of, index: 0, aborted: false },
      { type: "user.followed", target: "carl", ...of, index: 1, aborted: false },
    ]);
  });

  test.each([
    [0, 1, ["after"], 1, false],
    [1, 1, ["bob"], 2, false],
    [2, 1, ["carl"], 3, true],
    [1, 9, ["bob", "carl"], 3, true],
    [3, 9, [], 3, true],
    [4, 9, [], 4, true],
  ])("from number %i, at most %i", async (from, most, expected, completed, isDone) => {
    const called: unknown[] = [];
    const { call } = callerOf(
      () => called.push("after"),
      ({ target }) => void called.push(target),
    );
    const outcome = await call({ entry: storedEntry(TWO_EVENTS), from, most, timeout: TIMEOUT_MS });
    expect({ called, outcome }).toMatchObject({ called: expected, outcome: { completed, isDone, failure: null } });
  });

  test("have the same numbers without an after-handler", async () => {
    const called: unknown[] = [];
    const { call } = callerOf(null, ({ target }) => void called.push(target));
    expect(await call({ entry: storedEntry(TWO_EVENTS), from: 2, most: ALL, timeout: TIMEOUT_MS })).toMatchObject({
      completed: 3,
      made: { after: 0, event: 1 },
    });
    expect(called).toEqual(["carl"]);
  });

  test("are made one after the other", async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const called: string[] = [];
    const { call } = callerOf(
      () => held,
      ({ target }) => void called.push(String(target)),
    );
    const done = call({ entry: storedEntry(TWO_EVENTS), from: 0, most: ALL, timeout: TIMEOUT_MS });
    await jest.advanceTimersByTimeAsync(TIMEOUT_MS - 1);
    expect(called).toEqual([]);
    release();
    expect(await done).toMatchObject({ isDone: true });
  });

  test("are left for the next request after some time", async () => {
    const slow = (milliseconds: number) =>
      callerOf(null, () => {
        now += milliseconds;
      });
    const entry = storedEntry(TWO_EVENTS);
    const first = await slow(49).call({ entry, from: 1, most: ALL, timeout: TIMEOUT_MS });
    const second = await slow(50).call({ entry, from: 1, most: ALL, timeout: TIMEOUT_MS });
    expect([first, second]).toMatchObject([
      { completed: 3, isDone: true },
      { completed: 2, isDone: false, failure: null },
    ]);
  });
});

describe("a call that fails", () => {
  const broken = new Error("broken");
  test.each<[string, Handle, object]>([
    [
      "throws",
      () => {
        throw broken;
      },
      { message: "broken", stack: broken.stack },
    ],
    ["rejects", () => Promise.reject(broken), { message: "broken", stack: broken.stack }],
    ["rejects with nothing", () => Promise.reject(undefined), { message: "threw undefined", stack: undefined }],
    ["rejects with a text", () => Promise.reject("no"), { message: "threw 'no'", stack: undefined }],
    ["has too much to say", () => Promise.reject(new Error("x".repeat(9000))), { message: "x".repeat(1000) }],
  ])("because it %s is the last one", async (_name, handle, failure) => {
    const called: unknown[] = [];
    const { call } = callerOf(handle, () => void called.push("event"));
    const outcome = await call({ entry: storedEntry(TWO_EVENTS), from: 0, most: ALL, timeout: TIMEOUT_MS });
    expect(outcome).toMatchObject({ completed: 0, isDone: false, made: { after: 1, event: 0 }, failure: { kind: "after", ...failure } });
    expect((outcome.failure?.stack ?? "").length).toBeLessThanOrEqual(4000);
    expect(called).toEqual([]);
  });

  test("comes after those that succeeded", async () => {
    const { call } = callerOf(
      () => {},
      ({ target }) => (target === "carl" ? Promise.reject(broken) : undefined),
    );
    expect(await call({ entry: storedEntry(TWO_EVENTS), from: 0, most: ALL, timeout: TIMEOUT_MS })).toMatchObject({
      completed: 2,
      isDone: false,
      made: { after: 1, event: 2 },
      failure: { kind: "event", message: "broken" },
    });
  });

  test("may fail because its events cannot be derived", async () => {
    const { call } = callerOf(null, () => {});
    expect(await call({ entry: storedEntry({ body: "{" }), from: 0, most: ALL, timeout: TIMEOUT_MS })).toMatchObject({
      completed: 1,
      failure: { kind: "event", message: expect.stringContaining("JSON") },
    });
  });

  test("is given its time to the millisecond, then its signal is aborted", async () => {
    const signals: AbortSignal[] = [];
    const { call } = callerOf((_request, { signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    const done = call({ entry: storedEntry(), from: 0, most: ALL, timeout: TIMEOUT_MS });
    await jest.advanceTimersByTimeAsync(TIMEOUT_MS - 1);
    expect(signals[0]?.aborted).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(signals[0]?.aborted).toBe(true);
    expect(await done).toMatchObject({ failure: { kind: "after", message: "not finished within 30000 ms" } });
  });
});
