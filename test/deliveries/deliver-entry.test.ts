import { beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { createEntryDelivery } from "../../src/deliveries/deliver-entry.ts";
import type { CallOutcome, CallRequest, HandlerCaller } from "../../src/deliveries/handler-caller.ts";
import { storedEntry } from "../support/entries.ts";

const COMMAND = "Follow.CallbackAfterFollowAdd";
const ALL = Number.MAX_SAFE_INTEGER;
const NONE = { made: 0, failed: 0, givenUp: 0 };
/** Numbers of calls: an after-handler and two events. */
const CALLS = 3;

let lines: Array<Record<string, unknown>>;
let pauses: number[];
let requests: Array<Omit<CallRequest, "entry">>;

beforeEach(() => {
  lines = [];
  pauses = [];
  requests = [];
});

/** A caller of an entry with three calls. `fails` says of each call whether it fails this time. */
function callerOf(fails: (call: number) => boolean): HandlerCaller {
  return {
    concerns: ({ command }) => command === COMMAND,
    call: async ({ from, most }): Promise<CallOutcome> => {
      requests.push({ from, most });
      const made = { after: 0, event: 0 };
      let completed = from;
      for (; completed < Math.min(CALLS, from + most); completed += 1) {
        const kind = completed === 0 ? "after" : "event";
        made[kind] += 1;
        if (fails(completed))
          return { completed, isDone: false, made, failure: { kind, message: `call ${completed}`, stack: "at line 1" } };
      }
      return { completed, isDone: completed >= CALLS, made, failure: null };
    },
  };
}

function deliveryOf(caller: () => HandlerCaller | null, onPause = () => {}) {
  const log = pino({ level: "debug" }, { write: (line: string) => lines.push(JSON.parse(line)) });
  return createEntryDelivery({
    caller,
    log,
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
      onPause();
    },
  });
}

const entry = storedEntry();
const committed = { position: 1, entry };
const { signal } = new AbortController();

test("calls that succeed are made and counted", async () => {
  const { deliver, counts } = deliveryOf(() => callerOf(() => false));
  expect(await deliver(committed, signal)).toBe(true);
  expect({ counts: counts(), requests, pauses, lines }).toEqual({
    counts: { after: { ...NONE, made: 1 }, event: { ...NONE, made: 2 } },
    requests: [{ from: 0, most: ALL }],
    pauses: [],
    lines: [],
  });
});

test("an entry that does not concern the handlers is done", async () => {
  const { deliver, counts } = deliveryOf(() => callerOf(() => true));
  const other = { position: 1, entry: storedEntry({ command: "Follow.CallbackAfterFollowDelete" }) };
  expect(await deliver(other, signal)).toBe(true);
  expect([requests, counts().after]).toEqual([[], NONE]);
});

test("a call that fails is made again after 100 ms, 1 s and 10 s, alone; then it is given up and the others follow", async () => {
  const { deliver, counts } = deliveryOf(() => callerOf((call) => call === 1));
  expect(await deliver(committed, signal)).toBe(true);
  expect({ counts: counts(), pauses, requests }).toEqual({
    counts: { after: { ...NONE, made: 1 }, event: { made: 5, failed: 4, givenUp: 1 } },
    pauses: [100, 1000, 10_000],
    requests: [{ from: 0, most: ALL }, ...Array.from({ length: 3 }, () => ({ from: 1, most: 1 })), { from: 2, most: ALL }],
  });
  const fields = { sender: "tencent-chat", command: COMMAND, entry: entry.id, err: { message: "call 1", stack: "at line 1" } };
  expect(lines).toMatchObject([
    { level: 40, msg: "onEvent failed, trying again", ...fields, attempts: 1, retryIn: 100 },
    { level: 40, msg: "onEvent failed, trying again", ...fields, attempts: 2, retryIn: 1000 },
    { level: 40, msg: "onEvent failed, trying again", ...fields, attempts: 3, retryIn: 10_000 },
    { level: 50, msg: "onEvent failed, given up", ...fields, attempts: 4 },
  ]);
});

test("the next call has retries of its own", async () => {
  const attempts = [0, 0, 0];
  const fails = (call: number) => {
    const before = attempts[call] ?? 0;
    attempts[call] = before + 1;
    return before < 3;
  };
  const { deliver, counts } = deliveryOf(() => callerOf(fails));
  expect(await deliver(committed, signal)).toBe(true);
  expect({ counts: counts(), pauses }).toEqual({
    counts: { after: { made: 4, failed: 3, givenUp: 0 }, event: { made: 8, failed: 6, givenUp: 0 } },
    pauses: [100, 1000, 10_000, 100, 1000, 10_000, 100, 1000, 10_000],
  });
  expect(new Set(lines.map(({ msg }) => msg))).toEqual(new Set(["after-handler failed, trying again", "onEvent failed, trying again"]));
});

describe("is interrupted", () => {
  test("in a pause, and says that the entry is not done", async () => {
    const closing = new AbortController();
    const { deliver, counts } = deliveryOf(
      () => callerOf(() => true),
      () => closing.abort(),
    );
    expect(await deliver(committed, closing.signal)).toBe(false);
    expect([pauses, counts().after]).toEqual([[100], { made: 1, failed: 1, givenUp: 0 }]);
  });

  test("if nothing is called at present", async () => {
    const { deliver } = deliveryOf(() => null);
    expect(await deliver(committed, signal)).toBe(false);
  });

  test("if the handlers cannot be called at all", async () => {
    const unreachable = { concerns: () => true, call: () => Promise.reject(new Error("the module cannot be loaded")) };
    const { deliver } = deliveryOf(() => unreachable);
    await expect(deliver(committed, signal)).rejects.toThrow("the module cannot be loaded");
  });
});

test("handlers that are replaced in a pause get the rest of the entry", async () => {
  let caller = callerOf((call) => call === 1);
  const { deliver, counts } = deliveryOf(
    () => caller,
    () => {
      caller = callerOf(() => false);
    },
  );
  expect(await deliver(committed, signal)).toBe(true);
  expect([pauses, requests.map(({ from }) => from), counts().event]).toEqual([[100], [0, 1, 2], { made: 3, failed: 1, givenUp: 0 }]);
});

test("the counts that were returned do not change", async () => {
  const { deliver, counts } = deliveryOf(() => callerOf(() => false));
  const before = counts();
  await deliver(committed, signal);
  expect([before.after.made, counts().after.made]).toEqual([0, 1]);
});
