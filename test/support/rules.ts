import type { Answer } from "../../generated/decider.ts";
import type { Sender as SenderName } from "../../generated/operator.ts";
import type { ListMatch, RelationKey, RuleList } from "../../src/callbacks/lookups.ts";
import type { RuledCallback, RuleResult } from "../../src/callbacks/rules.ts";
import type { CompiledRules } from "../../src/rules/compile/compile-rules.ts";
import type { Asking, DeciderLookup, RuleData } from "../../src/rules/data.ts";
import { createRules } from "../../src/rules/decide/create-rules.ts";
import { loadRules } from "../../src/rules/load-rules.ts";
import { userTexts } from "../../src/rules/text/user-texts.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";

export const RULED_SENDERS = {
  "tencent-chat": createTencentChat({ apps: [], signatureWindow: 60, budget: 1000 }),
  openim: createOpenIm({ apps: [], budget: 1000 }),
};

type Body = Record<string, unknown>;

/** 2026-07-01T12:00:00Z. */
export const NOON = Date.UTC(2026, 6, 1, 12);

/** What rules ask for, in memory. */
export interface Facts {
  /** Values by list; a list of words matches them within texts. */
  lists?: Record<string, readonly string[]>;
  /** Relations since a time. */
  relations?: ReadonlyArray<Omit<RelationKey, "sender" | "app"> & { since: number }>;
  /** What deciders answer to every question; an error if they do not. */
  answers?: Answers;
  /** Whether counters and relations answer later. */
  isLate?: boolean;
}

export function createData({ lists = {}, relations = [], answers = {}, isLate = false }: Facts = {}): RuleData {
  const counted = new Map<string, string[]>();
  const answer = <Value>(value: Value) => (isLate ? Promise.resolve(value) : value);
  const add = (key: string, value: string) => {
    const values = [...(counted.get(key) ?? []), value];
    counted.set(key, values);
    return values;
  };
  return {
    lists: { get: (name) => (lists[name] === undefined ? undefined : createList(lists[name])) },
    counters: {
      count: (counter, value) => answer(add(`${counter} ${value}`, value).length),
      distinct: (counter, key, value) => answer(new Set(add(`${counter} ${key}`, value)).size),
    },
    relations: {
      since: ({ kind, owner, target }) =>
        answer(relations.find((one) => one.kind === kind && one.owner === owner && one.target === target)?.since ?? null),
    },
    deciders: createDeciders(answers),
  };
}

export type Answers = Readonly<Record<string, Answer | Error>>;

/** Deciders that answer at once, without a service. */
export function createDeciders(answers: Answers, onAsked: (decider: string, asking: Asking) => void = () => {}): DeciderLookup {
  return {
    ask: async (decider, asking, use) => {
      onAsked(decider, asking);
      const answer = answers[decider] ?? new Error("is not there");
      if (answer instanceof Error) throw answer;
      return use(answer);
    },
  };
}

function createList(values: readonly string[], match: ListMatch = "value"): RuleList {
  return {
    match,
    size: values.length,
    has: (value) => values.includes(value),
    find: (text) =>
      values.flatMap((word) => (text.includes(word) ? [{ start: text.indexOf(word), end: text.indexOf(word) + word.length }] : [])),
    isIn: (text) => values.some((word) => text.includes(word)),
  };
}

export function load(text: string | Uint8Array): CompiledRules {
  return loadRules("rules.yaml", text, { senders: Object.values(RULED_SENDERS), texts: userTexts });
}

/** A callback as it comes, with the summary of its handler. */
export function callbackOf(sender: SenderName, name: string, request: Body, more: Partial<RuledCallback> = {}): RuledCallback {
  const command = RULED_SENDERS[sender].commands.get(name);
  if (command === undefined) throw new Error(`there is no command ${name}`);
  const summary = command.handler.summarize(request as never);
  const circumstances = { app: "app", entry: "entry", receivedAt: NOON, platform: null, clientAddress: null };
  return { sender, command, request, summary, ...circumstances, ...more };
}

/** A function that decides callbacks by rules, as YAML, which must have no fault. */
export function decideBy(text: string, facts: Facts = {}): (callback: RuledCallback) => Promise<RuleResult | null> {
  const { book, faults } = load(text);
  if (book === null) throw new Error(JSON.stringify(faults, null, 1));
  const rules = createRules(book, createData(facts), userTexts);
  return async (callback) => rules.evaluate(callback);
}
