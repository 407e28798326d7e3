/** Limits a batch. The one that is reached first applies; a batch has one entry at least. */
export interface BatchLimits {
  entries: number;
  /** Approximate size of the texts that a sender can make long. Default: 8 MiB. */
  bytes?: number;
}

/** Entries after a position, in the order of commits. */
export interface Batch<Read> {
  entries: Read[];
  /** Whether a limit was reached, so that there may be more. */
  cut: boolean;
}

export const BATCH_BYTES = 8 << 20;
