import type { Review, ReviewChange } from "../../../generated/operator.ts";

/** The review as it is after a change, or why it is not changed. */
export type Decided = { changed: Review } | { refused: "decided-already" | "changed-meanwhile" };

/**
 * Applies a change to a review. What is decided already stays, and so does a review that has another version than the change names; a change that
 * would change nothing is never refused. `at` is in milliseconds since 1970.
 */
export function decide(review: Review, { version, ...change }: ReviewChange, at: number): Decided {
  const changed = applied(review, change, at);
  if (changed === null) return { refused: "decided-already" };
  if (changed.state === review.state && changed.note === review.note && changed.decidedBy === review.decidedBy) return { changed: review };
  if (version !== undefined && version !== review.version) return { refused: "changed-meanwhile" };
  return { changed: { ...changed, version: review.version + 1 } };
}

/** Returns null if the review is decided already and the change is another decision. */
function applied(
  review: Review,
  { state = review.state, note = review.note, decidedBy = null }: Omit<ReviewChange, "version">,
  at: number,
): Review | null {
  if (state === "open") return { ...review, state, note, decidedAt: null, decidedBy: null };
  if (review.state === "open") return { ...review, state, note, decidedAt: at, decidedBy };
  const isSame = state === review.state && (decidedBy === null || decidedBy === review.decidedBy);
  return isSame ? { ...review, note } : null;
}
