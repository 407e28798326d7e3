import type { CallbackExplanation, RuleExplanation } from "../../../generated/operator.ts";
import type { CounterLookup } from "../../callbacks/lookups.ts";
import type { RuledCallback } from "../../callbacks/rules.ts";
import type { RuleData } from "../data.ts";
import { createRules } from "../decide/create-rules.ts";
import { type EvaluatedRule, explainRules } from "../decide/explain-rules.ts";
import { outcomeNow, outcomeThen } from "./compare.ts";
import type { Recorded } from "./recorded.ts";
import { findAsked } from "./recorded-deciders.ts";
import type { Replay, ReplayOptions } from "./replay.ts";

/** Explains what rules make of an entry. `replay` has decided everything that came before it. */
export async function explain(
  entry: Recorded,
  replay: Replay,
  { book, texts }: Pick<ReplayOptions, "book" | "texts">,
): Promise<CallbackExplanation> {
  const { id, sender, app, command, phase, receivedAt, decidedBy } = entry;
  const known = {
    entry: { id, sender, app, command, phase, receivedAt },
    ...{ outcome: outcomeThen(entry), decidedBy, flaggedBy: entry.rules?.flaggedBy ?? null },
  };
  const callback = phase === "after" ? "notAsked" : replay.arriveAt(entry);
  if (typeof callback === "string") return { ...known, skipped: callback, now: null, rules: [] };
  const data: RuleData = { ...replay.data, counters: countOnce(replay.data.counters) };
  const rules = await explainRules(book, data, texts, callback);
  return { ...known, skipped: null, now: await decideNow(entry, callback), rules: rules.map((rule) => withAnswer(rule, entry)) };

  async function decideNow(decided: Recorded, ruled: RuledCallback): Promise<CallbackExplanation["now"]> {
    const result = await createRules(book, data, texts).evaluate(ruled);
    const asking = replay.wouldAsk();
    if (asking !== null) return { outcome: "unknown", rule: asking };
    return { outcome: outcomeNow(decided, result), rule: result?.rule ?? result?.flaggedBy ?? null };
  }
}

function withAnswer({ decider, ...explanation }: EvaluatedRule, entry: Recorded): RuleExplanation {
  if (decider === null) return { ...explanation, asked: null };
  const { answer = null, failure = null } = findAsked(entry, decider, explanation.rule) ?? {};
  return { ...explanation, asked: { decider, answer, failure } };
}

/** Counters that count a value once, however often it is asked for: the callback comes once. */
function countOnce(counters: CounterLookup): CounterLookup {
  const answers = new Map<string, number | Promise<number>>();
  return {
    count: (...call) => once(["count", ...call], () => counters.count(...call)),
    distinct: (...call) => once(["distinct", ...call], () => counters.distinct(...call)),
  };

  function once(call: unknown[], ask: () => number | Promise<number>): number | Promise<number> {
    const key = JSON.stringify(call);
    const answer = answers.get(key) ?? ask();
    answers.set(key, answer);
    return answer;
  }
}
