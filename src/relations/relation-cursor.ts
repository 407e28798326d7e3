/** How far the relations follow the journal. */
export interface RelationCursor {
  /** Last entry of which every event was applied. */
  position: number;
  /** Number of events of the next entry that were applied. */
  events: number;
  /** Id of the last entry of which an event was applied, or that has none; null if all that was applied comes from the baseline. */
  entry: string | null;
}

/** Position of the last entry of which something was applied. */
export function touchedBy({ position, events }: RelationCursor): number {
  return events > 0 ? position + 1 : position;
}
