import { type Kysely, sql } from "kysely";
import type { ReviewCounts } from "../../../../generated/operator.ts";
import { isText } from "../../../storage/postgres/is-text.ts";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import { type CountedReviews, MOST_REVIEWS, MOST_RULES, STATES, toReviewCounts } from "../review-counts.ts";
import type { ReviewFilter } from "../review-store.ts";

/** Counts reviews. It looks at a bounded number of them. */
export async function countReviews(
  kysely: Kysely<unknown>,
  { rule, actor, ...wanted }: Omit<ReviewFilter, "state">,
): Promise<ReviewCounts> {
  const { sender = null, app = null }: { sender?: string | null; app?: string | null } = wanted;
  const stored = rule === undefined ? null : escapeUnpaired(rule);
  const ofSenderAndApp = sql`(${sender}::text IS NULL OR sender = ${sender}) AND (${app}::text IS NULL OR app = ${app})`;
  const { rows } = await (actor === undefined ? byRule() : byActor(actor)).execute(kysely);
  return toReviewCounts(rows);

  /** Finds the next rule by the index for each that there is, without reading its reviews. */
  function byRule() {
    const rules =
      stored === null
        ? sql`
          WITH RECURSIVE following (rule) AS (
            SELECT min(rule) FROM imhook.review
            UNION ALL SELECT (SELECT min(rule) FROM imhook.review WHERE rule > following.rule) FROM following WHERE following.rule IS NOT NULL
          ) SELECT rule FROM following WHERE rule IS NOT NULL LIMIT ${MOST_RULES}`
        : sql`SELECT ${stored}::text COLLATE "C" AS rule`;
    return sql<CountedReviews>`
      SELECT counted.rule, state, (
        SELECT count(*) FROM (
          SELECT sender, app FROM imhook.review WHERE rule = counted.rule AND state = states.state ORDER BY entry DESC LIMIT ${MOST_REVIEWS}
        ) AS newest WHERE ${ofSenderAndApp}
      ) AS reviews
      FROM (${rules}) AS counted CROSS JOIN unnest(${STATES}::text[]) AS states (state) ORDER BY counted.rule`;
  }

  function byActor(wanted: string) {
    return sql<CountedReviews>`
      SELECT rule, state, count(*) AS reviews FROM (
        SELECT rule, state, sender, app FROM imhook.review WHERE ${isText(sql.ref("actor"), escapeUnpaired(wanted))}
        ORDER BY entry DESC LIMIT ${MOST_REVIEWS}
      ) AS newest
      WHERE (${stored}::text IS NULL OR rule = ${stored}) AND ${ofSenderAndApp} GROUP BY rule, state ORDER BY rule`;
  }
}
