import type { Review, ReviewChangeResults, ReviewState } from "../../../../../generated/operator.ts";
import type { ApiError } from "../../../api/client.ts";

/** What the reader is told about a change. */
export type Notice =
  | { kind: "changed"; state: ReviewState; count: number }
  /** Somebody else was faster. `review` is one of those that stayed as they are. */
  | { kind: "conflict"; review: Review; count: number }
  | { kind: "missing"; count: number }
  | { kind: "noted" }
  | { kind: "failed"; error: ApiError; reviews: readonly Review[] };

/** Sums up what became of the reviews of one change. What did not work comes first. */
export function toNotice(items: ReviewChangeResults["items"], state: ReviewState): Notice {
  const refused = items.filter(({ result }) => result === "decided-already" || result === "changed-meanwhile");
  const review = refused[0]?.review ?? null;
  if (review !== null) return { kind: "conflict", review, count: refused.length };
  const changed = items.filter(({ result }) => result === "changed").length;
  return changed < items.length ? { kind: "missing", count: items.length - changed } : { kind: "changed", state, count: changed };
}
