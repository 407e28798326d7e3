import type { Review, ReviewChange, ReviewCounts, ReviewState, Sender } from "../../../generated/operator.ts";
import type { ChangeOrigin } from "../../audit/change-origin.ts";
import type { Page, PageRequest } from "../../journal/list-query.ts";

/** Selects reviews. An absent field selects all. */
export interface ReviewFilter {
  state?: ReviewState;
  rule?: string;
  actor?: string;
  sender?: Sender;
  app?: string;
}

/** Which entries a list begins with. */
export type ReviewOrder = "newest" | "oldest";

/** A change of one of several reviews. */
export interface ReviewRequest {
  entry: string;
  change: ReviewChange;
  origin: ChangeOrigin;
}

/** A callback that a rule has flagged. */
export type NewReview = Omit<Review, "state" | "note" | "decidedAt" | "decidedBy" | "version">;

/** What became of a change. Only an open review can be decided; any other has to be opened first. */
export type ReviewChangeResult = { result: "changed" | "decided-already" | "changed-meanwhile"; review: Review } | { result: "unknown" };

/** The callbacks that rules have put before a moderator. They stay when their entries are pruned. */
export interface ReviewStore {
  /** Lists reviews in the order of their entries, newest first by default. Rejects with a RangeError if the cursor is invalid. */
  list(filter: ReviewFilter, page: PageRequest, order?: ReviewOrder): Promise<Page<Review>>;
  /** Counts reviews, of those that can be looked at in bounded time. */
  count(filter: Omit<ReviewFilter, "state">): Promise<ReviewCounts>;
  /** Resolves with undefined if the entry has no review. */
  get(entry: string): Promise<Review | undefined>;
  /**
   * Changes a review. The same decision by the same moderator again changes nothing, so that a request can be repeated. A change and its audit entry are on
   * disk together or not at all; what changes nothing leaves no entry.
   */
  change(entry: string, change: ReviewChange, origin: ChangeOrigin): Promise<ReviewChangeResult>;
  /** Changes several reviews, each as `change` does. Resolves with the results in the order of the requests. */
  changeAll(requests: readonly ReviewRequest[]): Promise<ReviewChangeResult[]>;
  /** Position in the journal up to which flagged entries have reviews. */
  position(): Promise<number>;
  /** Adds the reviews of the entries up to a position, all or nothing. An entry that has a review keeps it. */
  record(reviews: readonly NewReview[], through: number): Promise<void>;
  /** Begins again after a position. Reviews stay. */
  rewind(position: number): Promise<void>;
  close(): Promise<void>;
}
