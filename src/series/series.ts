import type { Series as CountedSeries, Sender, SeriesGrouping } from "../../generated/operator.ts";

/** Selects what is counted. An absent field selects all. */
export interface SeriesFilter {
  sender?: Sender;
  app?: string;
  command?: string;
}

/** What to count, and how. */
export interface SeriesQuery {
  filter: SeriesFilter;
  /** In milliseconds since 1970. The bucket of this time is the first. */
  since: number;
  /** In milliseconds since 1970, exclusive. */
  until: number;
  /** Length of a bucket in milliseconds, a multiple of a minute; null for the shortest that is kept and makes few buckets. */
  step: number | null;
  by: SeriesGrouping;
}

/** How often a command was seen. */
export interface SeenCommand {
  sender: Sender;
  /** null for commands that are in no document. */
  command: string | null;
  count: number;
  quarantined: number;
  /** Receipt of the first and of the last callback, in milliseconds since 1970. */
  firstAt: number;
  lastAt: number;
}

/** Which commands were seen. Those that were not are missing. */
export interface SeenCommands {
  /** Receipt of the oldest callback that is counted; null if there is none. */
  countedSince: number | null;
  commands: SeenCommand[];
}

/** Counts and latencies over time, as they follow from the journal. They stay when entries are pruned. */
export interface Series {
  /**
   * Counts what was received in a time, including what was committed before the call. Rejects with a RangeError if buckets of this length are not kept
   * for all of the time, or if there would be too many.
   */
  read(query: SeriesQuery): Promise<CountedSeries>;
  coverage(filter: Omit<SeriesFilter, "command">): Promise<SeenCommands>;
  /** Resolves when every entry committed before the call has been counted. */
  catchUp(): Promise<void>;
  /** Resolves if the series can follow the journal; rejects with the reason if not. */
  check(): Promise<void>;
  close(): Promise<void>;
}
