import { describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { RuleEvaluation } from "../../generated/operator.ts";
import { createStatistics } from "../../src/callbacks/counters/statistics.ts";
import { Deadline } from "../../src/callbacks/deadline.ts";
import type { Decision } from "../../src/callbacks/decision.ts";
import { createDispatch } from "../../src/callbacks/dispatch.ts";
import { createHandlerTools } from "../../src/callbacks/handler-tools.ts";
import { createLateDecisions } from "../../src/callbacks/late-decisions.ts";
import { record } from "../../src/callbacks/record.ts";
import type { CallbackRequest } from "../../src/callbacks/request.ts";
import type { RuledCallback, RuleResult, Rules } from "../../src/callbacks/rules.ts";
import type { Sender } from "../../src/callbacks/sender.ts";
import type { Outcome } from "../../src/callbacks/write-reply.ts";
import type { Original } from "../../src/journal/journal.ts";
import type { CallbackLog } from "../../src/log/bounded-log.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";

const BEFORE = "callbackBeforeAddBlackCommand";
const AFTER = "callbackAfterRemoveBlackCommand";
const BODY = { ownerUserID: "alice", blackUserID: "bob" };
const BUDGET_MS = 5000;

const TRACE: RuleResult["trace"] = { shadow: [], failed: [], values: { actor: "alice" }, counts: [], asked: [], durationUs: 2 };
const EVALUATION: RuleEvaluation = { ...TRACE, flaggedBy: null };
const UNDECIDED: RuleResult = { decision: null, rule: null, decider: null, flaggedBy: null, trace: TRACE };
const REFUSED: RuleResult = { decision: { kind: "refuse", message: "no" }, rule: "nobody", decider: null, flaggedBy: null, trace: TRACE };

/** Dispatches a callback of OpenIM through these rules. */
async function dispatch(rules: Rules | undefined, options: DispatchOptions = {}): Promise<Outcome & { logged: LogLine[] }> {
  const { command = BEFORE, decide, budget = BUDGET_MS, refuseOnFailure } = options;
  const sender = createOpenIm({
    apps: [],
    budget,
    decisions: decide === undefined ? {} : { [BEFORE]: decide },
    ...(refuseOnFailure !== undefined && { refuseOnFailure: new Set(refuseOnFailure) }),
  });
  const logged: LogLine[] = [];
  const log = pino({}, { write: (line: string) => logged.push(JSON.parse(line)) });
  const deadline = new Deadline(budget);
  const outcome = await createDispatch(sender, { rules, tools: TOOLS, log: log as CallbackLog })(
    requestOf(sender, command, { callbackCommand: command, ...BODY }, deadline),
  );
  deadline.end();
  return { ...outcome, logged };
}

interface DispatchOptions {
  command?: string;
  decide?: () => Decision | Promise<Decision>;
  budget?: number;
  refuseOnFailure?: string[];
}

type LogLine = Record<string, unknown>;

function requestOf(sender: Sender, command: string, json: object, deadline: Deadline, queryText = ""): CallbackRequest {
  return {
    path: [],
    queryText,
    headers: {},
    remoteAddress: "127.0.0.1",
    behindProxy: false,
    receivedAt: 1_767_350_400_000,
    startedAt: performance.now(),
    parameters: sender.readParameters(queryText),
    command: sender.commands.get(command) ?? null,
    receivedCommand: command,
    id: "019a9f1c-7a00-7000-8000-000000000001",
    proof: { app: "default", method: "none" },
    deadline,
    body: { text: JSON.stringify(json), encoding: "utf-8", json, reason: null },
    sentBody: json,
    reason: null,
  };
}

const TOOLS = createHandlerTools(pino({ enabled: false }));

const saying = (result: RuleResult | null): Rules => ({ evaluate: () => result });
const sayingLater = (result: RuleResult): Rules => ({ evaluate: () => Promise.resolve(result) });

describe("rules decide first", () => {
  test.each([
    ["at once", saying],
    ["later", sayingLater],
  ])("%s: the handler is not asked", async (_name, say) => {
    let asked = 0;
    const decide = () => {
      asked += 1;
      return { kind: "allow" } as const;
    };
    const outcome = await dispatch(say(REFUSED), { decide });
    expect(outcome).toMatchObject({
      decision: REFUSED.decision,
      decidedBy: { by: "rule", name: "nobody" },
      rules: EVALUATION,
      reply: { nextCode: 1, errMsg: "no" },
      logged: [],
    });
    expect(asked).toBe(0);
  });

  test("what a decider answered is decided by the service, and the rule is in the evaluation", async () => {
    const asked: RuleResult["trace"]["asked"] = [{ rule: "ask", decider: "antispam", answer: "refuse", failure: null, durationMs: 3 }];
    expect(await dispatch(saying({ ...REFUSED, rule: "ask", decider: "antispam", trace: { ...TRACE, asked } }))).toMatchObject({
      decision: { kind: "refuse", message: "no" },
      decidedBy: { by: "service", name: "antispam" },
      rules: { asked },
    });
  });

  test("rules are told what is left of the budget", async () => {
    const seen: Array<RuledCallback["deadline"]> = [];
    const rules: Rules = {
      evaluate: (callback) => {
        seen.push(callback.deadline);
        return UNDECIDED;
      },
    };
    await dispatch(rules);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.total).toBe(BUDGET_MS);
    expect(seen[0]?.remaining).toBeGreaterThan(0);
    expect(seen[0]?.remaining).toBeLessThanOrEqual(BUDGET_MS);
  });

  test("a flag lets through and is recorded", async () => {
    const flagged: RuleResult = { decision: { kind: "allow" }, rule: "watch", decider: null, flaggedBy: "watch", trace: TRACE };
    expect(await dispatch(saying(flagged))).toMatchObject({
      decision: { kind: "allow" },
      decidedBy: { by: "rule", name: "watch" },
      rules: { flaggedBy: "watch" },
    });
  });

  test.each<[string, RuleResult | null, DispatchOptions["decide"], Decision, string]>([
    ["no rule decides, and there is no handler", UNDECIDED, undefined, { kind: "allow" }, "default"],
    ["no rule decides", UNDECIDED, () => ({ kind: "refuse", message: "mine" }), { kind: "refuse", message: "mine" }, "handler"],
    [
      "no rule decides, later",
      UNDECIDED,
      async () => ({ kind: "refuse", message: "mine" }),
      { kind: "refuse", message: "mine" },
      "handler",
    ],
    ["no rule concerns the command", null, () => ({ kind: "allow" }), { kind: "allow" }, "handler"],
  ])("then the handler, if %s", async (_name, result, decide, decision, by) => {
    const outcome = await dispatch(saying(result), decide === undefined ? {} : { decide });
    expect(outcome).toMatchObject({ decision, decidedBy: { by, name: null }, rules: result === null ? null : EVALUATION });
  });

  test("without rules nothing is evaluated", async () => {
    expect(await dispatch(undefined)).toMatchObject({ decision: { kind: "allow" }, decidedBy: { by: "default" }, rules: null });
  });

  test.each([
    [false, 0],
    [true, 1],
  ])("whether rules concern the command (%s) says whether they are evaluated", async (concerned, times) => {
    const asked: unknown[] = [];
    let evaluated = 0;
    const rules: Rules = {
      concerns: (...command) => {
        asked.push(command);
        return concerned;
      },
      evaluate: () => {
        evaluated += 1;
        return REFUSED;
      },
    };
    expect(await dispatch(rules)).toMatchObject({ decision: { kind: concerned ? "refuse" : "allow" } });
    expect([asked, evaluated]).toEqual([[["openim", BEFORE]], times]);
  });

  test("not for an after-callback", async () => {
    let evaluated = 0;
    const rules: Rules = {
      evaluate: () => {
        evaluated += 1;
        return REFUSED;
      },
    };
    expect(await dispatch(rules, { command: AFTER })).toMatchObject({ decision: null, decidedBy: null, rules: null });
    expect(evaluated).toBe(0);
  });
});

describe("the fallback is sent", () => {
  test("if the deadline passes while rules wait", async () => {
    const outcome = await dispatch({ evaluate: () => new Promise(() => {}) }, { budget: 5 });
    expect(outcome).toMatchObject({
      decision: { kind: "allow", fallback: "deadline" },
      decidedBy: { by: "fallback", name: null },
      rules: null,
    });
    expect(outcome.logged).toMatchObject([{ command: BEFORE, msg: "rules were late, the fallback was sent" }]);
  });

  test.each<[string, Rules["evaluate"]]>([
    [
      "throw",
      () => {
        throw new Error("boom");
      },
    ],
    ["reject", () => Promise.reject(new Error("boom"))],
  ])("if they %s", async (_name, evaluate) => {
    const outcome = await dispatch({ evaluate });
    expect(outcome).toMatchObject({ decision: { kind: "allow", fallback: "error" }, decidedBy: { by: "fallback", name: null } });
    expect(outcome.logged).toMatchObject([{ err: { message: "boom" }, msg: "rules failed, the fallback was sent" }]);
  });

  test.each<[string, Decision]>([
    ["a code outside the sender's range", { kind: "refuse", code: 7, message: "no" }],
    ["a kind that the command does not know", { kind: "modify", changes: { blackUserID: "eve" } }],
  ])("if a rule decides what makes no legal reply: %s", async (_name, decision) => {
    const outcome = await dispatch(saying({ ...REFUSED, decision }));
    expect(outcome).toMatchObject({
      decision: { kind: "allow", fallback: "error" },
      decidedBy: { by: "fallback", name: null },
      rules: EVALUATION,
      reply: { nextCode: 0 },
    });
    expect(outcome.logged).toMatchObject([{ command: BEFORE, entry: expect.any(String), rule: "nobody" }]);
  });

  test("with the evaluation that came before a handler failed", async () => {
    const decide = () => Promise.reject(new Error("boom"));
    expect(await dispatch(saying(UNDECIDED), { decide })).toMatchObject({ decidedBy: { by: "fallback" }, rules: EVALUATION });
  });

  test("as a refusal, if the policy of the command says so", async () => {
    const outcome = await dispatch({ evaluate: () => new Promise(() => {}) }, { budget: 5, refuseOnFailure: [BEFORE] });
    expect(outcome).toMatchObject({
      decision: { kind: "refuse", fallback: "deadline" },
      decidedBy: { by: "fallback" },
      reply: { nextCode: 1 },
    });
  });
});

test("a rule that fails is logged with its reason", async () => {
  const failed: RuleResult["trace"]["failed"] = [{ rule: "broken", reason: "no such key", takenFor: "no-match" }];
  const { logged } = await dispatch(saying({ ...UNDECIDED, trace: { ...TRACE, failed } }));
  expect(logged).toMatchObject([{ level: 40, command: BEFORE, entry: expect.any(String), failed, msg: "rules failed" }]);
});

describe("a callback that repeats another one", () => {
  const counts = [{ counter: "invites", key: null, value: "alice", window: 3_600_000 }];

  async function takenBack(original: Original | null, trace: RuleResult["trace"]): Promise<unknown[]> {
    const taken: unknown[] = [];
    const counters = { takeBack: (...args: unknown[]) => void taken.push(args) };
    const sender = createOpenIm({ apps: [], budget: BUDGET_MS });
    const log = pino({ enabled: false }) as CallbackLog;
    const deadline = new Deadline(BUDGET_MS);
    const request = requestOf(sender, BEFORE, { callbackCommand: BEFORE, ...BODY }, deadline);
    const outcome = await createDispatch(sender, { rules: saying({ ...UNDECIDED, trace }), tools: TOOLS, log })(request);
    const journal = { append: async () => original, appendLate: async () => {} };
    await record({ journal, observer: createStatistics(), lateDecisions: createLateDecisions(), counters, log }, sender, request, outcome);
    deadline.end();
    return taken;
  }

  test("takes back what it counted", async () => {
    expect(await takenBack({ id: "x", reply: "{}" }, { ...TRACE, counts })).toEqual(counts.map((counted) => [counted, 1_767_350_400_000]));
  });

  test.each<[string, Original | null, RuleResult["trace"]]>([
    ["if it counted nothing", { id: "x", reply: "{}" }, TRACE],
    ["if it is no repeat", null, { ...TRACE, counts }],
  ])("takes nothing back %s", async (_name, original, trace) => {
    expect(await takenBack(original, trace)).toEqual([]);
  });
});

describe("rules see", () => {
  async function seenBy(sender: Sender, command: string, json: object, queryText = ""): Promise<RuledCallback | undefined> {
    let seen: RuledCallback | undefined;
    const rules: Rules = {
      evaluate: (callback) => {
        seen = callback;
        return null;
      },
    };
    const deadline = new Deadline(BUDGET_MS);
    const log = pino({ enabled: false }) as CallbackLog;
    await createDispatch(sender, { rules, tools: TOOLS, log })(requestOf(sender, command, json, deadline, queryText));
    deadline.end();
    return seen;
  }

  test("the callback of Tencent Chat with platform and address of the client", async () => {
    const command = "Sns.CallbackPrevFriendAdd";
    const body = {
      CallbackCommand: command,
      Requester_Account: "alice",
      From_Account: "alice",
      FriendItem: [{ To_Account: "bob", AddSource: "AddSource_Type_XXX", AddWording: "hi" }],
      AddType: "Add_Type_Both",
      ForceAddFlags: 0,
    };
    const query = `SdkAppid=1400000000&CallbackCommand=${command}&contenttype=json&ClientIP=198.51.100.4&OptPlatform=iOS`;
    expect(await seenBy(createTencentChat({ apps: [], signatureWindow: 60, budget: BUDGET_MS }), command, body, query)).toMatchObject({
      sender: "tencent-chat",
      app: "default",
      command: { name: command },
      request: body,
      summary: { actor: "alice", targets: ["bob"] },
      entry: expect.any(String),
      receivedAt: 1_767_350_400_000,
      platform: "iOS",
      clientAddress: "198.51.100.4",
    });
  });

  test("nothing of a client that OpenIM does not tell of", async () => {
    const seen = await seenBy(createOpenIm({ apps: [], budget: BUDGET_MS }), BEFORE, { callbackCommand: BEFORE, ...BODY });
    expect(seen).toMatchObject({ sender: "openim", platform: null, clientAddress: null });
  });
});
