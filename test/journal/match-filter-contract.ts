import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { DecidedBy, EntrySummary, RuleEvaluation } from "../../generated/operator.ts";
import { createIdSource } from "../../src/journal/entry-id.ts";
import type { NewEntry } from "../../src/journal/journal.ts";
import { type EntryFilter, MAX_SEARCHED_TARGETS } from "../../src/journal/list-query.ts";
import { createMatch } from "../../src/journal/match-filter.ts";
import { newEntry } from "../support/entries.ts";
import { PROPERTY, PROPERTY_TIMEOUT_MS } from "../support/property.ts";
import type { StorageUnderTest } from "./journal-under-test.ts";

const START = Date.UTC(2026, 0, 2);

/** Ids as senders can make them: with an unpaired surrogate, with what storage escapes, and with what SQL and JSON escape. */
const HOSTILE = "al\ud83dice \u0000'\"%_\\";

/** A command that reports an event, and a body of it. */
const FOLLOW = "Follow.CallbackAfterFollowAdd";
const BODY = newEntry().body;

/** Names of rules come from the operator. */
const AWKWARD_RULE = "'quoted\" \\规则";

const nextId = createIdSource();

const many = (last: string) => [...Array.from({ length: MAX_SEARCHED_TARGETS - 1 }, (_, index) => `member-${index}`), last];

const evaluation = (found: Partial<RuleEvaluation>): RuleEvaluation => ({
  ...{ shadow: [], failed: [], values: {}, counts: [], asked: [], durationUs: 1, flaggedBy: null },
  ...found,
});

const by = (kind: DecidedBy["by"], name: string | null = null): DecidedBy => ({ by: kind, name });

/** What became of a callback. */
const outcome: fc.Arbitrary<Pick<NewEntry, "decision" | "decidedBy" | "rules">> = fc.constantFrom(
  { decision: null, decidedBy: null, rules: null },
  { decision: { kind: "allow" }, decidedBy: by("default"), rules: null },
  { decision: { kind: "allow" }, decidedBy: by("handler"), rules: evaluation({ shadow: [{ rule: "spam", decision: "refuse" }] }) },
  { decision: { kind: "refuse", message: "no" }, decidedBy: by("rule", "spam"), rules: evaluation({}) },
  { decision: { kind: "discard" }, decidedBy: by("rule", "mute"), rules: evaluation({ flaggedBy: AWKWARD_RULE }) },
  { decision: { kind: "allow" }, decidedBy: by("service", "spam"), rules: evaluation({ flaggedBy: "mute" }) },
  { decision: { kind: "allow", fallback: "deadline" }, decidedBy: by("fallback"), rules: null },
  {
    decision: { kind: "refuse", fallback: "error" },
    decidedBy: by("fallback"),
    rules: evaluation({ failed: [{ rule: "mute", reason: "late", takenFor: "no-match" }] }),
  },
);

const fields = fc.record({
  sender: fc.constantFrom("tencent-chat" as const, "openim" as const),
  app: fc.constantFrom("one", "two"),
  command: fc.constantFrom(null, "c1", HOSTILE, FOLLOW, FOLLOW, FOLLOW, FOLLOW),
  body: fc.constantFrom(null, BODY, BODY, `${BODY} `, "\u4f60"),
  bodyEncoding: fc.constantFrom("utf-8", "utf-8", "base64"),
  status: fc.constantFrom("accepted" as const, "accepted" as const, "quarantined" as const, "duplicate" as const),
  actor: fc.constantFrom(null, "a", HOSTILE),
  targets: fc.constantFrom<string[]>([], ["a"], ["b", HOSTILE], many("a"), ["x", ...many("a")]),
  group: fc.constantFrom(null, "g", HOSTILE),
  message: fc.constantFrom(null, "m", HOSTILE),
  requestId: fc.constantFrom(null, "r"),
  receivedAt: fc.integer({ min: START, max: START + 3 }),
});

/** `old`: written by a release that did not record who decided. */
const entry = fc.record({ fields, outcome, old: fc.boolean() });

const FILTERS = {
  sender: fc.constantFrom("tencent-chat" as const, "openim" as const),
  app: fc.constantFrom("one", "none"),
  command: fc.constantFrom("c1", HOSTILE, FOLLOW),
  status: fc.constantFrom("accepted" as const, "quarantined" as const, "duplicate" as const),
  user: fc.constantFrom("a", "b", HOSTILE),
  with: fc.constantFrom("a", "b", HOSTILE),
  commands: fc.constantFrom(["c1"], [HOSTILE, FOLLOW], []),
  actor: fc.constantFrom("a", HOSTILE),
  target: fc.constantFrom("a", "b", HOSTILE),
  event: fc.constantFrom("user.followed" as const, "user.followed" as const, "user.blocked" as const),
  text: fc.constantFrom("FOLLOWLIST", "你", "nothing"),
  group: fc.constantFrom("g", HOSTILE),
  message: fc.constantFrom("m", HOSTILE),
  requestId: fc.constantFrom("r", "none"),
  decision: fc.constantFrom("allow" as const, "refuse" as const, "discard" as const, "modify" as const),
  decidedBy: fc.constantFrom("default" as const, "handler" as const, "rule" as const, "service" as const, "fallback" as const),
  rule: fc.constantFrom("spam", "mute", AWKWARD_RULE),
  since: fc.constantFrom(START, START + 1, START + 3, Number.MAX_SAFE_INTEGER),
  until: fc.constantFrom(0, START + 1, START + 3, Number.MAX_SAFE_INTEGER),
} satisfies { [Field in keyof EntryFilter]-?: fc.Arbitrary<EntryFilter[Field]> };

/** One field, which leaves enough entries to tell, or any of them. */
const filter: fc.Arbitrary<EntryFilter> = fc.oneof(
  ...Object.entries(FILTERS).map(([field, value]) => fc.record({ [field]: value as fc.Arbitrary<string | number | string[]> })),
  fc.record(FILTERS, { requiredKeys: [] }),
);

function idsOf(summaries: EntrySummary[]): string[] {
  return summaries.map(({ id }) => id).toSorted();
}

/** Describes that filters select the same in memory as in lists. */
export function describeFilters({ create }: Pick<StorageUnderTest, "create">): void {
  test(
    "a filter selects the same entries in memory as in the list of callbacks",
    async () => {
      const told = new Set<string>();
      await fc.assert(
        fc.asyncProperty(
          fc.array(entry, { maxLength: 12, size: "max" }),
          fc.array(filter, { minLength: 30, maxLength: 30 }),
          async (entries, filters) => {
            const { append, forgetDeciders, reader, summaries, close } = await create();
            await append(entries.map(({ fields, outcome }) => newEntry({ ...fields, ...outcome, id: nextId(fields.receivedAt) })));
            await forgetDeciders(entries.flatMap(({ old }, index) => (old ? [index + 1] : [])));
            await reader.followAll();
            const committed = (await summaries.readSummaries(0, 100, { bodies: true })).entries;
            for (const filter of filters) {
              const { items } = await reader.listPage({ filter, page: { limit: 100 } });
              const matched = committed.filter(createMatch(filter)).map(({ summary }) => summary);
              expect(idsOf(matched)).toEqual(idsOf(items));
              expect(matched).toEqual(expect.arrayContaining(items));
              if (matched.length > 0 && matched.length < committed.length) for (const field of Object.keys(filter)) told.add(field);
            }
            await close();
          },
        ),
        PROPERTY,
      );
      // Each field has told some entries from others.
      expect([...told].toSorted()).toEqual(Object.keys(FILTERS).toSorted());
    },
    PROPERTY_TIMEOUT_MS,
  );
}
