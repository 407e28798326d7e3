import type { Answer, Question } from "../../generated/decider.ts";
import type { CounterLookup, ListLookup, RelationLookup } from "../callbacks/lookups.ts";
import type { RuledCallback } from "../callbacks/rules.ts";

/** What conditions ask for beside the callback itself. */
export interface RuleData {
  lists: ListLookup;
  counters: CounterLookup;
  relations: RelationLookup;
  deciders: DeciderLookup;
}

/** Asks deciders. */
export interface DeciderLookup {
  /**
   * Asks a decider, and resolves with what `use` makes of the answer. Rejects with the reason if there is no answer in time, or if `use` throws because
   * the answer cannot be used.
   */
  ask<Result>(decider: string, asking: Asking, use: (answer: Answer) => Result): Promise<Result>;
}

/** What a decider is asked. */
export interface Asking extends Pick<Question, "rule" | "texts"> {
  callback: RuledCallback;
}
