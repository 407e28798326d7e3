import type { Outgoing } from "../outgoing.ts";

/** Deliveries that follow from one position of a source. */
export interface SourceItem {
  position: number;
  /** Id of the journal entry; null for a finding. */
  entry: string | null;
  /** When it was received or found, in milliseconds since 1970. */
  at: number;
  /** Size of its text, in bytes or UTF-16 units. */
  size: number;
  /** Derives the deliveries, in order; none if the destination takes none of it. One entry can have a hundred thousand. */
  deliveries(): readonly Outgoing[];
}

export interface SourcePart {
  /** In the order of their positions. */
  items: readonly SourceItem[];
  /** Position of the last item. Without items, the position up to which everything is gone; the one that was asked for if there is nothing more at present. */
  through: number;
  /** Number of positions right after the one that was asked for that are gone, because they were pruned. */
  pruned: number;
  /** Whether there was nothing after `through`. */
  isEnd: boolean;
}

/** Where the deliveries of a lane come from. */
export interface Source {
  readAfter(position: number, limit: number): Promise<SourcePart>;
  /** Reads one position again; undefined if it is gone. */
  read(position: number): Promise<SourceItem | undefined>;
  /** Position of the newest one. */
  newest(): Promise<number>;
  /** Position with which the lane ends; null if it has no end. */
  end: number | null;
}
