import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import { findReplyFault } from "../../src/callbacks/reply-fault.ts";
import { toHandlerSpelling } from "../../src/callbacks/spelling.ts";
import { createRules } from "../../src/rules/decide/create-rules.ts";
import { createRuleList } from "../../src/rules/lists/rule-list.ts";
import { userTexts } from "../../src/rules/text/user-texts.ts";
import { changeableFieldsOf } from "../support/changeable-fields.ts";
import { type DocumentedCommand, documentedCommands } from "../support/operations.ts";
import { callbackOf, createData, load } from "../support/rules.ts";
import { effectOf } from "../support/sender-effects.ts";

// No rules file can make a reply that the document or the sender's rules reject, whatever it says and whatever the callback has.

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

function effectsOn(documented: DocumentedCommand): fc.Arbitrary<object> {
  const { decisions } = documented.metadata;
  const fields = [...changeableFieldsOf(documented).keys(), "nextCode", "ErrorCode"];
  const refusal = fc.record({ code: fc.constantFrom(...CODES), message: fc.string(), detail: fc.string() }, { requiredKeys: ["message"] });
  const others: object[] = [{ allow: {} }, { flag: {} }, { mask: { list: "words" } }, { mask: { list: "words", with: "██" } }];
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
      fc.asyncProperty(files, fc.constantFrom(...bodies), fc.boolean(), async (rules, body, isLate) => {
        // A file with a fault is not used. What is left of it is another file.
        const sound = rules.filter((rule) => bookOf([rule]) !== null);
        const book = bookOf(sound);
        if (book === null) return;
        const result = await createRules(book, { ...createData({ isLate }), lists: LISTS }, userTexts).evaluate(
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
      }),
      { seed: SEED, numRuns: 40 },
    );
    expect(decisions).toBeGreaterThan(2);
  });
});

function bookOf(rules: readonly object[]): ReturnType<typeof load>["book"] {
  const named = rules.map((rule, index) => JSON.parse(JSON.stringify({ name: `rule-${index}`, ...rule })));
  return load(stringify({ lists: { people: [], words: { match: "text" } }, rules: named })).book;
}
