import type { Sender } from "../../../generated/operator.ts";
import type { Decision } from "../../callbacks/decision.ts";

/**
 * What becomes of a callback: a decision, `flag` to allow it and put it before a moderator, or `undecided` if no rule decides it any more: its handler
 * would, or it would be allowed.
 */
export type RuleOutcome = Decision["kind"] | "flag" | "undecided";

/** What rules would have decided, compared with what was decided. */
export interface RulesComparison {
  /** Callbacks received from here on were tested, in milliseconds since 1970. */
  since: number;
  /** Callbacks received from here on were not. */
  until: number;
  /** Entries of that time, and of the sender and the command that were asked for: `tested`, `notAsked` and `skipped` together. */
  entries: number;
  /** Callbacks whose decisions were compared. */
  tested: number;
  /** After-callbacks, which ask for no decision. */
  notAsked: number;
  skipped: Record<SkipReason, number>;
  /** Decisions that would change. */
  changed: number;
  /** Most frequent first. */
  changes: RuleChange[];
  /** In the order of the file, then others that decided. */
  rules: RuleTally[];
  /** Lists whose values were used as they are now, because it is not known how they were, or because the tested ones differ from those in use. */
  listsAsNow: string[];
}

/**
 * Why a callback cannot be tested: `duplicate`, it repeats another one and got its reply; `quarantined`, it did not match the document;
 * `unknownCommand`, its command no longer exists; `unreadable`, its body was not kept or cannot be read.
 */
export type SkipReason = "duplicate" | "quarantined" | "unknownCommand" | "unreadable";

/** Decisions that would change in the same way. */
export interface RuleChange {
  /** The rule that would decide; if none would, the one that decided. null if neither is known. */
  rule: string | null;
  from: RuleOutcome;
  to: RuleOutcome;
  count: number;
  /** The first of them. */
  examples: ChangedCallback[];
}

/** A callback that would be decided otherwise. */
export interface ChangedCallback {
  /** Id of its entry. */
  entry: string;
  sender: Sender;
  app: string;
  command: string;
  receivedAt: number;
  actor: string | null;
}

/** What a rule would have done. */
export interface RuleTally {
  rule: string;
  /** Whether the tested rules have it. If not, it decided then. */
  isInFile: boolean;
  /** Callbacks for which its condition is true. Those that a rule before it decides are not among them. */
  matched: number;
  /** Callbacks that it would decide. */
  decided: number;
  /** Callbacks that a rule of this name decided. */
  decidedThen: number;
  /** Changed decisions that are listed under it. */
  changed: number;
  /** Callbacks that it would decide otherwise if it were not in shadow mode. */
  shadow: number;
  /** Callbacks for which it fails. */
  failed: number;
}
