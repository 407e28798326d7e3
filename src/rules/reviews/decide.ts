import type { Review, ReviewChange } from "../../../generated/operator.ts";

/** Applies a change to a review. Returns null if the review is decided already and the change is another decision. `at` is in milliseconds since 1970. */
export function decide(
  review: Review,
  { state = review.state, note = review.note, decidedBy = null }: ReviewChange,
  at: number,
): Review | null {
  if (state === "open") return { ...review, state, note, decidedAt: null, decidedBy: null };
  if (review.state === "open") return { ...review, state, note, decidedAt: at, decidedBy };
  const isSame = state === review.state && (decidedBy === null || decidedBy === review.decidedBy);
  return isSame ? { ...review, note } : null;
}
