import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Review } from "../../../../generated/operator.ts";
import type { Page, PageRequest } from "../../../journal/list-query.ts";
import { pageOf } from "../../../journal/page-of.ts";
import { isText } from "../../../storage/postgres/is-text.ts";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import { type ReviewRow, toReview } from "../review-row.ts";
import type { ReviewFilter, ReviewOrder } from "../review-store.ts";

/** Lists reviews by entry. Ids of entries are in the order of their receipt; the cursor of the next page is the last of them. */
export async function selectReviews(
  kysely: Kysely<unknown>,
  filter: ReviewFilter,
  { limit, cursor }: PageRequest,
  order: ReviewOrder,
): Promise<Page<Review>> {
  const [beyond, direction] = order === "newest" ? [sql`<`, sql`DESC`] : [sql`>`, sql`ASC`];
  const conditions = [...conditionsOf(filter), ...(cursor === undefined ? [] : [sql`entry ${beyond} ${cursor}`])];
  const { rows } = await sql<ReviewRow>`
    SELECT * FROM imhook.review WHERE ${sql.join([sql`true`, ...conditions], sql` AND `)}
    ORDER BY entry ${direction} LIMIT ${limit + 1}`.execute(kysely);
  return pageOf({ rows, limit, toItem: toReview, cursorAfter: ({ entry }) => entry });
}

function conditionsOf({ state, rule, actor, sender, app }: ReviewFilter): RawBuilder<unknown>[] {
  return [
    state === undefined ? [] : sql`state = ${state}`,
    rule === undefined ? [] : sql`rule = ${escapeUnpaired(rule)}`,
    actor === undefined ? [] : isText(sql.ref("actor"), escapeUnpaired(actor)),
    sender === undefined ? [] : sql`sender = ${sender}`,
    app === undefined ? [] : sql`app = ${app}`,
  ].flat();
}
