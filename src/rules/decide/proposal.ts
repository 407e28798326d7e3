import type { Decision } from "../../callbacks/decision.ts";

/** What a rule that matches wants. */
export interface Proposal {
  decision: Decision;
  /** Whether it puts the callback before a moderator. */
  flags: boolean;
  /** The decider whose answer it is; null if it is what the rule itself says. */
  decider: string | null;
}
