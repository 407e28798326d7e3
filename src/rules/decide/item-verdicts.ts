import type { Decision, Verdicts } from "../../callbacks/decision.ts";
import type { Item } from "../compile/command-types.ts";
import type { CompiledRule } from "../rule-book.ts";
import type { Proposal } from "./propose.ts";

/** What was decided about one of the users. */
interface Verdict {
  rule: string;
  decision: Decision;
}

/** What was decided, and which rule did it. */
export interface Decided {
  decision: Decision | null;
  rule: string | null;
}

/** The decisions about each of the users of a callback. */
export interface ItemVerdicts {
  /** The users that nothing is decided about. */
  open(): Item[];
  decide(item: Item, rule: CompiledRule, proposal: Proposal): void;
  /** Whether anything is decided about anybody. */
  readonly isTouched: boolean;
  /** All of them as one decision; null if somebody is open and nobody refused. */
  result(): Decided;
  /** What a user gets. */
  decisionOn(item: Item): Decision | null;
}

export function createItemVerdicts(items: readonly Item[]): ItemVerdicts {
  const verdicts = new Map<Item, Verdict>();
  return {
    open: () => items.filter((item) => !verdicts.has(item)),
    decide: (item, rule, { decision }) => verdicts.set(item, { rule: rule.info.name, decision }),
    get isTouched() {
      return verdicts.size > 0;
    },
    result,
    decisionOn: (item) => verdicts.get(item)?.decision ?? null,
  };

  function result(): Decided {
    const refused = new Map<string, Verdicts["refused"][number]>();
    let first: string | null = null;
    for (const item of items) {
      const verdict = verdicts.get(item);
      if (verdict?.decision.kind !== "refuse" || refused.has(item.user)) continue;
      first ??= verdict.rule;
      const { kind: _kind, ...refusal } = verdict.decision;
      refused.set(item.user, { user: item.user, ...refusal });
    }
    if (refused.size > 0) return { decision: { kind: "verdicts", refused: [...refused.values()] }, rule: first };
    if (verdicts.size < items.length || verdicts.size === 0) return { decision: null, rule: null };
    return { decision: { kind: "allow" }, rule: verdicts.values().next().value?.rule ?? null };
  }
}
