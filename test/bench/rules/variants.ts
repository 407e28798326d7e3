import type { Rules } from "../../../src/callbacks/rules.ts";
import { createCounters } from "../../../src/rules/counters/counters.ts";
import type { RuleData } from "../../../src/rules/data.ts";
import { createRules } from "../../../src/rules/decide/create-rules.ts";
import { createRuleList } from "../../../src/rules/lists/rule-list.ts";
import { loadRules } from "../../../src/rules/load-rules.ts";
import { userTexts } from "../../../src/rules/text/user-texts.ts";
import { createSenders } from "../without-journal.ts";
import { ids, words } from "./values.ts";

/** What decides the callbacks that are measured. None of the rules matches, so all are evaluated. */
export interface Variant {
  name: string;
  /** undefined: there are no rules. */
  rules: Rules | undefined;
}

const MOST_COUNTED = 100_000;

const FEW = 1000;

/** Conditions of the kinds that people write, on a message. */
const USUAL = [
  'inList("ids", actor)',
  'inList("ids", request.To_Account)',
  "request.OnlineOnlyFlag == 1 && request.MsgBody.size() > 20",
  'actor.startsWith("bot_") && platform == "Web"',
  'targets.exists(target, inList("ids", target))',
  'inList("ids", actor) && now.getHours() < 6',
  "request.MsgBody.size() > 50",
  'app == "1400000001" || clientAddress == "203.0.113.7"',
  'actor == "support_01"',
  'inList("ids", group)',
];

/** Every variant, that without rules first. */
export function createVariants(): Variant[] {
  return [
    { name: "no rules", rules: undefined },
    { name: "rules for other commands", rules: rulesOf({ on: "user.blocking", conditions: ["true"] }) },
    { name: "1 rule", rules: rulesOf({ conditions: USUAL.slice(0, 1) }) },
    { name: TEN_RULES, rules: rulesOf({ conditions: USUAL }) },
    { name: "100 rules", rules: rulesOf({ conditions: Array(10).fill(USUAL).flat() }) },
    ...[1e3, 1e4, 1e5, 1e6].map((size) => ({
      name: `a list of ${size.toLocaleString("en")} ids`,
      rules: rulesOf({ conditions: ['inList("ids", actor)'], size }),
    })),
    ...[1e3, 1e5].map((size) => ({
      name: `${size.toLocaleString("en")} words in a text`,
      rules: rulesOf({ conditions: ['text.containsAny("words")'], wordCount: size }),
    })),
    { name: "a pattern in a text", rules: rulesOf({ conditions: ['text.matches("(?i)https?://")'] }) },
    { name: "a count", rules: rulesOf({ conditions: ['count("messages", actor, "1h") > 1000000'] }) },
    { name: "a count of different values", rules: rulesOf({ conditions: ['distinct("receivers", actor, targets[0], "1h") > 1000000'] }) },
  ];
}

export const TEN_RULES = "10 rules";

interface RuleSet {
  on?: string;
  conditions: readonly string[];
  size?: number;
  wordCount?: number;
}

const NO_DECIDERS: RuleData["deciders"] = {
  ask: async () => {
    throw new Error("no rule of these asks");
  },
};

function rulesOf({ on = "C2C.CallbackBeforeSendMsg", conditions, size = FEW, wordCount = 0 }: RuleSet): Rules {
  const rules = conditions.map((when, index) => ({ name: `rule-${index}`, on, when, refuse: {} }));
  // JSON is YAML.
  const text = JSON.stringify({ lists: { ids: [], words: { match: "text" } }, rules });
  const { tencentChat, openIm } = createSenders();
  const { book, faults } = loadRules("rules.yaml", text, { senders: [tencentChat, openIm], texts: userTexts });
  if (book === null) throw new Error(JSON.stringify(faults));
  const lists = new Map([
    ["ids", createRuleList("value", ids(size))],
    ["words", createRuleList("text", words(wordCount))],
  ]);
  const counters = createCounters({ limit: MOST_COUNTED });
  return createRules(book, { lists, counters, relations: { since: () => null }, deciders: NO_DECIDERS }, userTexts);
}
