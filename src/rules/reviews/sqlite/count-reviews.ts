import type { DatabaseSync } from "node:sqlite";
import type { ReviewCounts } from "../../../../generated/operator.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { ReviewFilter } from "../review-store.ts";

type RuleCounts = ReviewCounts["rules"][number];

const STATES = ["open", "approved", "rejected"] as const;

const MOST_RULES = 100;
const MOST_REVIEWS = 10_000;

const OF_SENDER_AND_APP = "(:sender IS NULL OR sender = :sender) AND (:app IS NULL OR app = :app)";

/** Returns a function that counts reviews. It looks at a bounded number of them: the newest ones of each rule and state, or of the actor. */
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
    const rules =
      actor === undefined ? byRule(stored, { sender, app }) : byActor({ actor: escapeUnpaired(actor), rule: stored, sender, app });
    const sumOf = (state: (typeof STATES)[number]) => rules.reduce((sum, counts) => sum + counts[state], 0);
    return { open: sumOf("open"), approved: sumOf("approved"), rejected: sumOf("rejected"), rules: rules.slice(0, MOST_RULES) };
  };

  function byRule(wanted: string | null, filter: { sender: string | null; app: string | null }): RuleCounts[] {
    return (wanted === null ? [...rules()] : [wanted])
      .map((rule) => {
        const countOf = (state: string) => Number(countOfRule.get({ rule, state, ...filter })?.reviews);
        return { rule: unescapeUnpaired(rule), open: countOf("open"), approved: countOf("approved"), rejected: countOf("rejected") };
      })
      .filter((counts) => STATES.some((state) => counts[state] > 0));
  }

  function* rules(): Iterable<string> {
    let rule: unknown = "";
    for (let found = 0; found < MOST_RULES; found += 1) {
      rule = nextRule.get(String(rule))?.rule;
      if (typeof rule !== "string") return;
      yield rule;
    }
  }

  function byActor(filter: { actor: string; rule: string | null; sender: string | null; app: string | null }): RuleCounts[] {
    const counts = new Map<string, RuleCounts>();
    for (const { rule: stored, state, reviews } of countsOfActor.all(filter)) {
      const rule = unescapeUnpaired(String(stored));
      counts.set(rule, { ...(counts.get(rule) ?? { rule, open: 0, approved: 0, rejected: 0 }), [String(state)]: Number(reviews) });
    }
    return [...counts.values()];
  }
}
