import { describe, expect, test } from "@jest/globals";
import type { Answer } from "../../../generated/decider.ts";
import type { Asking } from "../../../src/rules/data.ts";
import { createRules } from "../../../src/rules/decide/create-rules.ts";
import { userTexts } from "../../../src/rules/text/user-texts.ts";
import { callbackOf, createData, createDeciders, decideBy, load } from "../../support/rules.ts";

const DECIDERS =
  "deciders: { moderation: { url: http://127.0.0.1:9 }, fraud: { url: http://127.0.0.1:9 } }\nlists: { staff: [] }\nrules:\n";

function rulesOf(...rules: string[]): string {
  return DECIDERS + rules.map((rule, index) => `  - { name: r${index + 1}, ${rule} }\n`).join("");
}

const BLOCK = { ownerUserID: "alice", blackUserID: "bob" };
const blocking = () => callbackOf("openim", "callbackBeforeAddBlackCommand", BLOCK);
const REQUEST = { From_Account: "alice", FriendItem: [{ To_Account: "bob" }, { To_Account: "mallory" }, { To_Account: "carol" }] };
const befriending = () => callbackOf("tencent-chat", "Sns.CallbackPrevFriendAdd", REQUEST);
const MESSAGE = { From_Account: "alice", To_Account: "bob", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hi" } }] };
const sending = () => callbackOf("tencent-chat", "C2C.CallbackBeforeSendMsg", MESSAGE);
const OTHER_BODY = [{ MsgType: "TIMTextElem", MsgContent: { Text: "**" } }];

/** Decides a callback by one rule that asks, whose decider gives this answer, and one that refuses what is left. */
async function decide(answer: Answer | Error, callback = sending(), more = "") {
  const on = callback.command.name;
  return decideBy(rulesOf(`on: ${on}, ask: moderation${more}`, `on: ${on}, refuse: { message: rest }`), {
    answers: { moderation: answer },
  })(callback);
}

describe("what a decider answers", () => {
  test.each<{ answer: Answer; decision: object }>([
    { answer: { decision: "allow" }, decision: { kind: "allow" } },
    { answer: { decision: "refuse" }, decision: { kind: "refuse", message: "" } },
    { answer: { decision: "refuse", message: "no", code: 120_002 }, decision: { kind: "refuse", message: "no", code: 120_002 } },
    { answer: { decision: "refuse", detail: "why" }, decision: { kind: "refuse", message: "", detail: "why" } },
    { answer: { decision: "discard" }, decision: { kind: "discard" } },
    { answer: { decision: "modify", changes: { MsgBody: OTHER_BODY } }, decision: { kind: "modify", changes: { MsgBody: OTHER_BODY } } },
    { answer: { decision: "modify", changes: {} }, decision: { kind: "modify", changes: {} } },
  ])("$answer decides, and the rule is the one that asked", async ({ answer, decision }) => {
    expect(await decide(answer)).toEqual({
      decision,
      rule: "r1",
      decider: "moderation",
      flaggedBy: null,
      trace: expect.objectContaining({
        failed: [],
        asked: [{ rule: "r1", decider: "moderation", answer: answer.decision, failure: null, durationMs: expect.any(Number) }],
      }),
    });
  });

  test("flag lets it happen, and puts it before a moderator", async () => {
    expect(await decide({ decision: "flag" })).toMatchObject({
      decision: { kind: "allow" },
      rule: "r1",
      decider: "moderation",
      flaggedBy: "r1",
      trace: { asked: [{ answer: "flag" }] },
    });
  });

  test("pass leaves the callback to the next rule, as if the rule had not matched", async () => {
    expect(await decide({ decision: "pass" })).toMatchObject({
      decision: { kind: "refuse", message: "rest" },
      rule: "r2",
      decider: null,
      trace: { failed: [], asked: [{ rule: "r1", answer: "pass", failure: null }] },
    });
  });
});

describe("an answer that cannot be used is a failure of the rule that says why", () => {
  test.each<{ answer: Answer; callback: ReturnType<typeof sending>; failure: string | RegExp }>([
    {
      answer: { decision: "discard" },
      callback: blocking(),
      failure: "callbackBeforeAddBlackCommand cannot discard; it can allow, refuse",
    },
    { answer: { decision: "modify", changes: {} }, callback: blocking(), failure: /cannot modify/ },
    {
      answer: { decision: "verdicts", refused: [] },
      callback: sending(),
      failure: /cannot verdicts; it can allow, refuse, discard, modify$/,
    },
    { answer: { decision: "refuse", code: 5000 }, callback: sending(), failure: /^ErrorCode is not legal: / },
    { answer: { decision: "refuse", code: 120_001 }, callback: blocking(), failure: /^errCode is not legal: / },
    { answer: { decision: "modify", changes: { MsgBody: "hi" } }, callback: sending(), failure: /^MsgBody is not legal: / },
    {
      answer: { decision: "modify", changes: { ErrorCode: 120_001 } },
      callback: sending(),
      failure: "a reply to C2C.CallbackBeforeSendMsg cannot change ErrorCode",
    },
    {
      answer: { decision: "modify", changes: { Body: [] } },
      callback: sending(),
      failure: "a reply to C2C.CallbackBeforeSendMsg cannot change Body",
    },
    {
      answer: { decision: "verdicts", refused: [{ user: "bob", code: 5000 }] },
      callback: befriending(),
      failure: /is not legal: /,
    },
  ])("$answer: $failure", async ({ answer, callback, failure }) => {
    const reason = typeof failure === "string" ? failure : expect.stringMatching(failure);
    expect(await decide(answer, callback)).toMatchObject({
      rule: "r2",
      decider: null,
      trace: {
        failed: [{ rule: "r1", reason: expect.stringMatching(/^the decider moderation /), takenFor: "no-match" }],
        asked: [{ rule: "r1", decider: "moderation", answer: answer.decision, failure: reason }],
      },
    });
  });
});

test("a decider that fails is a failure of the rule, which is taken for what `onError` says", async () => {
  const error = new Error("gave no answer within 800 ms");
  const asked = [{ rule: "r1", decider: "moderation", answer: null, failure: error.message }];
  expect(await decide(error)).toMatchObject({
    rule: "r2",
    trace: { failed: [{ rule: "r1", reason: `the decider moderation ${error.message}`, takenFor: "no-match" }], asked },
  });
  // The rule decided, and not the decider.
  expect(await decide(error, sending(), ", onError: refuse")).toMatchObject({
    decision: { kind: "refuse", message: "" },
    rule: "r1",
    decider: null,
    trace: { failed: [{ takenFor: "refuse" }], asked },
  });
});

test("a reason is bounded", async () => {
  const result = await decide(new Error("x".repeat(5000)));
  expect(result?.trace.asked[0]?.failure).toHaveLength(300);
});

describe("users who are decided one by one", () => {
  const verdicts = (...users: string[]): Answer => ({
    decision: "verdicts",
    refused: users.map((user) => ({ user, message: `not ${user}` })),
  });

  test("verdicts refuse the users that they name, once each, and nobody whom the callback does not name", async () => {
    expect(await decide(verdicts("mallory", "trudy", "mallory", "carol"), befriending())).toMatchObject({
      decision: {
        kind: "verdicts",
        refused: [
          { user: "mallory", message: "not mallory" },
          { user: "carol", message: "not carol" },
        ],
      },
      decider: "moderation",
      trace: { asked: [{ answer: "verdicts" }] },
    });
  });

  test.each([{ users: [] }, { users: ["trudy"] }, { users: [""] }])(
    "verdicts that refuse nobody of the callback allow it: $users",
    async ({ users }) => {
      expect(await decide(verdicts(...users), befriending())).toMatchObject({
        decision: { kind: "allow" },
        rule: "r1",
        decider: "moderation",
      });
    },
  );

  const ON = "on: Sns.CallbackPrevFriendAdd";

  test.each<{ answer: Answer; refused: string[]; rule: string; decider: string | null }>([
    { answer: verdicts("carol"), refused: ["mallory", "carol"], rule: "r1", decider: null },
    { answer: verdicts("mallory"), refused: ["mallory"], rule: "r1", decider: null },
    { answer: { decision: "refuse" }, refused: ["mallory", "bob", "carol"], rule: "r1", decider: null },
    { answer: { decision: "allow" }, refused: ["mallory"], rule: "r1", decider: null },
  ])("whom an earlier rule decided is not decided again by $answer", async ({ answer, refused, rule, decider }) => {
    const rules = rulesOf(`${ON}, each: item, when: 'item.user == "mallory"', refuse: {}`, `${ON}, ask: moderation`, `${ON}, refuse: {}`);
    const result = await decideBy(rules, { answers: { moderation: answer } })(befriending());
    expect(result).toMatchObject({ rule, decider });
    expect(result?.decision).toMatchObject({ kind: "verdicts", refused: refused.map((user) => ({ user })) });
  });

  test("the decider has decided if it refused the first", async () => {
    const rules = rulesOf(`${ON}, each: item, when: 'item.user == "bob"', allow: {}`, `${ON}, ask: moderation`);
    expect(await decideBy(rules, { answers: { moderation: verdicts("bob", "carol") } })(befriending())).toMatchObject({
      decision: { kind: "verdicts", refused: [{ user: "carol", message: "not carol" }] },
      rule: "r2",
      decider: "moderation",
    });
  });
});

describe("in shadow mode", () => {
  test("the decider is asked, its answer is recorded, and nothing changes", async () => {
    expect(await decide({ decision: "refuse", message: "no" }, sending(), ", mode: shadow")).toMatchObject({
      rule: "r2",
      decider: null,
      trace: { shadow: [{ rule: "r1", decision: "refuse" }], asked: [{ rule: "r1", answer: "refuse" }], failed: [] },
    });
  });

  test.each<Answer>([{ decision: "pass" }, { decision: "refuse", message: "rest" }])(
    "an answer that changes nothing is no difference: %j",
    async (answer) => {
      expect((await decide(answer, sending(), ", mode: shadow"))?.trace.shadow).toEqual([]);
    },
  );
});

test("each rule asks on its own, in their order, until one decides", async () => {
  const asked: string[] = [];
  const { book } = load(
    rulesOf(
      "on: message.sending, when: 'size(text) > 100', ask: moderation",
      "on: message.sending, when: 'size(text) > 0', ask: moderation",
      "on: message.sending, ask: moderation",
      "on: message.sending, ask: fraud",
      "on: message.sending, ask: moderation",
    ),
  );
  if (book === null) throw new Error("the rules have faults");
  const onAsked = (decider: string, { rule, texts, callback }: Asking) => asked.push(`${rule} ${decider} ${texts} ${callback.entry}`);
  const deciders = createDeciders({ moderation: { decision: "pass" }, fraud: { decision: "allow" } }, onAsked);
  const result = await createRules(book, { ...createData(), deciders }, userTexts).evaluate(sending());
  expect(asked).toEqual(["r2 moderation hi entry", "r3 moderation hi entry", "r4 fraud hi entry"]);
  expect(result).toMatchObject({ rule: "r4", decider: "fraud" });
  expect(result?.trace.asked.map(({ rule, answer }) => [rule, answer])).toEqual([
    ["r2", "pass"],
    ["r3", "pass"],
    ["r4", "allow"],
  ]);
});
