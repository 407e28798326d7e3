import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { DecidedBy, RuleEvaluation } from "../../generated/operator.ts";
import type { RecordedDecision } from "../../src/callbacks/decision.ts";
import type { NewEntry } from "../../src/journal/journal.ts";
import type { EntryFilter } from "../../src/journal/list-query.ts";
import { newEntry } from "../support/entries.ts";
import type { JournalUnderTest, ReaderUnderTest, StorageUnderTest } from "./journal-under-test.ts";

const NOW = Date.UTC(2026, 0, 2);

export const NO_RULES: RuleEvaluation = { shadow: [], failed: [], values: {}, counts: [], asked: [], durationUs: 1.5, flaggedBy: null };

export const FULL: RuleEvaluation = {
  shadow: [{ rule: "strict", decision: "refuse" }],
  failed: [{ rule: "broken", reason: "no such overload", takenFor: "no-match" }],
  values: { actor: "al\ud83dice", 'count("invites", actor, "1h")': 21, 'inList("support", actor)': true },
  counts: [{ counter: "invites", key: null, value: "alice", window: 3_600_000 }],
  asked: [
    { rule: "slow", decider: "antispam", answer: null, failure: "gave no answer within 800 ms", durationMs: 800.1 },
    { rule: "ask", decider: "antifraud", answer: "pass", failure: null, durationMs: 1.5 },
  ],
  durationUs: 12.25,
  flaggedBy: "watch",
};

/** As if two deciders were asked in a row, the second of which decided. */
const ASKED: RuleEvaluation = { ...NO_RULES, asked: FULL.asked };

/** An entry of a before-callback with this decision. */
export function decidedEntry(
  decision: RecordedDecision,
  decidedBy: DecidedBy,
  rules: RuleEvaluation | null = null,
  fields: Partial<NewEntry> = {},
) {
  return newEntry({
    phase: "before",
    command: "callbackBeforeAddBlackCommand",
    sender: "openim",
    actor: "bob",
    targets: [],
    decision: { ...decision },
    decidedBy,
    rules,
    ...fields,
  });
}

export const by = (kind: DecidedBy["by"], name: string | null = null): DecidedBy => ({ by: kind, name });

/** Describes what every journal keeps of decisions, and how its lists find them. */
export function describeDecisions({ create }: Pick<StorageUnderTest, "create">): void {
  let journal: JournalUnderTest;
  let reader: ReaderUnderTest;

  beforeEach(async () => {
    journal = await create();
    reader = journal.reader;
  });

  afterEach(() => journal.close());

  async function found(filter: EntryFilter): Promise<string[]> {
    await reader.followAll();
    const { items } = await reader.listPage({ filter, page: { limit: 1000 } });
    return items.map(({ id }) => id);
  }

  test.each<[string, NewEntry]>([
    ["default", decidedEntry({ kind: "allow" }, by("default"))],
    ["handler", decidedEntry({ kind: "refuse", message: "no" }, by("handler"))],
    ["rule", decidedEntry({ kind: "discard" }, by("rule", "mute"), FULL)],
    ["service", decidedEntry({ kind: "allow" }, by("service", "antifraud"), NO_RULES)],
    ["fallback", decidedEntry({ kind: "refuse", message: "later", fallback: "deadline" }, by("fallback"), NO_RULES)],
    ["nobody, as for an after-callback", newEntry()],
  ])("keeps who decided and what rules made of it: %s", async (_name, entry) => {
    await journal.append([entry]);
    const { decidedBy, rules } = entry;
    expect(await reader.get(entry.id)).toMatchObject({ decidedBy, rules });
    expect((await reader.listPage({ filter: {}, page: { limit: 1 } })).items).toMatchObject([{ id: entry.id, decidedBy }]);
  });

  describe("lists", () => {
    const entries = {
      allowed: decidedEntry({ kind: "allow" }, by("default"), NO_RULES, { actor: "alice" }),
      refused: decidedEntry(
        { kind: "refuse", message: "no" },
        by("rule", "spam"),
        { ...NO_RULES, failed: FULL.failed },
        { actor: "alice" },
      ),
      handled: decidedEntry({ kind: "refuse", message: "no" }, by("handler")),
      flagged: decidedEntry({ kind: "allow" }, by("rule", "watch"), FULL),
      asked: decidedEntry({ kind: "refuse", message: "no" }, by("service", "antifraud"), ASKED, { actor: "carol" }),
      shadowed: decidedEntry({ kind: "allow" }, by("default"), { ...NO_RULES, shadow: [{ rule: "spam", decision: "refuse" }] }),
      late: decidedEntry({ kind: "allow", fallback: "deadline" }, by("fallback")),
      after: newEntry({ actor: "alice" }),
    };

    test.each<[EntryFilter, Array<keyof typeof entries>]>([
      [{ decision: "allow" }, ["late", "shadowed", "flagged", "allowed"]],
      [{ decision: "refuse" }, ["asked", "handled", "refused"]],
      [{ decision: "discard" }, []],
      [{ decidedBy: "default" }, ["shadowed", "allowed"]],
      [{ decidedBy: "handler" }, ["handled"]],
      [{ decidedBy: "rule" }, ["flagged", "refused"]],
      [{ decidedBy: "fallback" }, ["late"]],
      [{ decidedBy: "service" }, ["asked"]],
      [{ rule: "ask" }, ["asked"]],
      [{ rule: "slow" }, []],
      [{ rule: "spam" }, ["shadowed", "refused"]],
      [{ rule: "watch" }, ["flagged"]],
      [{ rule: "broken" }, ["flagged", "refused"]],
      [{ rule: "nothing" }, []],
      [{ rule: "spam", decidedBy: "rule" }, ["refused"]],
      [{ rule: "spam", decidedBy: "default", decision: "allow" }, ["shadowed"]],
      [{ user: "alice", rule: "spam" }, ["refused"]],
      [{ user: "alice", decision: "allow" }, ["allowed"]],
      [{ command: "callbackBeforeAddBlackCommand", decidedBy: "default" }, ["shadowed", "allowed"]],
      [{ decision: "refuse", decidedBy: "handler", status: "accepted", sender: "openim" }, ["handled"]],
    ])("by %j", async (filter, expected) => {
      await journal.append(Object.values(entries));
      expect(await found(filter)).toEqual(expected.map((name) => entries[name].id));
    });

    test.each<[EntryFilter]>([[{ decision: "refuse" }], [{ decidedBy: "rule" }], [{ rule: "spam" }]])(
      "by %j find callbacks with more targets than are searched as well",
      async (filter) => {
        const targets = Array.from({ length: 1001 }, (_, index) => `member-${index}`);
        const long = decidedEntry({ kind: "refuse", message: "no" }, by("rule", "spam"), NO_RULES, { targets });
        await journal.append([long, decidedEntry({ kind: "allow" }, by("default"))]);
        expect(await found(filter)).toEqual([long.id]);
      },
    );

    test("page by page", async () => {
      await journal.append(Array.from({ length: 7 }, () => decidedEntry({ kind: "allow" }, by("rule", "watch"), FULL)));
      const all = await found({ rule: "watch" });
      const { items, next } = await reader.listPage({ filter: { rule: "watch" }, page: { limit: 3 } });
      const rest = await reader.listPage({ filter: { rule: "watch" }, page: { limit: 10, cursor: next ?? "" } });
      expect([...items, ...rest.items].map(({ id }) => id)).toEqual(all);
      expect(all).toHaveLength(7);
    });

    test.each(["'quoted\"", "back\\slash", "line\nbreak", "\u{1f600}", "规则", " "])("by a rule with the name %j", async (rule) => {
      const entry = decidedEntry({ kind: "allow" }, by("rule", rule), NO_RULES);
      await journal.append([
        entry,
        decidedEntry({ kind: "allow" }, by("default"), { ...NO_RULES, shadow: [{ rule: "x", decision: "flag" }] }),
      ]);
      expect(await found({ rule })).toEqual([entry.id]);
    });

    test("do not have pruned entries", async () => {
      await journal.append(Object.values(entries));
      await found({});
      await journal.prune(6);
      expect(await found({ rule: "spam" })).toEqual([]);
      expect(await found({ decision: "allow" })).toEqual([entries.late.id]);
    });
  });

  describe("reading for rules", () => {
    test("leaves out entries without rules, and says how far it read", async () => {
      const ruled = [1, 2].map(() => decidedEntry({ kind: "allow" }, by("rule", "watch"), FULL, { receivedAt: NOW }));
      const without = Array.from({ length: 5 }, () => newEntry());
      await journal.append([...without, ...ruled.slice(0, 1), ...without.map(() => newEntry()), ...ruled.slice(1)]);
      const { counts } = FULL;
      const expected = ruled.map(({ id }, index) => ({
        position: 6 * (index + 1),
        id,
        receivedAt: NOW,
        rule: "watch",
        flaggedBy: "watch",
        counts,
        isOwn: true,
      }));
      expect(await reader.readForRules({ position: 0, limit: 4 })).toEqual({ through: 4, entries: [] });
      expect(await reader.readForRules({ position: 4, limit: 4 })).toEqual({ through: 8, entries: expected.slice(0, 1) });
      expect(await reader.readForRules({ position: 0, limit: 100 })).toEqual({ through: 12, entries: expected });
      expect(await reader.readForRules({ position: 12, limit: 100 })).toEqual({ through: 12, entries: [] });
    });

    test("goes on after pruned entries", async () => {
      await journal.append(Array.from({ length: 4 }, () => decidedEntry({ kind: "allow" }, by("default"), NO_RULES)));
      await journal.prune(3);
      expect(await reader.readForRules({ position: 0, limit: 2 })).toMatchObject({
        through: 4,
        entries: [{ position: 4, rule: null, flaggedBy: null }],
      });
    });
  });
}
