import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { pino } from "pino";
import { createHandlerLogs } from "../../src/callbacks/context/log.ts";
import { NO_LOOKUPS } from "../../src/callbacks/context/no-lookups.ts";
import { type AfterCalls, createAfterCalls } from "../../src/deliveries/after-calls.ts";
import type { StoredEntry } from "../../src/journal/journal.ts";
import type { AfterContext } from "../../src/senders/handlers.ts";
import { storedEntry } from "../support/entries.ts";

const COMMAND = "Follow.CallbackAfterFollowAdd";
const TIMEOUT_MS = 30_000;

type Handle = (request: { From_Account: string }, context: AfterContext) => unknown;

let lines: Array<Record<string, unknown>>;

beforeEach(() => {
  lines = [];
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

function callsOf(handle: Handle): AfterCalls {
  const log = pino({ level: "debug" }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const tools = { lookups: NO_LOOKUPS, logOf: createHandlerLogs(log) };
  return createAfterCalls({ handlers: { "tencent-chat": { [COMMAND]: handle as never }, openim: {} }, tools, log });
}

test.each<[string, Partial<StoredEntry>, number]>([
  ["accepted", {}, 1],
  ["in quarantine", { status: "quarantined" }, 0],
  ["a duplicate", { status: "duplicate" }, 0],
  ["without a body", { body: null }, 0],
  ["of no known command", { command: null }, 0],
  ["of another command", { command: "Follow.CallbackAfterFollowDelete" }, 0],
  ["of the other sender", { sender: "openim" }, 0],
])("an entry that is %s", async (_name, fields, made) => {
  let called = 0;
  const { handle, counts } = callsOf(() => {
    called += 1;
  });
  await handle({ position: 1, entry: storedEntry(fields) });
  expect({ called, counts: counts(), lines }).toEqual({ called: made, counts: { made, failed: 0 }, lines: [] });
  // No timer is left that would keep the process alive.
  expect(jest.getTimerCount()).toBe(0);
});

test("the next entry waits for the handler of this one", async () => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const { handle } = callsOf(() => held);
  const handled = handle({ position: 1, entry: storedEntry() }).then(() => "handled");
  await jest.advanceTimersByTimeAsync(TIMEOUT_MS - 1);
  expect(await Promise.race([handled, "waiting"])).toBe("waiting");
  release();
  expect(await handled).toBe("handled");
});

test("a handler is given 30 seconds to the millisecond, then its signal is aborted and the next entry follows", async () => {
  const signals: AbortSignal[] = [];
  const { handle, counts } = callsOf((_request, { signal }) => {
    signals.push(signal);
    return new Promise(() => {});
  });
  const entry = storedEntry();
  const handled = handle({ position: 1, entry });
  await jest.advanceTimersByTimeAsync(TIMEOUT_MS - 1);
  expect([signals[0]?.aborted, counts()]).toEqual([false, { made: 1, failed: 0 }]);
  await jest.advanceTimersByTimeAsync(1);
  await handled;
  expect([signals[0]?.aborted, counts()]).toEqual([true, { made: 1, failed: 1 }]);
  expect(lines).toMatchObject([{ msg: "after-handler failed", entry: entry.id, command: COMMAND, sender: "tencent-chat" }]);
});

test.each<[string, Handle]>([
  [
    "throws",
    () => {
      throw new Error("broken");
    },
  ],
  ["rejects", () => Promise.reject(new Error("broken"))],
  ["throws nothing in particular", () => Promise.reject(undefined)],
])("a handler that %s is counted and logged, and handle() resolves", async (_name, handler) => {
  const { handle, counts } = callsOf(handler);
  await expect(handle({ position: 1, entry: storedEntry() })).resolves.toBeUndefined();
  expect([counts(), lines.length]).toEqual([{ made: 1, failed: 1 }, 1]);
  // That of the log, which counts repetitions.
  expect(jest.getTimerCount()).toBe(1);
});

test("the counts that were returned do not change", async () => {
  const { handle, counts } = callsOf(() => {});
  const before = counts();
  await handle({ position: 1, entry: storedEntry() });
  expect([before, counts()]).toEqual([
    { made: 0, failed: 0 },
    { made: 1, failed: 0 },
  ]);
});

test("an entry that is delivered twice is called twice: at least once, and counted as often", async () => {
  const called: string[] = [];
  const { handle, counts } = callsOf((_request, { entry }) => void called.push(entry));
  const entry = storedEntry();
  for (let times = 0; times < 2; times += 1) await handle({ position: 1, entry });
  expect([called, counts().made]).toEqual([[entry.id, entry.id], 2]);
});
