import type { LiveGap } from "../../../generated/operator.ts";
import type { Place } from "../../journal/journal.ts";
import type { EntryFilter } from "../../journal/list-query.ts";

/** Where a feed begins. */
export interface FeedStart {
  /** The id of an event or of an entry (`parseClaim`). */
  after?: string;
  /** In milliseconds since 1970. Counts only without `after`. */
  since?: number;
}

/** What a feed begins with. */
export interface Beginning {
  from: Place;
  /** What the viewer has missed until then; null if nothing. */
  gap: LiveGap | null;
  /** The newest place of the journal. */
  newest: Place;
}

/** Selects a slice of the journal, and the feeds that get some of it. */
export interface SliceRequest {
  after: Place;
  /** Position up to which the slice may go; absent: up to the newest. */
  through?: number;
  /** The filter of each feed. */
  filters: EntryFilter[];
}

/** What a feed gets of a slice. */
export interface SlicePart {
  /** Number of callbacks. */
  events: number;
  /** Their events, encoded. */
  bytes: Uint8Array;
}

/** A slice of the journal, as feeds get it. */
export interface FeedSlice {
  /** The place after its last entry. It is the place that was asked for if there are no entries. */
  through: Place;
  /** What each feed gets, in the order of the filters. */
  parts: SlicePart[];
  /** Entries at the beginning of the slice that were pruned. */
  pruned: number;
  /** Whether there may be more entries. */
  more: boolean;
}

/** Procedures of the thread that reads the journal for viewers and encodes what they get. */
export interface FeedSource {
  /** Finds where a feed begins. Resolves with null if `after` is the id of no entry that there ever was. */
  begin(request: { start: FeedStart; filter: EntryFilter }): Promise<Beginning | null>;
  read(request: SliceRequest): Promise<FeedSlice>;
  close(): Promise<void>;
}
