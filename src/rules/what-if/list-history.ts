/** Where a list has values from: the rules file, its own file, or the operator API. */
export type ListSource = "inline" | "file" | "operator";

/** The time that a value was on a list. */
export interface ListInterval {
  value: string;
  source: ListSource;
  /** In milliseconds since 1970. */
  addedAt: number;
  /** When it was removed or expired, or when it will expire; null if it stays until it is removed. */
  endedAt: number | null;
}

/** Knows how lists were. */
export interface ListHistory {
  /** The intervals of a list that overlap with a time, in any order. */
  intervals(list: string, times: { since: number; until: number }): Iterable<ListInterval>;
}
