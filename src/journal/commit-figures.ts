import type { HistogramCounts } from "../histogram.ts";

/** How the commits of a journal went since it was opened. */
export interface CommitFigures {
  /** Entries that shared a commit. Commits without an entry do not count. */
  entries: HistogramCounts;
  /** How long such a commit took, in seconds. */
  seconds: HistogramCounts;
  /** Commits that failed, with or without entries. */
  failed: number;
}

/** A writer that tells how its commits go. It is no part of what a journal has to do. */
export interface MeasuredWriter {
  commitFigures(): Promise<CommitFigures>;
}
