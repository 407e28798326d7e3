import type { RulesComparison, Sender as SenderName } from "../../../generated/operator.ts";
import { compare } from "./compare.ts";
import type { Recorded } from "./recorded.ts";
import { createReplay, type Replayed, type ReplayOptions } from "./replay.ts";
import type { SkipReason } from "./skip-reason.ts";
import { startOfCounts } from "./start-of.ts";
import { createTally } from "./tally.ts";
import { watchMatches } from "./watch-matches.ts";

/** What is tested. */
export interface Tested {
  /** In milliseconds since 1970, inclusive. */
  since: number;
  /** Exclusive. */
  until: number;
  sender?: SenderName;
  /** Current name. */
  command?: string;
}

export interface WhatIfOptions extends ReplayOptions, Tested {
  /** Most examples of each change. */
  examples: number;
}

/** Finds out what rules would have decided. */
export interface WhatIf {
  /**
   * Takes the next entry, in the order of receipt. Those before `since`, and those of another sender or command, are counted and followed; their decisions
   * are not compared.
   */
  take(entry: Recorded): void | Promise<void>;
  comparison(): RulesComparison;
}

export function createWhatIf(options: WhatIfOptions): WhatIf {
  const { book, lists, since, until, sender, command, examples } = options;
  const countedSince = startOfCounts(book, since);
  const matched = new Set<string>();
  const replay = createReplay({ ...options, book: watchMatches(book, (rule) => matched.add(rule)) });
  const tally = createTally(book, examples);
  const skipped: Record<SkipReason, number> = { duplicate: 0, quarantined: 0, unknownCommand: 0, unreadable: 0, wouldAsk: 0 };
  const counts = { entries: 0, tested: 0, notAsked: 0 };

  return {
    take: (entry) => {
      if (entry.phase === "after" || entry.receivedAt < countedSince) return skip(entry);
      matched.clear();
      const replayed = replay.decide(entry);
      if (replayed instanceof Promise) return replayed.then((settled) => note(entry, settled));
      note(entry, replayed);
    },
    comparison: () => ({ since, until, ...counts, skipped: { ...skipped }, ...tally.result(), listsAsNow: lists.asNow() }),
  };

  function skip(entry: Recorded): void {
    replay.follow(entry);
    if (!isTested(entry)) return;
    counts.entries += 1;
    counts.notAsked += 1;
  }

  function note(entry: Recorded, replayed: Replayed): void {
    replay.follow(entry);
    if (!isTested(entry)) return;
    counts.entries += 1;
    if (typeof replayed === "string") {
      skipped[replayed] += 1;
      return;
    }
    counts.tested += 1;
    tally.add(entry, replayed.result, matched, compare(entry, replayed.result));
  }

  function isTested(entry: Recorded): boolean {
    if (entry.receivedAt < since || entry.receivedAt >= until) return false;
    return (sender === undefined || entry.sender === sender) && (command === undefined || entry.command === command);
  }
}
