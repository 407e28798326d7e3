import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { CallbackExplanation, RulesComparison } from "../../../generated/operator.ts";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { openExplainer } from "../../../src/rules/what-if/explainer.ts";
import { loadTested, type TestedRules } from "../../../src/rules/what-if/load-tested.ts";
import { finish } from "../../../src/rules/what-if/run.ts";
import { openTester } from "../../../src/rules/what-if/tester.ts";
import { createRecorder, type SentBefore } from "../../support/recorded-callbacks.ts";
import { type Answers, createDeciders } from "../../support/rules.ts";
import type { RecordedUnderTest } from "./recorded-under-test.ts";
import { recordInFile } from "./sqlite/record-in-file.ts";

// Nobody listens at the URLs of these deciders, and nobody is asked: what they answered when the callbacks came is in their entries.

const START = Date.UTC(2026, 6, 1);
const DAY = 86_400_000;

let recorded: RecordedUnderTest;

beforeEach(async () => {
  recorded = await recordInFile();
});

afterEach(() => recorded.remove());

const DECIDERS =
  "deciders: { moderation: { url: http://127.0.0.1:9 }, fraud: { url: http://127.0.0.1:9, secretFile: not-there } }\nrules:\n";
const ASK = "  - { name: ask, on: message.sending, ask: moderation }\n";
const ASK_ALL = "  - { name: ask-all, on: [message.sending, friend.requesting], ask: moderation }\n";
const REST = "  - { name: rest, on: message.sending, refuse: { message: rest } }\n";

const send = (text = "hello"): SentBefore => ({
  command: "C2C.CallbackBeforeSendMsg",
  body: { From_Account: "alice", To_Account: "bob", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: text } }] },
  at: START,
});

const befriend = (): SentBefore => ({
  command: "Sns.CallbackPrevFriendAdd",
  body: {
    Requester_Account: "alice",
    From_Account: "alice",
    FriendItem: ["bob", "mallory", "carol"].map((To_Account) => ({ To_Account })),
  },
  at: START,
});

/** Records a callback as rules and these deciders decide it. */
async function leave(rules: string | null, answers: Answers, sent = send()): Promise<NewEntry> {
  const text = rules === null ? null : DECIDERS + rules;
  const entry = await createRecorder(text, { deciders: createDeciders(answers) }).recordAsked(sent);
  await recorded.append([entry]);
  return entry;
}

async function loadedFrom(rules: string): Promise<TestedRules> {
  const { rules: loaded, faults } = await loadTested({ path: join(recorded.folder, "rules.yaml"), content: DECIDERS + rules });
  if (loaded === null) throw new Error(JSON.stringify(faults));
  return loaded;
}

async function compareBy(rules: string): Promise<RulesComparison> {
  return finish(
    await openTester(recorded.openSource(), await loadedFrom(rules), { tested: { since: START, until: START + DAY }, examples: 1 }),
  );
}

async function explainBy(rules: string, { id }: NewEntry): Promise<CallbackExplanation> {
  const explanation = await finish(await openExplainer(recorded.openSource(), await loadedFrom(rules), id));
  if (explanation === null) throw new Error("there is no such entry");
  return explanation;
}

const MASKED = [{ MsgType: "TIMTextElem", MsgContent: { Text: "***" } }];

describe("the answers of then count", () => {
  test.each<{ answers: Answers; sent?: SentBefore }>([
    { answers: { moderation: { decision: "allow" } } },
    { answers: { moderation: { decision: "refuse", message: "no", code: 120_005 } } },
    { answers: { moderation: { decision: "discard" } } },
    { answers: { moderation: { decision: "modify", changes: { MsgBody: MASKED } } } },
    { answers: { moderation: { decision: "flag" } } },
    { answers: { moderation: { decision: "pass" } } },
    { answers: { moderation: { decision: "verdicts", refused: [{ user: "bob", message: "no" }] } }, sent: befriend() },
    { answers: { moderation: { decision: "verdicts", refused: [] } }, sent: befriend() },
    { answers: { moderation: new Error("gave no answer within 800 ms") } },
    { answers: { moderation: { decision: "verdicts", refused: [] } } },
  ])("with the rules of then nothing changes: $answers.moderation", async ({ answers, sent }) => {
    const entry = await leave(ASK_ALL + REST, answers, sent);
    expect(await compareBy(ASK_ALL + REST)).toMatchObject({ tested: 1, changed: 0, skipped: { wouldAsk: 0 } });
    const { outcome, now } = await explainBy(ASK_ALL + REST, entry);
    expect(now?.outcome).toBe(outcome);
  });

  test.each<Answers[string]>([
    { decision: "verdicts", refused: [{ user: "carol", message: "fraud" }] },
    { decision: "verdicts", refused: [] },
    { decision: "refuse", message: "all" },
    { decision: "allow" },
  ])("also for those users whom a rule before it left: %j", async (answer) => {
    const each = "  - { name: each, on: friend.requesting, each: item, when: 'item.user == \"bob\"', refuse: { message: each } }\n";
    await leave(each + ASK_ALL, { moderation: answer }, befriend());
    expect(await compareBy(each + ASK_ALL)).toMatchObject({ tested: 1, changed: 0 });
  });

  test("a decider that is not asked any more leaves its callbacks undecided, and its rule is named", async () => {
    await leave(ASK, { moderation: { decision: "refuse" } });
    const { changes, rules } = await compareBy("  - { name: other, on: friend.requesting, refuse: {} }\n");
    expect(changes).toMatchObject([{ rule: "ask", from: "refuse", to: "undecided", count: 1 }]);
    expect(rules).toMatchObject([{ rule: "other" }, { rule: "ask", isInFile: false, decidedThen: 1 }]);
  });

  test("another rule that asks the same decider gets the same answer", async () => {
    await leave(ASK, { moderation: { decision: "refuse", message: "no" } });
    const renamed = "  - { name: again, on: message.sending, when: 'size(text) > 1', ask: moderation }\n";
    expect(await compareBy(renamed)).toMatchObject({
      tested: 1,
      changed: 0,
      rules: [
        { rule: "again", decided: 1 },
        { rule: "ask", decidedThen: 1 },
      ],
    });
  });

  test.each<{ answer: Answers[string]; to: string; sent?: SentBefore }>([
    { answer: { decision: "refuse", message: "no" }, to: "refuse" },
    { answer: { decision: "modify", changes: { MsgBody: MASKED } }, to: "modify" },
    { answer: { decision: "verdicts", refused: [{ user: "bob" }] }, to: "verdicts", sent: befriend() },
    { answer: { decision: "flag" }, to: "flag" },
  ])("an answer in shadow mode shows what would happen without: $to", async ({ answer, to, sent }) => {
    await leave(ASK_ALL.replace(" }", ", mode: shadow }"), { moderation: answer }, sent);
    const { changes, rules } = await compareBy(ASK_ALL);
    expect(changes).toMatchObject([{ rule: "ask-all", from: "allow", to, count: 1 }]);
    expect(rules).toMatchObject([{ decided: 1, failed: 0 }]);
  });

  test("a failure of then is one now, and counts", async () => {
    await leave(ASK, { moderation: new Error("answered with status 500") });
    expect(await compareBy(ASK)).toMatchObject({ changed: 0, rules: [{ rule: "ask", failed: 1 }] });
    const { changes } = await compareBy(ASK.replace(" }", ", onError: refuse }"));
    expect(changes).toMatchObject([{ rule: "ask", from: "allow", to: "refuse" }]);
  });
});

describe("a decider that was not asked then", () => {
  const NEW = "  - { name: new, on: message.sending, when: 'text.contains(\"casino\")', ask: fraud }\n";

  test("leaves callbacks untested, which are counted apart", async () => {
    await leave(null, {}, send("a casino"));
    await leave(ASK, { moderation: { decision: "allow" } }, send("a casino"));
    await leave(null, {}, send("hello"));
    expect(await compareBy(NEW + REST)).toMatchObject({
      entries: 3,
      tested: 1,
      skipped: { wouldAsk: 2 },
      changes: [{ rule: "rest", from: "allow", to: "refuse", count: 1 }],
    });
  });

  test("changes nothing in shadow mode, and the other rules are tested", async () => {
    await leave(null, {}, send("a casino"));
    expect(await compareBy(NEW.replace(" }", ", mode: shadow }") + REST)).toMatchObject({
      tested: 1,
      skipped: { wouldAsk: 0 },
      changes: [{ rule: "rest", to: "refuse" }],
      rules: [{ rule: "new", matched: 1, shadow: 0, failed: 0 }, { rule: "rest" }],
    });
  });

  test("is explained as unknown, by the rule that would ask", async () => {
    const entry = await leave(null, {}, send("a casino"));
    expect(await explainBy(NEW + REST, entry)).toMatchObject({
      outcome: "allow",
      now: { outcome: "unknown", rule: "new" },
      rules: [
        { rule: "new", matches: true, asked: { decider: "fraud", answer: null, failure: null } },
        { rule: "rest", matches: true, asked: null },
      ],
    });
  });
});

test("an explanation shows what each decider answered, or why it did not", async () => {
  const both = `${ASK}  - { name: fraud, on: message.sending, ask: fraud }\n`;
  const entry = await leave(both, { moderation: new Error("answered with status 500"), fraud: { decision: "refuse", message: "no" } });
  expect(await explainBy(both, entry)).toMatchObject({
    decidedBy: { by: "service", name: "fraud" },
    now: { outcome: "refuse", rule: "fraud" },
    rules: [
      { rule: "ask", matches: true, failure: null, asked: { decider: "moderation", answer: null, failure: "answered with status 500" } },
      { rule: "fraud", matches: true, failure: null, asked: { decider: "fraud", answer: "refuse", failure: null } },
    ],
  });
});

test("an entry of a release that knew no deciders has asked none", async () => {
  const entry = await leave(REST, {});
  expect((await explainBy(ASK, entry)).now).toEqual({ outcome: "unknown", rule: "ask" });
});
