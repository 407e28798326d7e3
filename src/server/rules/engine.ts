import type { AllDeciderCounts } from "../../callbacks/counters/decider-counts.ts";
import { createRuleCounter, type RuleCounts, type RuleTotals } from "../../callbacks/counters/rule-counts.ts";
import type { RuleResult, Rules } from "../../callbacks/rules.ts";
import { createRules } from "../../rules/decide/create-rules.ts";
import type { RuleFault } from "../../rules/fault.ts";
import { loadRules } from "../../rules/load-rules.ts";
import type { RuleBook } from "../../rules/rule-book.ts";
import { ruledSenders } from "../../rules/ruled-senders.ts";
import type { UserTexts } from "../../rules/texts.ts";
import type { Lookups } from "../lookups/lookups.ts";
import type { RuleDeciders } from "./rule-deciders.ts";
import type { RuleLists } from "./rule-lists.ts";
import type { RulesFile } from "./rules-file.ts";

/** Rules that are in use. */
export interface LoadedRules {
  file: RulesFile;
  book: RuleBook;
}

/** Decides callbacks in a process by the rules that were loaded last. */
export interface RuleEngine {
  rules: Rules;
  /** Checks a rules file with its list files and uses it from now on. If there are faults, resolves with them and changes nothing. */
  load(file: RulesFile): Promise<RuleFault[]>;
  /** null before the first load. */
  loaded(): LoadedRules | null;
  /** Since the rules were loaded. */
  counts(): RuleCounts;
  /** Since the process started. */
  totals(): RuleTotals;
  deciderCounts(): AllDeciderCounts;
  lists: RuleLists;
  deciders: RuleDeciders;
  /** Resolves if lists are stored and followed; rejects with the reason if not. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface RuleEngineOptions {
  lists: RuleLists;
  deciders: RuleDeciders;
  lookups: Pick<Lookups, "counters" | "relations" | "keepCounters">;
  texts: UserTexts;
}

export function createRuleEngine({ lists, deciders, lookups, texts }: RuleEngineOptions): RuleEngine {
  const senders = ruledSenders();
  const counter = createRuleCounter();
  let current: Rules | null = null;
  let loaded: LoadedRules | null = null;
  let latest: Promise<unknown> = Promise.resolve();

  return {
    rules: {
      concerns: (sender, command) => current?.concerns?.(sender, command) ?? true,
      evaluate: (callback) => {
        const result = current?.evaluate(callback) ?? null;
        return result instanceof Promise ? result.then(counted) : counted(result);
      },
    },
    load: (file) => {
      // Files are loaded in their order, so that the last one counts.
      const result = latest.then(() => load(file));
      latest = result.catch(() => {});
      return result;
    },
    loaded: () => loaded,
    counts: counter.counts,
    totals: counter.totals,
    deciderCounts: deciders.counts,
    lists,
    deciders,
    check: lists.check,
    close: async () => {
      await latest;
      await lists.close();
      await deciders.close();
    },
  };

  async function load(file: RulesFile): Promise<RuleFault[]> {
    const { book, faults } = loadRules(file.path, file.content, { senders, texts });
    if (book === null) return faults;
    const prepared = await deciders.prepare(book.deciders, file.path);
    if (prepared.faults !== undefined) return prepared.faults;
    const listFaults = await lists.define(book.lists, file.path);
    if (listFaults.length > 0) {
      prepared.discard();
      return listFaults;
    }
    if (book.counters.length > 0) await lookups.keepCounters(Math.max(...book.counters.map(({ window }) => window)));
    current = createRules(book, { counters: lookups.counters, relations: lookups.relations, lists, deciders: prepared }, texts);
    prepared.use();
    loaded = { file, book };
    counter.reset(
      file.readAt,
      book.rules.map(({ name }) => name),
    );
    return [];
  }

  function counted<Result extends RuleResult | null>(result: Result): Result {
    if (result !== null) counter.add(result);
    return result;
  }
}
