import { type Kysely, sql } from "kysely";
import { toReviewRow } from "../review-row.ts";
import type { NewReview } from "../review-store.ts";

/** Adds open reviews. An entry that has a review keeps it. */
export async function addReviews(kysely: Kysely<unknown>, reviews: readonly NewReview[]): Promise<void> {
  if (reviews.length === 0) return;
  const rows = reviews.map(toReviewRow);
  const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name]);
  await sql`
    INSERT INTO imhook.review (entry, sender, app, command, actor, chat_group, message, rule, reason, flagged_at, state)
    SELECT *, 'open' FROM unnest(
      ${column("entry")}::uuid[], ${column("sender")}::text[], ${column("app")}::text[], ${column("command")}::text[],
      ${column("actor")}::text[], ${column("chat_group")}::text[], ${column("message")}::text[], ${column("rule")}::text[],
      ${column("reason")}::text[], ${column("flagged_at")}::bigint[])
    ON CONFLICT (entry) DO NOTHING`.execute(kysely);
}
