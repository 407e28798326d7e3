import { createHistogram } from "../histogram.ts";
import type { CommitFigures } from "./commit-figures.ts";

/** Counts the commits of a journal. */
export interface CommitCounts {
  /** A commit of so many entries took so many milliseconds. One without entries does not count. */
  succeeded(entries: number, milliseconds: number): void;
  failed(): void;
  figures(): CommitFigures;
}

const ENTRIES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];

/** In seconds: a commit takes well below a millisecond on a fast disk, and seconds on one that fails. */
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

const MILLISECONDS_PER_SECOND = 1000;

export function createCommitCounts(): CommitCounts {
  const sizes = createHistogram(ENTRIES);
  const seconds = createHistogram(SECONDS);
  let failures = 0;
  return {
    succeeded: (entries, milliseconds) => {
      if (entries === 0) return;
      sizes.observe(entries);
      seconds.observe(milliseconds / MILLISECONDS_PER_SECOND);
    },
    failed: () => {
      failures += 1;
    },
    figures: () => ({ entries: sizes.counts(), seconds: seconds.counts(), failed: failures }),
  };
}
