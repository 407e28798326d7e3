/** Something that was counted once. */
export interface Counted {
  counter: string;
  /** The key whose different values are counted; null if the value itself is counted. */
  key: string | null;
  value: string;
  /** Of the count that was asked for, in milliseconds. */
  window: number;
  /** In milliseconds since 1970. */
  at: number;
}

/** How often something was counted, and when. */
export interface StoredCount extends Omit<Counted, "at"> {
  /** In milliseconds since 1970, oldest first. With a key it is one, the latest. */
  times: number[];
  /** How often it was counted at each of the times. */
  counts: number[];
}

/** Keeps what was counted, for the next start. It follows from the journal: what is lost can be made again. Several instances can share a store. */
export interface CounterStore {
  /** Position in the journal up to which it has everything; null if it is new. */
  position(): Promise<number | null>;
  /** Forgets everything and begins after another position. Does nothing if its position is not `from`. */
  reset(positions: { from: number | null; to: number }): Promise<void>;
  /** Adds what the entries after one position, up to another, have counted; all or nothing. Does nothing if its position is not the first one. */
  apply(counted: readonly Counted[], part: { after: number; through: number }): Promise<void>;
  /**
   * Reads what is within its window in parts, the least recent first for each window, and resolves with the position up to which it has everything; null
   * if it is new. All of it is as it was at one moment, provided that this instance applies nothing meanwhile. Ends early when `signal` is aborted.
   */
  read(take: (part: readonly StoredCount[]) => void, signal: AbortSignal): Promise<number | null>;
  close(): Promise<void>;
}
