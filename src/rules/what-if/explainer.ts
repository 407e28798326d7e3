import type { CallbackExplanation } from "../../../generated/operator.ts";
import { explain } from "./explain.ts";
import type { TestedRules } from "./load-tested.ts";
import { openPast } from "./open-past.ts";
import { openRun } from "./open-run.ts";
import type { PastSource } from "./past-source.ts";
import type { Recorded } from "./recorded.ts";
import { createReplay, type Replay } from "./replay.ts";
import type { Run } from "./run.ts";
import { startOfCounts } from "./start-of.ts";

/**
 * Explains what rules make of the entry `id`; the result is null if there is none. What came before it is read first, as far as counters and relations
 * need it.
 */
export function openExplainer(source: PastSource, rules: TestedRules, id: string): Promise<Run<CallbackExplanation | null>> {
  const past = openPast(source, rules);
  return openRun(past, async () => {
    const entry = await past.get(id);
    if (entry === undefined) return { reader: null, take: () => {}, result: () => null };
    const { options, reader } = await past.begin(entry.receivedAt, id);
    const replay = createReplay(options);
    return {
      reader,
      take: createTake(replay, startOfCounts(rules.book, entry.receivedAt)),
      result: () => explain(entry, replay, options),
    };
  });
}

function createTake(replay: Replay, countedSince: number): (before: Recorded) => unknown {
  return function take(before) {
    const replayed = before.phase === "after" || before.receivedAt < countedSince ? null : replay.decide(before);
    if (replayed instanceof Promise) return replayed.then(() => replay.follow(before));
    replay.follow(before);
  };
}
