import type { Review, ReviewState, Sender } from "../../../generated/operator.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { NewReview } from "./review-store.ts";

/** A review as a database has it in its table `review`. Texts of senders and people are without unpaired surrogates. */
export interface ReviewRow {
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

/** What moderators change of a row. */
export type VerdictRow = Pick<ReviewRow, "state" | "note" | "decided_at" | "decided_by" | "version">;

export function toReview({
  actor,
  chat_group,
  message,
  rule,
  reason,
  flagged_at,
  note,
  decided_at,
  decided_by,
  ...same
}: ReviewRow): Review {
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

/** Converts a new review to its row, apart from what moderators change. */
export function toReviewRow({ actor, group, message, rule, reason, flaggedAt, ...same }: NewReview): Omit<ReviewRow, keyof VerdictRow> {
  return {
    ...same,
    actor: escapeIfText(actor),
    chat_group: escapeIfText(group),
    message: escapeIfText(message),
    rule: escapeUnpaired(rule),
    reason: escapeIfText(reason),
    flagged_at: flaggedAt,
  };
}

export function toVerdictRow({ state, note, decidedAt, decidedBy, version }: Review): VerdictRow {
  return { state, note: escapeIfText(note), decided_at: decidedAt, decided_by: escapeIfText(decidedBy), version };
}

function escapeIfText(text: string | null): string | null {
  return text === null ? null : escapeUnpaired(text);
}

function unescapeIfText(text: string | null): string | null {
  return text === null ? null : unescapeUnpaired(text);
}
