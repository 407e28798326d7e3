import type { Entry, EntryStatus, EntrySummary, Sender } from "../../generated/operator.ts";

/** An entry as the journal takes it: the operator API's, with the reply as the text that was sent. */
export type NewEntry = Omit<Entry, "reply"> & { reply: string };

/** An entry that a follower reads, at its place in the order of commits. */
export interface CommittedEntry {
  /** Grows with every commit, starts at 1. */
  position: number;
  entry: NewEntry;
}

/** Which entries to list; a field that is absent lets everything pass. */
export interface EntryFilter {
  sender?: Sender;
  app?: string;
  command?: string;
  status?: EntryStatus;
  /** Actor or target. */
  user?: string;
  group?: string;
  message?: string;
  /** In milliseconds since 1970, inclusive. */
  since?: number;
  /** In milliseconds since 1970, exclusive. */
  until?: number;
}

/** Which page of a list: at most `limit` items behind `cursor`, the `next` of the page before. */
export interface PageRequest {
  limit: number;
  cursor?: string;
}

/** Part of a list, and where the following part begins; null on the last page. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** The durable, append-only record of every callback. */
export interface Journal {
  /** Resolves when the entry is on disk; rejects when it is not, with the reason. */
  append(entry: NewEntry): Promise<void>;
  /** Newest first. Rejects with RangeError for a cursor that is none. */
  list(filter: EntryFilter, page: PageRequest): Promise<Page<EntrySummary>>;
  /** undefined where there is no such entry. */
  get(id: string): Promise<NewEntry | undefined>;
  /**
   * The entries behind a position in the order of commits, at most `limit` and fewer where they are long, but one where there is any.
   * Position 0 is before the first; behind a position that was pruned comes the first that was kept.
   */
  readAfter(position: number, limit: number): Promise<CommittedEntry[]>;
  /** Calls back after each commit. */
  onCommit(listener: () => void): void;
  /** Resolves when the journal can be written and read; rejects with the reason. */
  check(): Promise<void>;
  /** Resolves when everything appended is on disk and the journal is closed. */
  close(): Promise<void>;
}
