import type { DatabaseSync } from "node:sqlite";
import type { ReviewCounts, ReviewState } from "../../../../generated/operator.ts";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import { type CountedReviews, MOST_REVIEWS, MOST_RULES, STATES, toReviewCounts } from "../review-counts.ts";
import type { ReviewFilter } from "../review-store.ts";

const OF_SENDER_AND_APP = "(:sender IS NULL OR sender = :sender) AND (:app IS NULL OR app = :app)";

/** Returns a function that counts reviews. It looks at a bounded number of them. */
export function createCountReviews(connection: DatabaseSync): (filter: Omit<ReviewFilter, "state">) => ReviewCounts {
  const nextRule = connection.prepare("SELECT min(rule) AS rule FROM review WHERE rule > ?");
  const countOfRule = connection.prepare(`
    SELECT count(*) AS reviews
    FROM (SELECT sender, app FROM review WHERE rule = :rule AND state = :state ORDER BY entry DESC LIMIT ${MOST_REVIEWS})
    WHERE ${OF_SENDER_AND_APP}`);
  const countsOfActor = connection.prepare(`
    SELECT rule, state, count(*) AS reviews
    FROM (SELECT rule, state, sender, app FROM review WHERE actor = :actor ORDER BY entry DESC LIMIT ${MOST_REVIEWS})
    WHERE (:rule IS NULL OR rule = :rule) AND ${OF_SENDER_AND_APP}
    GROUP BY rule, state ORDER BY rule`);

  return function countReviews({ rule, actor, sender = null, app = null }) {
    const stored = rule === undefined ? null : escapeUnpaired(rule);
    if (actor === undefined) return toReviewCounts(byRule(stored, { sender, app }));
    // The statement selects these columns.
    return toReviewCounts(countsOfActor.all({ actor: escapeUnpaired(actor), rule: stored, sender, app }) as unknown as CountedReviews[]);
  };

  function byRule(wanted: string | null, filter: { sender: string | null; app: string | null }): CountedReviews[] {
    const countOf = (rule: string, state: ReviewState) => Number(countOfRule.get({ rule, state, ...filter })?.reviews);
    const counted = wanted === null ? [...rules()] : [wanted];
    return counted.flatMap((rule) => STATES.map((state) => ({ rule, state, reviews: countOf(rule, state) })));
  }

  function* rules(): Iterable<string> {
    let rule: unknown = "";
    for (let found = 0; found < MOST_RULES; found += 1) {
      rule = nextRule.get(String(rule))?.rule;
      if (typeof rule !== "string") return;
      yield rule;
    }
  }
}
