import { describe, expect, test } from "@jest/globals";
import { createConcurrencyLimit } from "../../src/callbacks/concurrency-limit.ts";
import { allow, discard, modify, refuse } from "../../src/callbacks/decision.ts";
import { type AnsweredCall, type CallObserver, noProgress, observeAll } from "../../src/callbacks/observer.ts";
import type { PipelineOptions } from "../../src/callbacks/pipeline.ts";
import { createAddressSet } from "../../src/http/address-set.ts";
import type { NewEntry, Original } from "../../src/journal/journal.ts";
import { decidingSenders } from "../support/deciding.ts";
import { type InMemoryRequest, serveInMemory } from "../support/in-memory.ts";

const BUDGET = 3000;
/** In milliseconds. */
const SHORT_BUDGET = 20;

const BLOCK = "callbackBeforeAddBlackCommand";
const UNBLOCK = "callbackAfterRemoveBlackCommand";
const block = openIm(BLOCK, { ownerUserID: "mira", blackUserID: "spam" });
const unblock = openIm(UNBLOCK, { ownerUserID: "mira", blackUserID: "spam" });
const SEND = "C2C.CallbackBeforeSendMsg";
const send: InMemoryRequest = {
  path: `/tencent-chat?SdkAppid=1400000000&CallbackCommand=${SEND}`,
  body: {
    CallbackCommand: SEND,
    From_Account: "alice",
    To_Account: "bob",
    MsgKey: "1_2_3",
    MsgTime: 1_767_350_400,
    MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }],
  },
};

function openIm(command: string, body: object): InMemoryRequest {
  return { path: `/openim/sample/${command}`, body: { callbackCommand: command, ...body } };
}

type Decide = Parameters<typeof decidingSenders>[1];

interface Given {
  request?: InMemoryRequest;
  decide?: Decide;
  budget?: number;
  append?: (entry: NewEntry) => Promise<Original | null>;
  options?: Partial<PipelineOptions>;
}

interface Observed {
  answered: AnsweredCall[];
  /** What was observed, in its order. */
  order: string[];
}

/** Makes one call, and resolves with what was observed. */
async function observe({ request = block, decide = allow, budget = BUDGET, append, options }: Given): Promise<Observed> {
  const answered: AnsweredCall[] = [];
  const order: string[] = [];
  const observer: CallObserver = {
    answered: (call) => {
      order.push("answered");
      answered.push(call);
    },
    recorded: ({ name }, status) => void order.push(`recorded ${name} ${status}`),
    late: (what) => void order.push(`late ${what}`),
  };
  await serveInMemory(decidingSenders(budget, decide), append, { ...options, observer }).call(request);
  return { answered, order };
}

const never = () => new Promise<never>(() => {});
const full = { concurrencyLimit: createConcurrencyLimit({ maxConcurrent: 0, maxQueued: 0 }) };
const repeated = async () => ({ id: "1", reply: "{}" });
const fail = (): never => {
  throw new Error("a bug");
};
const broken = () => Promise.reject(new Error("disk full"));

describe("each call is observed once, with what became of it", () => {
  test.each<[outcome: string, given: string, Given, command: string | null, fallback: string | null, error: string | null]>([
    ["allow", "a decision", {}, BLOCK, null, null],
    ["refuse", "a decision", { decide: () => refuse("no") }, BLOCK, null, null],
    ["discard", "a decision", { request: send, decide: discard }, SEND, null, null],
    [
      "modify",
      "a decision",
      { request: send, decide: () => modify({ MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "***" } }] }) },
      SEND,
      null,
      null,
    ],
    ["acknowledged", "a report", { request: unblock }, UNBLOCK, null, null],
    ["fallback", "a late handler", { decide: never, budget: SHORT_BUDGET }, BLOCK, "deadline", null],
    ["fallback", "a handler that fails", { decide: () => Promise.reject(new Error("a bug")) }, BLOCK, "error", null],
    ["duplicate", "a repeat", { append: repeated }, BLOCK, null, null],
    ["quarantined", "a body that is no JSON", { request: { ...block, body: "{" } }, BLOCK, "quarantine", null],
    ["quarantined", "an unknown command", { request: openIm("callbackLaterCommand", {}) }, null, null, null],
    ["shed", "a decision without room", { options: full }, BLOCK, "overload", null],
    ["shed", "a report without room", { request: unblock, options: full }, UNBLOCK, null, "overloaded"],
    ["failed", "a report that is not recorded", { request: unblock, append: broken }, UNBLOCK, null, "not-recorded"],
    ["rejected", "an unknown app", { request: { ...block, path: `/openim/other/${BLOCK}` } }, BLOCK, null, "unknown-app"],
    ["rejected", "an unknown path", { request: { ...block, path: "/nobody" } }, null, null, "unknown-path"],
  ])("%s: %s", async (outcome, _given, given, command, fallback, error) => {
    const { answered } = await observe(given);
    expect(answered.map(({ answer }) => ({ ...answer, command: answer.command?.name ?? null, error: answer.error?.code ?? null }))).toEqual(
      [{ status: expect.any(Number), text: expect.any(String), outcome, command, fallback, error }],
    );
  });

  test("with its times in order, and what was decided", async () => {
    const [call] = (await observe({ decide: () => refuse("no") })).answered;
    const { head, identifiedAt = Number.NaN, decidedAt = Number.NaN, answeredAt = Number.NaN } = call ?? {};
    const times = [head?.startedAt ?? Number.NaN, identifiedAt, decidedAt, answeredAt];
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(call).toMatchObject({
      sender: { name: "openim" },
      request: { receivedCommand: BLOCK },
      decided: { decision: { kind: "refuse" } },
    });
  });

  test("without what is not known of a call that was not read", async () => {
    const [call] = (await observe({ options: full })).answered;
    expect(call).toMatchObject({ ...noProgress(), sender: { name: "openim" } });
  });

  test("of a bug before its head was read, without its head", async () => {
    const trustedProxies = { ...createAddressSet([]), has: fail };
    const [call] = (await observe({ options: { trustedProxies } })).answered;
    expect(call).toMatchObject({ sender: null, head: null, answer: { outcome: "failed", error: { code: "internal" } } });
  });
});

describe("what is recorded is observed", () => {
  test.each<[given: string, Given, order: string[]]>([
    ["before the answer", {}, ["recorded openim accepted", "answered"]],
    ["as a repeat", { append: repeated }, ["recorded openim duplicate", "answered"]],
    ["as quarantined", { request: { ...send, body: "{" } }, ["recorded tencent-chat quarantined", "answered"]],
    ["late, if the journal is slow", { append: never, budget: SHORT_BUDGET }, ["late records", "answered"]],
    ["not at all, if the journal fails", { append: broken }, ["answered"]],
  ])("%s", async (_given, given, order) => {
    expect((await observe(given)).order).toEqual(order);
  });
});

test("several observers are all told, in their order", async () => {
  const told: string[] = [];
  const observerNamed = (name: string): CallObserver => ({
    answered: () => void told.push(`${name} answered`),
    recorded: (_sender, status) => void told.push(`${name} ${status}`),
    late: (what) => void told.push(`${name} ${what}`),
  });
  const observer = observeAll([observerNamed("one"), observerNamed("other")]);
  await serveInMemory(decidingSenders(BUDGET, allow), undefined, { observer }).call(block);
  observer.late("decisions");
  expect(told).toEqual(["one accepted", "other accepted", "one answered", "other answered", "one decisions", "other decisions"]);
});
