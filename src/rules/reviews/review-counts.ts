import type { ReviewCounts, ReviewState } from "../../../generated/operator.ts";
import { unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";

/** Rules whose reviews are counted. */
export const MOST_RULES = 100;

/** Reviews that are looked at: the newest ones of a rule and state, or of a user. */
export const MOST_REVIEWS = 10_000;

export const STATES: readonly ReviewState[] = ["open", "approved", "rejected"];

/** How many reviews of a state a rule has. */
export interface CountedReviews {
  /** As a database has it. */
  rule: string;
  state: ReviewState;
  reviews: number;
}

/** Sums up counts that are in the order of the rules. */
export function toReviewCounts(counted: readonly CountedReviews[]): ReviewCounts {
  const rules = new Map<string, ReviewCounts["rules"][number]>();
  const sums = { open: 0, approved: 0, rejected: 0 };
  for (const { rule: stored, state, reviews } of counted) {
    if (reviews === 0) continue;
    const rule = unescapeUnpaired(stored);
    rules.set(rule, { ...(rules.get(rule) ?? { rule, open: 0, approved: 0, rejected: 0 }), [state]: reviews });
    sums[state] += reviews;
  }
  return { ...sums, rules: [...rules.values()].slice(0, MOST_RULES) };
}
