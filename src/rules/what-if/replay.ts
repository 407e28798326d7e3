import type { RuledCallback, RuleResult } from "../../callbacks/rules.ts";
import type { Sender } from "../../callbacks/sender.ts";
import { createCounters } from "../counters/counters.ts";
import type { RuleData } from "../data.ts";
import { createRules } from "../decide/create-rules.ts";
import type { RuleBook } from "../rule-book.ts";
import type { UserTexts } from "../texts.ts";
import type { ListsAt } from "./lists-at.ts";
import type { Recorded } from "./recorded.ts";
import { createRecordedDeciders } from "./recorded-deciders.ts";
import type { RelationsAt } from "./relations-at.ts";
import type { SkipReason, UnreadableReason } from "./skip-reason.ts";
import { createToRuledCallback } from "./to-ruled-callback.ts";

/** What rules say about a recorded callback; `result` is null if none concerns its command. */
export type Replayed = { callback: RuledCallback; result: RuleResult | null } | SkipReason;

/** Decides recorded callbacks again, in the order of their receipt, with the lists, counters and relations of their time. */
export interface Replay {
  /** Counts, as the callback did when it came. */
  decide(entry: Recorded): Replayed | Promise<Replayed>;
  /** Makes of a callback what rules see, and sets the time to that of its receipt. Counts nothing. */
  arriveAt(entry: Recorded): RuledCallback | UnreadableReason;
  /** The rule that would ask a decider of which no answer is recorded, since the latest callback arrived; null if none would. Rules in shadow mode do not count. */
  wouldAsk(): string | null;
  /** Lets the relations follow an entry of any kind, after it was decided. */
  follow(entry: Recorded): void;
  readonly data: RuleData;
}

export interface ReplayOptions {
  book: RuleBook;
  senders: readonly Sender[];
  texts: Pick<UserTexts, "read" | "mask">;
  lists: ListsAt;
  /** null if no condition asks for relations. */
  relations: Pick<RelationsAt, "since" | "apply"> | null;
  /** Most values that are counted. */
  countedValues: number;
}

const NO_RELATIONS: RuleData["relations"] = { since: () => null };

export function createReplay({ book, senders, texts, lists, relations, countedValues }: ReplayOptions): Replay {
  const deciders = createRecordedDeciders(book);
  const data: RuleData = { lists, counters: createCounters({ limit: countedValues }), relations: relations ?? NO_RELATIONS, deciders };
  const rules = createRules(book, data, texts);
  const toRuledCallback = createToRuledCallback(senders);

  return {
    decide: (entry) => {
      const callback = arriveAt(entry);
      if (typeof callback === "string") return callback;
      const result = rules.evaluate(callback);
      return result instanceof Promise ? result.then((settled) => replayed(callback, settled)) : replayed(callback, result);
    },
    arriveAt,
    wouldAsk: deciders.wouldAsk,
    follow: (entry) => relations?.apply(entry),
    data,
  };

  function replayed(callback: RuledCallback, result: RuleResult | null): Replayed {
    return deciders.wouldAsk() === null ? { callback, result } : "wouldAsk";
  }

  function arriveAt(entry: Recorded): RuledCallback | UnreadableReason {
    lists.moveTo(entry.receivedAt, hadRules(entry));
    deciders.moveTo(entry);
    return toRuledCallback(entry);
  }
}

/** Handlers that count leave an evaluation too, which took no time. */
function hadRules({ rules }: Recorded): boolean {
  return rules !== null && rules.durationUs > 0;
}
