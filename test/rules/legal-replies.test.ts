import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import type { Answer } from "../../generated/decider.ts";
import { findReplyFault } from "../../src/callbacks/reply-fault.ts";
import { toHandlerSpelling } from "../../src/callbacks/spelling.ts";
import { itemsOf } from "../../src/rules/compile/command-types.ts";
import { createRules } from "../../src/rules/decide/create-rules.ts";
import { createRuleList } from "../../src/rules/lists/rule-list.ts";
import { userTexts } from "../../src/rules/text/user-texts.ts";
import { changeableFieldsOf } from "../support/changeable-fields.ts";
import { type DocumentedCommand, documentedCommands } from "../support/operations.ts";
import { type Answers, callbackOf, createData, load } from "../support/rules.ts";
import { effectOf } from "../support/sender-effects.ts";

// No rules file can make a reply that the document or the sender's rules reject, whatever it says, whatever deciders answer and whatever the callback has.

const SEED = 20_260_701;

const commands = documentedCommands.filter(({ metadata }) => metadata.phase === "before");

/** Values of `modify`: legal and illegal ones, of every type. */
const VALUES = [
  ...[0, 1, 2, -1, 100, 9_999_999_999, 0.5, true, null],
  ...['""', '"x"', '"{}"', "'{\"a\": 1}'", "actor", "group", "text", "targets", "[actor]", "size(text)", "request", "item.user"],
  ...['[{"userID": actor}]', '[{"MsgType": "TIMTextElem", "MsgContent": {"Text": actor}}]', '{"a": actor}', "[]", "1 / 0", "targets[7]"],
  ...[
    "request.content",
    "request.MsgBody",
    "request.groupID",
    "request.groupName",
    "request.users",
    "request.userIDList",
    "request.nickname",
  ],
];

const CONDITIONS = [
  ...Array(8).fill(undefined),
  true,
  false,
  'actor != ""',
  'inList("people", actor)',
  'count("a", actor, "1h") > 1',
  "targets[7] == actor",
  "isFriend(actor, group)",
  "item.user.size() % 2 == 0",
  'text.containsAny("words")',
];

/** Words that nearly every text has. */
const LISTS = new Map([
  ["people", createRuleList("value", ["alice", "user1", "bob"])],
  ["words", createRuleList("text", ["hello", "*a*", "*e*", '*"*'])],
]);

const CODES = [undefined, 0, 1, 2, 100, 5000, 9999, 10_100, 38_000, 102_100, 120_001, 130_001];

const DECIDERS = ["one", "two"];

/** What deciders may answer, or that they fail: everything that their document allows, whatever the command. */
function answersOn(documented: DocumentedCommand, bodies: ReadonlyArray<Record<string, unknown>>): fc.Arbitrary<Answers> {
  const fields = [...changeableFieldsOf(documented).keys(), "nextCode", "ErrorCode", "errCode", "x"];
  const sent = bodies.flatMap((body) => Object.values(body));
  const users = documentedUsers(documented, bodies);
  const refusal = fc.record(
    { code: fc.constantFrom(...CODES.filter(isNumber), 5.5e9), message: fc.string(), detail: fc.string() },
    { requiredKeys: [] },
  );
  const value = fc.oneof(fc.constantFrom(...sent, "{}", '{"content":"*"}', 0, 1, [], null), fc.jsonValue());
  const answer: fc.Arbitrary<Answer> = fc.oneof(
    fc.constantFrom<Answer>({ decision: "allow" }, { decision: "discard" }, { decision: "flag" }, { decision: "pass" }),
    refusal.map((given): Answer => ({ decision: "refuse", ...given })),
    fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 3 }).map((changes): Answer => ({ decision: "modify", changes })),
    fc
      .array(fc.tuple(fc.constantFrom(...users, "nobody", ""), refusal), { maxLength: 4 })
      .map((refused): Answer => ({ decision: "verdicts", refused: refused.map(([user, given]) => ({ user, ...given })) })),
  );
  return fc.record(
    Object.fromEntries(DECIDERS.map((name) => [name, fc.oneof({ weight: 9, arbitrary: answer }, fc.constant(new Error("is down")))])),
  );
}

function isNumber(code: number | undefined): code is number {
  return code !== undefined;
}

/** The users whom examples name one by one. */
function documentedUsers({ metadata }: DocumentedCommand, bodies: ReadonlyArray<Record<string, unknown>>): string[] {
  return bodies.flatMap((body) => (itemsOf(metadata, body) ?? []).map(({ user }) => user));
}

function effectsOn(documented: DocumentedCommand): fc.Arbitrary<object> {
  const { decisions } = documented.metadata;
  const fields = [...changeableFieldsOf(documented).keys(), "nextCode", "ErrorCode"];
  const refusal = fc.record({ code: fc.constantFrom(...CODES), message: fc.string(), detail: fc.string() }, { requiredKeys: ["message"] });
  const others: object[] = [
    ...DECIDERS.map((ask) => ({ ask })),
    { allow: {} },
    { flag: {} },
    { mask: { list: "words" } },
    { mask: { list: "words", with: "██" } },
  ];
  return fc.oneof(
    fc.constantFrom(...others, ...(decisions.includes("discard") ? [{ discard: {} }] : [])),
    ...(decisions.includes("refuse") ? [refusal.map((refuse) => ({ refuse }))] : []),
    ...(decisions.includes("modify")
      ? [fc.dictionary(fc.constantFrom(...fields), fc.constantFrom(...VALUES), { minKeys: 1, maxKeys: 3 }).map((modify) => ({ modify }))]
      : []),
  );
}

function rulesFor(documented: DocumentedCommand): fc.Arbitrary<object> {
  const circumstances = fc.record(
    {
      when: fc.constantFrom(...CONDITIONS),
      each: fc.constantFrom("item", undefined, undefined),
      mode: fc.constantFrom("enforce", "enforce", "shadow"),
      onError: fc.constantFrom("refuse", "no-match", undefined),
    },
    { requiredKeys: [] },
  );
  const on = fc.constantFrom(documented.command, documented.metadata.intent);
  return fc.tuple(on, circumstances, effectsOn(documented)).map(([name, rest, effect]) => ({ on: name, ...rest, ...effect }));
}

describe.each(commands)("$command", (documented) => {
  const { sender, command, examples, metadata } = documented;
  const bodies = examples.map(({ body }) => toHandlerSpelling(metadata.spellings, body) as Record<string, unknown>);
  const files = fc.array(rulesFor(documented), { minLength: 1, maxLength: 4 });

  test("rules make legal replies or none", async () => {
    let decisions = 0;
    await fc.assert(
      fc.asyncProperty(
        files,
        answersOn(documented, bodies),
        fc.constantFrom(...bodies),
        fc.boolean(),
        async (rules, answers, body, isLate) => {
          // A file with a fault is not used. What is left of it is another file.
          const sound = rules.filter((rule) => bookOf([rule]) !== null);
          const book = bookOf(sound);
          if (book === null) return;
          const result = await createRules(book, { ...createData({ isLate, answers }), lists: LISTS }, userTexts).evaluate(
            callbackOf(sender, command, body),
          );
          if (result === null || result.decision === null) return;
          decisions += 1;
          const { command: known } = callbackOf(sender, command, body);
          const reply = known.writeReply(result.decision, body);
          expect(findReplyFault(known, body, reply)).toBeNull();
          expect(effectOf(sender, command, body, reply)).not.toBe("broken");
          expect(metadata.decisions).toContain(result.decision.kind);
          expect(JSON.parse(JSON.stringify(result.trace))).toEqual(result.trace);
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
    expect(decisions).toBeGreaterThan(2);
  });
});

function bookOf(rules: readonly object[]): ReturnType<typeof load>["book"] {
  const deciders = Object.fromEntries(DECIDERS.map((name) => [name, { url: "http://127.0.0.1:9" }]));
  const named = rules.map((rule, index) => JSON.parse(JSON.stringify({ name: `rule-${index}`, ...rule })));
  return load(stringify({ lists: { people: [], words: { match: "text" } }, deciders, rules: named })).book;
}

describe.each(commands)("an answer of a decider about $command", (documented) => {
  const { sender, command, examples, metadata } = documented;
  const bodies = examples.map(({ body }) => toHandlerSpelling(metadata.spellings, body) as Record<string, unknown>);

  test("makes a legal reply or none", async () => {
    const book = bookOf([{ on: command, ask: "one" }]);
    if (book === null) throw new Error("the rule has faults");
    const decided = new Set<string>();
    await fc.assert(
      fc.asyncProperty(answersOn(documented, bodies), fc.constantFrom(...bodies), async (answers, body) => {
        const callback = callbackOf(sender, command, body);
        const result = await createRules(book, createData({ answers }), userTexts).evaluate(callback);
        if (result?.decision == null) return;
        decided.add(result.decision.kind);
        const reply = callback.command.writeReply(result.decision, body);
        expect(findReplyFault(callback.command, body, reply)).toBeNull();
        expect(effectOf(sender, command, body, reply)).not.toBe("broken");
      }),
      { seed: SEED, numRuns: 200 },
    );
    // Every decision of the command came up, and no other.
    expect([...decided].toSorted()).toEqual([...metadata.decisions].toSorted());
  });
});
