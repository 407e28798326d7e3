import type { CallbackExplanation } from "../../../generated/operator.ts";
import type { CounterLookup } from "../../callbacks/lookups.ts";
import type { RuledCallback } from "../../callbacks/rules.ts";
import type { RuleData } from "../data.ts";
import { createRules } from "../decide/create-rules.ts";
import { explainRules } from "../decide/explain-rules.ts";
import { outcomeNow, outcomeThen } from "./compare.ts";
import type { Recorded } from "./recorded.ts";
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
  return { ...known, skipped: null, now: await decideNow(entry, callback), rules };

  async function decideNow(decided: Recorded, ruled: RuledCallback): Promise<CallbackExplanation["now"]> {
    const result = await createRules(book, data, texts).evaluate(ruled);
    return { outcome: outcomeNow(decided, result), rule: result?.rule ?? result?.flaggedBy ?? null };
  }
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
