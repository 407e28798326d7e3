import { isDeepStrictEqual } from "node:util";
import type { Decision, Verdicts } from "../../callbacks/decision.ts";
import type { RuleResult, RuleTrace } from "../../callbacks/rules.ts";
import type { Item } from "../compile/command-types.ts";
import type { CompiledRule } from "../rule-book.ts";
import type { Proposal } from "./proposal.ts";

/** What the rules of a callback decide, while they are evaluated. */
export interface Outcome {
  /** The users whom the sender decides one by one; null if it decides only as a whole. */
  readonly items: readonly Item[] | null;
  /** The users that nothing is decided about. */
  openItems(): readonly Item[];
  /** Takes what a rule wants for everybody who is open; null if it wants nothing. */
  takeForAll(rule: CompiledRule, proposal: Proposal | null): void;
  takeForItem(item: Item, rule: CompiledRule, proposal: Proposal | null): void;
  /** Whether nobody is open. */
  isDecided(): boolean;
  result(): Pick<RuleResult, "decision" | "rule" | "decider" | "flaggedBy"> & Pick<RuleTrace, "shadow">;
}

/** A rule and what it wants; `item` is null if it is about everybody. */
interface Wish {
  rule: CompiledRule;
  item: Item | null;
  proposal: Proposal;
}

const NOTHING: Pick<RuleResult, "decision" | "rule" | "decider"> = { decision: null, rule: null, decider: null };

const ALLOW: Decision = { kind: "allow" };

export function createOutcome(items: readonly Item[] | null): Outcome {
  let forAll: Wish | null = null;
  let flaggedBy: string | null = null;
  const byItem = new Map<Item, Wish>();
  const shadows: Wish[] = [];
  return { items, openItems, takeForAll, takeForItem, isDecided, result };

  function openItems(): readonly Item[] {
    if (items === null || byItem.size === 0) return items ?? [];
    return items.filter((item) => !byItem.has(item));
  }

  function takeForAll(rule: CompiledRule, proposal: Proposal | null): void {
    if (proposal === null) return;
    if (rule.info.mode === "shadow") {
      shadows.push({ rule, item: null, proposal });
      return;
    }
    if (proposal.flags) flaggedBy ??= rule.info.name;
    if (byItem.size === 0) forAll = { rule, item: null, proposal };
    else for (const item of openItems()) byItem.set(item, { rule, item, proposal: proposalFor(item, proposal) });
  }

  function takeForItem(item: Item, rule: CompiledRule, proposal: Proposal | null): void {
    if (proposal === null) return;
    if (rule.info.mode === "shadow") {
      shadows.push({ rule, item, proposal });
      return;
    }
    if (proposal.flags) flaggedBy ??= rule.info.name;
    byItem.set(item, { rule, item, proposal });
  }

  function isDecided(): boolean {
    return forAll !== null || (byItem.size > 0 && byItem.size === items?.length);
  }

  function result(): ReturnType<Outcome["result"]> {
    const decided = forAll === null ? verdicts() : { decision: forAll.proposal.decision, ...decidedBy(forAll) };
    return { ...decided, flaggedBy, shadow: shadows.length === 0 ? [] : otherwise(decided.decision) };
  }

  /** What was decided about each user as one decision. Nobody has decided if somebody is open and nobody refused. */
  function verdicts(): typeof NOTHING {
    const refused = new Map<string, Verdicts["refused"][number]>();
    let refusedBy: Wish | null = null;
    for (const [{ user }, wish] of byItem) {
      const { proposal } = wish;
      if (proposal.decision.kind !== "refuse" || refused.has(user)) continue;
      const { kind: _kind, ...refusal } = proposal.decision;
      refused.set(user, { user, ...refusal });
      refusedBy ??= wish;
    }
    if (refusedBy !== null) return { decision: { kind: "verdicts", refused: [...refused.values()] }, ...decidedBy(refusedBy) };
    const [allowed] = byItem.values();
    return allowed === undefined || !isDecided() ? NOTHING : { decision: ALLOW, ...decidedBy(allowed) };
  }

  /** The shadow rules that would have decided otherwise, each once. */
  function otherwise(decision: Decision | null): RuleTrace["shadow"] {
    const found = new Map<string, RuleTrace["shadow"][number]>();
    for (const { rule, item, proposal } of shadows) {
      const { name } = rule.info;
      const actual = item === null || forAll !== null ? decision : (byItem.get(item)?.proposal.decision ?? null);
      const isSame = isDeepStrictEqual(actual ?? ALLOW, proposal.decision) && !(proposal.flags && flaggedBy === null);
      if (!isSame && !found.has(name)) found.set(name, { rule: name, decision: kindOf(proposal, item) });
    }
    return [...found.values()];
  }
}

function decidedBy({ rule, proposal }: Wish): Pick<RuleResult, "rule" | "decider"> {
  return { rule: rule.info.name, decider: proposal.decider };
}

/** What a rule wants for one of the users, if it decided about all who are open at once. */
function proposalFor({ user }: Item, proposal: Proposal): Proposal {
  if (proposal.decision.kind !== "verdicts") return proposal;
  const refusal = proposal.decision.refused.find((refused) => refused.user === user);
  if (refusal === undefined) return { ...proposal, decision: ALLOW };
  const { user: _user, ...rest } = refusal;
  return { ...proposal, decision: { kind: "refuse", ...rest } };
}

function kindOf({ decision, flags }: Proposal, item: Item | null): Decision["kind"] | "flag" {
  if (flags) return "flag";
  return item !== null && decision.kind === "refuse" ? "verdicts" : decision.kind;
}
