import type { DecidedBy } from "../../../generated/operator.ts";
import type { StoredEntry } from "../../journal/journal.ts";
import type { RuleExplanation } from "../decide/explain-rules.ts";
import type { RuleOutcome, SkipReason } from "./comparison.ts";

/** What each rule makes of a recorded callback, with the lists, counters and relations of its time. */
export interface CallbackExplanation {
  entry: Pick<StoredEntry, "id" | "sender" | "app" | "command" | "phase" | "receivedAt">;
  /** What was decided. */
  outcome: RuleOutcome;
  /** Who decided; null if nobody did. */
  decidedBy: DecidedBy | null;
  /** The rule that flagged; null if none did. */
  flaggedBy: string | null;
  /** Why rules cannot be asked about it, or `notAsked` for an after-callback; null if they can. */
  skipped: SkipReason | "notAsked" | null;
  /** What the rules would decide; null if they cannot be asked. */
  now: { outcome: RuleOutcome; rule: string | null } | null;
  /** In the order of the file, also those after the one that decides. */
  rules: RuleExplanation[];
}
