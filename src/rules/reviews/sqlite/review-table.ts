import type { DatabaseSync } from "node:sqlite";
import type { Kysely } from "kysely";
import type { Review } from "../../../../generated/operator.ts";
import type { Page, PageRequest } from "../../../journal/list-query.ts";
import { pageOf } from "../../../journal/page-of.ts";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import { type ReviewRow, toReview, toReviewRow, toVerdictRow } from "../review-row.ts";
import type { NewReview, ReviewFilter, ReviewOrder } from "../review-store.ts";

/** Tables of the reviews in the operator's file. */
export interface ReviewTables {
  review: ReviewRow;
}

/** Reads and changes reviews. The caller begins and ends transactions. */
export interface ReviewWriter {
  get(entry: string): Review | undefined;
  /** Adds an open review, unless the entry has one. */
  add(review: NewReview): void;
  /** Writes what moderators have changed of a review. */
  write(review: Review): void;
}

export function createReviewWriter(connection: DatabaseSync): ReviewWriter {
  const select = connection.prepare("SELECT * FROM review WHERE entry = ?");
  const insert = connection.prepare(`
    INSERT INTO review (entry, sender, app, command, actor, chat_group, message, rule, reason, flagged_at, state)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open') ON CONFLICT DO NOTHING`);
  const update = connection.prepare("UPDATE review SET state = ?, note = ?, decided_at = ?, decided_by = ?, version = ? WHERE entry = ?");
  return {
    get: (entry) => {
      // The statement selects these columns.
      const row = select.get(entry) as ReviewRow | undefined;
      return row && toReview(row);
    },
    add: (review) => {
      const { entry, sender, app, command, actor, chat_group, message, rule, reason, flagged_at } = toReviewRow(review);
      insert.run(entry, sender, app, command, actor, chat_group, message, rule, reason, flagged_at);
    },
    write: (review) => {
      const { state, note, decided_at, decided_by, version } = toVerdictRow(review);
      update.run(state, note, decided_at, decided_by, version, review.entry);
    },
  };
}

/** Lists reviews by entry. Ids of entries are in the order of their receipt; the cursor of the next page is the last of them. */
export async function selectReviews(
  kysely: Kysely<ReviewTables>,
  filter: ReviewFilter,
  { limit, cursor }: PageRequest,
  order: ReviewOrder,
): Promise<Page<Review>> {
  let query = kysely.selectFrom("review").selectAll();
  for (const column of ["state", "sender", "app"] as const) {
    const value = filter[column];
    if (value !== undefined) query = query.where(column, "=", value);
  }
  if (filter.rule !== undefined) query = query.where("rule", "=", escapeUnpaired(filter.rule));
  if (filter.actor !== undefined) query = query.where("actor", "=", escapeUnpaired(filter.actor));
  if (cursor !== undefined) query = query.where("entry", order === "newest" ? "<" : ">", cursor);
  const rows = await query
    .orderBy("entry", order === "newest" ? "desc" : "asc")
    .limit(limit + 1)
    .execute();
  return pageOf({ rows, limit, toItem: toReview, cursorAfter: ({ entry }) => entry });
}
