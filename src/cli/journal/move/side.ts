import type { DeliveryCursor } from "../../../deliveries/cursor.ts";
import type { MovedRow, MovedTable } from "./moved-table.ts";

/** How far a journal goes. */
export interface Extent {
  /** Position up to which entries were pruned. */
  pruned: number;
  /** Number of events of the next entry that are in the baseline. */
  prunedEvents: number;
  /** Position of the last entry, even if it was pruned. */
  newest: number;
}

/** Numbers that deliveries have given out. */
export interface DeliveryMarks {
  /** Number of changes of definitions, pauses and replays. */
  revision: number;
  /** Position of the last notice. */
  notices: number;
  /** Largest id of a delivery so far. */
  newest: number;
}

export const NO_DELIVERIES: DeliveryMarks = { revision: 0, notices: 0, newest: 0 };

/** How far others have followed the journal and the lists. */
export interface Marks {
  /** Number of the last change of a list. */
  listChange: number;
  /** Position up to which entries were looked at for reviews. */
  reviews: number;
  deliveries: DeliveryMarks;
  /** What a release before has kept of after-handlers; null if nothing is left of it. */
  afterHandlers: DeliveryCursor | null;
}

/** A journal that is moved from. Nobody else uses it. */
export interface MoveSource {
  /** What messages call it, without a password. */
  name: string;
  extent(): Promise<Extent>;
  marks(): Promise<Marks>;
  /** Reads the rows after one in the order of their keys, from the first one on if it is null: some of them, and none only if there are none. */
  read(table: MovedTable, after: MovedRow | null): Promise<MovedRow[]>;
  count(table: MovedTable): Promise<number>;
  close(): Promise<void>;
}

/** A place that is moved to. It is usable as a journal only when it is finished. */
export interface MoveTarget extends MoveSource {
  /** Begins with what was pruned. Does nothing if that was done before. */
  begin(extent: Extent): Promise<void>;
  /** Writes rows; those that are there stay. Entries come in their order, without a gap. */
  write(table: MovedTable, rows: readonly MovedRow[]): Promise<void>;
  /** Makes it usable. */
  finish(marks: Marks): Promise<void>;
}

/** Limits of what is in memory at once. A part has one row at least. */
export const PART = { rows: 500, bytes: 4 << 20 };
