import { describe, expect, test } from "@jest/globals";
import { createConcurrencyLimit } from "../../src/callbacks/concurrency-limit.ts";
import { allow, refuse } from "../../src/callbacks/decision.ts";
import type { AnsweredCall } from "../../src/callbacks/observer.ts";
import type { PipelineOptions } from "../../src/callbacks/pipeline.ts";
import type { NewEntry, Original } from "../../src/journal/journal.ts";
import { createCallMetrics } from "../../src/metrics/call-metrics.ts";
import type { Samples } from "../../src/metrics/families.ts";
import { decidingSenders } from "../support/deciding.ts";
import { type InMemoryRequest, serveInMemory } from "../support/in-memory.ts";

const BUDGET = 3000;
const BLOCK = "callbackBeforeAddBlackCommand";
const UNBLOCK = "callbackAfterRemoveBlackCommand";
const block = openIm(BLOCK, { ownerUserID: "mira", blackUserID: "spam" });
const unblock = openIm(UNBLOCK, { ownerUserID: "mira", blackUserID: "spam" });

function openIm(command: string, body: object): InMemoryRequest {
  return { path: `/openim/sample/${command}`, body: { callbackCommand: command, ...body } };
}

interface Given {
  decide?: Parameters<typeof decidingSenders>[1];
  budget?: number;
  append?: (entry: NewEntry) => Promise<Original | null>;
  options?: Partial<PipelineOptions>;
}

/** The samples after some calls, one after the other. */
async function samplesOf(requests: InMemoryRequest[], { decide = allow, budget = BUDGET, append, options }: Given = {}): Promise<Samples> {
  const senders = decidingSenders(budget, decide);
  const metrics = createCallMetrics(senders);
  const server = serveInMemory(senders, append, { ...options, observer: metrics });
  for (const request of requests) await server.call(request);
  return metrics.samples();
}

/** The values that are not 0, by the values of their labels. */
function valuesOf(samples: ReadonlyArray<readonly [Readonly<Record<string, string>>, unknown]> = []): Record<string, unknown> {
  const counted = samples.filter(([, value]) => value !== 0);
  return Object.fromEntries(counted.map(([labels, value]) => [Object.values(labels).join(" "), value]));
}

describe("callbacks are counted by sender, command and outcome", () => {
  test("with one label for all unknown commands of a sender", async () => {
    const unknown = [openIm("callbackLaterCommand", {}), openIm("callbackOtherCommand", {})];
    const { imhook_callbacks_total } = await samplesOf([block, block, unblock, ...unknown]);
    expect(valuesOf(imhook_callbacks_total)).toEqual({
      [`openim ${BLOCK} allow`]: 2,
      [`openim ${UNBLOCK} acknowledged`]: 1,
      "openim unknown quarantined": 2,
    });
  });

  test("and those that are not proven apart from them, by sender and reason", async () => {
    const foreign = { ...block, path: `/openim/other/${BLOCK}` };
    const samples = await samplesOf([foreign, foreign, { ...block, path: "/nobody" }]);
    expect(valuesOf(samples.imhook_callbacks_total)).toEqual({});
    expect(valuesOf(samples.imhook_refused_calls_total)).toEqual({ "openim unknown-app": 2, "unknown unknown-path": 1 });
  });

  test("and what failed by its reason", async () => {
    const samples = await samplesOf([unblock], { append: () => Promise.reject(new Error("disk full")) });
    expect(valuesOf(samples.imhook_callbacks_total)).toEqual({ [`openim ${UNBLOCK} failed`]: 1 });
    expect(valuesOf(samples.imhook_failed_calls_total)).toEqual({ "openim not-recorded": 1 });
  });

  test("and fallbacks by their reason", async () => {
    const full = { concurrencyLimit: createConcurrencyLimit({ maxConcurrent: 0, maxQueued: 0 }) };
    const [shed, failed] = [await samplesOf([block], { options: full }), await samplesOf([block], { decide: () => Promise.reject(1) })];
    expect([valuesOf(shed.imhook_fallbacks_total), valuesOf(failed.imhook_fallbacks_total)]).toEqual([
      { "openim overload": 1 },
      { "openim error": 1 },
    ]);
  });
});

describe("what is recorded is counted", () => {
  test("by sender and status", async () => {
    const { imhook_entries_total } = await samplesOf([block, unblock, { ...block, body: "{" }]);
    expect(valuesOf(imhook_entries_total)).toEqual({ "openim accepted": 2, "openim quarantined": 1 });
  });

  test("as late, if it came after the answer", async () => {
    const { imhook_late_total } = await samplesOf([block], { budget: 20, append: () => new Promise(() => {}) });
    expect(valuesOf(imhook_late_total)).toEqual({ records: 1 });
  });
});

describe("answers are timed", () => {
  const countOf = (counts: { counts: number[] } | undefined) => counts?.counts.reduce((sum, count) => sum + count, 0);

  test("by sender and phase, in seconds, decisions apart", async () => {
    const samples = await samplesOf([block, block, unblock, openIm("callbackLaterCommand", {})], { decide: () => refuse("no") });
    const answers = new Map(samples.imhook_answer_seconds?.map(([{ sender, phase }, value]) => [`${sender} ${phase}`, value]));
    expect([...answers].map(([labels, value]) => [labels, countOf(value)])).toEqual([
      ["tencent-chat before", 0],
      ["tencent-chat after", 0],
      ["openim before", 2],
      ["openim after", 1],
    ]);
    const decisions = new Map(samples.imhook_decision_seconds?.map(([{ sender }, value]) => [sender, value]));
    expect([countOf(decisions.get("openim")), countOf(decisions.get("tencent-chat"))]).toEqual([2, 0]);
    expect(answers.get("openim before")?.sum).toBeGreaterThan(decisions.get("openim")?.sum ?? Number.NaN);
  });

  test("from the head to the socket; decisions from the command to the reply", async () => {
    const senders = decidingSenders(BUDGET, allow);
    const metrics = createCallMetrics(senders);
    const at = (call: AnsweredCall): AnsweredCall => ({
      ...call,
      head: call.head && { ...call.head, startedAt: 1000 },
      ...{ identifiedAt: 1100, decidedAt: 1350, answeredAt: 1500 },
    });
    const observer = { ...metrics, answered: (call: AnsweredCall) => metrics.answered(at(call)) };
    await serveInMemory(senders, undefined, { observer }).call(block);
    const { imhook_answer_seconds, imhook_decision_seconds } = metrics.samples();
    const answers = imhook_answer_seconds?.find(([{ sender, phase }]) => sender === "openim" && phase === "before");
    const decisions = imhook_decision_seconds?.find(([{ sender }]) => sender === "openim");
    expect([answers?.[1].sum, decisions?.[1].sum]).toEqual([0.5, 0.25]);
  });
});

test("the budgets are told in seconds", async () => {
  expect(valuesOf((await samplesOf([])).imhook_budget_seconds)).toEqual({ "tencent-chat": 3, openim: 3 });
});

test("what is counted rarely is there from the start, so that its first rise is seen", async () => {
  const samples = await samplesOf([]);
  expect(samples.imhook_fallbacks_total).toHaveLength(2 * 4);
  expect(samples.imhook_failed_calls_total?.map(([{ reason }, value]) => [reason, value])).toContainEqual(["not-recorded", 0]);
  expect(samples.imhook_refused_calls_total?.map(([{ reason }, value]) => [reason, value])).toContainEqual(["expired-signature", 0]);
});
