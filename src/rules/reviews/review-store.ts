import type { Review, ReviewChange, ReviewState, Sender } from "../../../generated/operator.ts";
import type { ChangeOrigin } from "../../audit/change-origin.ts";
import type { Page, PageRequest } from "../../journal/journal.ts";

/** Selects reviews. An absent field selects all. */
export interface ReviewFilter {
  state?: ReviewState;
  rule?: string;
  actor?: string;
  sender?: Sender;
  app?: string;
}

/** A callback that a rule has flagged. */
export type NewReview = Omit<Review, "state" | "note" | "decidedAt" | "decidedBy">;

/** What became of a change. Only an open review can be decided; any other has to be opened first. */
export type ReviewChangeResult = { result: "changed" | "decided-already"; review: Review } | { result: "unknown" };

/** The callbacks that rules have put before a moderator. They stay when their entries are pruned. */
export interface ReviewStore {
  /** Lists reviews, newest entry first. Rejects with a RangeError if the cursor is invalid. */
  list(filter: ReviewFilter, page: PageRequest): Promise<Page<Review>>;
  /** Resolves with undefined if the entry has no review. */
  get(entry: string): Promise<Review | undefined>;
  /**
   * Changes a review. The same decision by the same moderator again changes nothing, so that a request can be repeated. A change and its audit entry are on
   * disk together or not at all; what changes nothing leaves no entry.
   */
  change(entry: string, change: ReviewChange, origin: ChangeOrigin): Promise<ReviewChangeResult>;
  /** Position in the journal up to which flagged entries have reviews. */
  position(): Promise<number>;
  /** Adds the reviews of the entries up to a position, all or nothing. An entry that has a review keeps it. */
  record(reviews: readonly NewReview[], through: number): Promise<void>;
  /** Begins again after a position. Reviews stay. */
  rewind(position: number): Promise<void>;
  close(): Promise<void>;
}
