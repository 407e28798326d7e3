/** Prunes a journal in small steps while others write to it. */
export interface Pruner {
  /**
   * Prunes some of the oldest entries that are beyond the limits, or, if there are none, returns some free space to the disk. Takes a few
   * milliseconds.
   */
  step(): PruningStep;
  /** When the oldest entries that are left were received, in milliseconds since 1970; null if there are none. */
  oldest(): number | null;
  /** Whether the journal's file can become smaller. */
  canShrink(): boolean;
  close(): void;
}

export interface PruningStep {
  /** Number of entries. */
  pruned: number;
  /** Whether there may be more to prune or to free. */
  more: boolean;
  /** Others could not write during part of this time. */
  durationMs: number;
}
