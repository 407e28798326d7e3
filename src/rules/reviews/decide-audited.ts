import type { AuditEntry, Review } from "../../../generated/operator.ts";
import type { AuditDetails } from "../../audit/audit-log.ts";
import { decide } from "./decide.ts";
import type { ReviewChangeResult, ReviewRequest } from "./review-store.ts";

/** What becomes of a request. `entry` is its audit entry; null if nothing is changed. */
export interface DecidedRequest {
  result: ReviewChangeResult;
  entry: AuditEntry | null;
}

/** Decides what becomes of a request; `review` is the one that it asks to change. `at` is in milliseconds since 1970. */
export function decideAudited(review: Review | undefined, { change, origin }: ReviewRequest, at: number): DecidedRequest {
  if (review === undefined) return { result: { result: "unknown" }, entry: null };
  const decided = decide(review, change, at);
  if ("refused" in decided) return { result: { result: decided.refused, review }, entry: null };
  const { changed } = decided;
  const entry = changed === review ? null : { ...origin, value: null, before: stateOf(review), after: stateOf(changed) };
  return { result: { result: "changed", review: changed }, entry };
}

/** What moderators change of a review. */
function stateOf({ state, note, decidedBy }: Review): AuditDetails {
  return { state, note, decidedBy };
}
