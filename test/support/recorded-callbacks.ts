import type { DecidedBy } from "../../generated/operator.ts";
import type { Decision } from "../../src/callbacks/decision.ts";
import type { RuledCallback, RuleResult, Rules } from "../../src/callbacks/rules.ts";
import type { NewEntry } from "../../src/journal/journal.ts";
import { createCounters } from "../../src/rules/counters/counters.ts";
import type { RuleData } from "../../src/rules/data.ts";
import { createRules } from "../../src/rules/decide/create-rules.ts";
import { loadRules } from "../../src/rules/load-rules.ts";
import { userTexts } from "../../src/rules/text/user-texts.ts";
import { newEntry } from "./entries.ts";
import { callbackOf, createDeciders, RULED_SENDERS } from "./rules.ts";

/** What a server would record, without one. */
export interface Recorder {
  /** The entry of a before-callback that came at a time, decided by the rules, else by the handler. */
  record(sent: SentBefore): NewEntry;
  /** The same by rules that ask deciders. */
  recordAsked(sent: SentBefore): Promise<NewEntry>;
}

export interface SentBefore {
  command: string;
  body: Record<string, unknown>;
  at: number;
  /** What its handler decides; absent: there is none. */
  handler?: Decision;
  query?: string;
}

const NO_DATA: Omit<RuleData, "counters"> = {
  lists: { get: () => undefined },
  relations: { since: () => null },
  deciders: createDeciders({}),
};

/** @param text The rules in use, as YAML; null if there are none. */
export function createRecorder(text: string | null, data: Partial<RuleData> = {}): Recorder {
  const rules = text === null ? null : compile(text, { ...NO_DATA, counters: createCounters({ limit: 100_000 }), ...data });
  return {
    record: (sent) => {
      const callback = toCallback(sent);
      const result = rules?.evaluate(callback) ?? null;
      if (result instanceof Promise) throw new Error("the rules answer later");
      return toEntry(sent, callback, result);
    },
    recordAsked: async (sent) => {
      const callback = toCallback(sent);
      return toEntry(sent, callback, (await rules?.evaluate(callback)) ?? null);
    },
  };
}

function compile(text: string, data: RuleData): Rules {
  const { book, faults } = loadRules("rules.yaml", text, { senders: Object.values(RULED_SENDERS), texts: userTexts });
  if (book === null) throw new Error(JSON.stringify(faults, null, 1));
  return createRules(book, data, userTexts);
}

function toCallback({ command, body, at, query = "" }: SentBefore): RuledCallback {
  const sender = command.startsWith("callback") ? "openim" : "tencent-chat";
  const app = sender === "openim" ? "sample" : "1400000000";
  const request = { [sender === "openim" ? "callbackCommand" : "CallbackCommand"]: command, ...body };
  const parameters = RULED_SENDERS[sender].readParameters(query);
  const client = RULED_SENDERS[sender].readUserClient({ parameters, body: { json: request } });
  return callbackOf(sender, command, request, { app, receivedAt: at, ...client });
}

function toEntry({ command, at, handler, query = "" }: SentBefore, callback: RuledCallback, result: RuleResult | null): NewEntry {
  const { sender, app, request, summary } = callback;
  const { actor, targets, group, message } = summary;
  const { decision, by } = decisionOf(result, handler);
  return newEntry({
    ...{ sender, app, command, receivedCommand: command, phase: "before", receivedAt: at, query, actor, targets, group, message },
    decision: { ...decision },
    decidedBy: by,
    body: JSON.stringify(request),
    rules: result === null ? null : { ...result.trace, flaggedBy: result.flaggedBy },
  });
}

function decisionOf(result: RuleResult | null, handler: Decision | undefined): { decision: Decision; by: DecidedBy } {
  if (result !== null && result.decision !== null) {
    const by: DecidedBy = result.decider === null ? { by: "rule", name: result.rule } : { by: "service", name: result.decider };
    return { decision: result.decision, by };
  }
  if (handler !== undefined) return { decision: handler, by: { by: "handler", name: null } };
  return { decision: { kind: "allow" }, by: { by: "default", name: null } };
}
