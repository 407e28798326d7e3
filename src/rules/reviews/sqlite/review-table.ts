import type { DatabaseSync } from "node:sqlite";
import type { Kysely } from "kysely";
import type { Review, ReviewState, Sender } from "../../../../generated/operator.ts";
import type { Page, PageRequest } from "../../../journal/list-query.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { NewReview, ReviewFilter, ReviewOrder } from "../review-store.ts";

/** Table `review`. Texts of senders and people are without unpaired surrogates. */
export interface ReviewTable {
  entry: string;
  sender: Sender;
  app: string;
  command: string;
  actor: string | null;
  chat_group: string | null;
  message: string | null;
  rule: string;
  reason: string | null;
  flagged_at: number;
  state: ReviewState;
  note: string | null;
  decided_at: number | null;
  decided_by: string | null;
  version: number;
}

/** Tables of the reviews in the operator's file. */
export interface ReviewTables {
  review: ReviewTable;
}

/** What moderators change of a review. */
export type Verdict = Pick<Review, "state" | "note" | "decidedAt" | "decidedBy" | "version">;

/** Reads and changes reviews. The caller begins and ends transactions. */
export interface ReviewWriter {
  get(entry: string): Review | undefined;
  /** Adds an open review, unless the entry has one. */
  add(review: NewReview): void;
  write(entry: string, verdict: Verdict): void;
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
      const row = select.get(entry) as ReviewTable | undefined;
      return row && toReview(row);
    },
    add: ({ entry, sender, app, command, actor, group, message, rule, reason, flaggedAt }) =>
      void insert.run(
        entry,
        sender,
        app,
        command,
        escapeIfText(actor),
        escapeIfText(group),
        escapeIfText(message),
        escapeUnpaired(rule),
        escapeIfText(reason),
        flaggedAt,
      ),
    write: (entry, { state, note, decidedAt, decidedBy, version }) =>
      void update.run(state, escapeIfText(note), decidedAt, escapeIfText(decidedBy), version, entry),
  };
}

/** Lists reviews by entry. Ids of entries are in the order of their receipt; the cursor of the next page is the last of them. */
export async function selectReviews(
  kysely: Kysely<ReviewTables>,
  filter: ReviewFilter,
  page: PageRequest,
  order: ReviewOrder,
): Promise<Page<Review>> {
  let query = kysely.selectFrom("review").selectAll();
  for (const column of ["state", "sender", "app"] as const) {
    const value = filter[column];
    if (value !== undefined) query = query.where(column, "=", value);
  }
  if (filter.rule !== undefined) query = query.where("rule", "=", escapeUnpaired(filter.rule));
  if (filter.actor !== undefined) query = query.where("actor", "=", escapeUnpaired(filter.actor));
  if (page.cursor !== undefined) query = query.where("entry", order === "newest" ? "<" : ">", page.cursor);
  const rows = await query
    .orderBy("entry", order === "newest" ? "desc" : "asc")
    .limit(page.limit + 1)
    .execute();
  const isMore = rows.length > page.limit;
  return { items: rows.slice(0, page.limit).map(toReview), next: isMore ? (rows[page.limit - 1]?.entry ?? null) : null };
}

function toReview({ actor, chat_group, message, rule, reason, flagged_at, note, decided_at, decided_by, ...same }: ReviewTable): Review {
  return {
    ...same,
    actor: unescapeIfText(actor),
    group: unescapeIfText(chat_group),
    message: unescapeIfText(message),
    rule: unescapeUnpaired(rule),
    reason: unescapeIfText(reason),
    flaggedAt: flagged_at,
    note: unescapeIfText(note),
    decidedAt: decided_at,
    decidedBy: unescapeIfText(decided_by),
  };
}

function escapeIfText(text: string | null): string | null {
  return text === null ? null : escapeUnpaired(text);
}

function unescapeIfText(text: string | null): string | null {
  return text === null ? null : unescapeUnpaired(text);
}
