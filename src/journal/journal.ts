import type { Entry, EntryStatus, EntrySummary, LateDecision, Sender } from "../../generated/operator.ts";

/** An entry as it is kept: the operator API's, with the reply as the text that was sent. */
export type StoredEntry = Omit<Entry, "reply" | "late"> & { reply: string };

/** An entry, as far as it states events. */
export type EntryForEvents = Pick<
  StoredEntry,
  "id" | "sender" | "app" | "command" | "phase" | "status" | "receivedAt" | "eventTime" | "decision" | "body"
>;

/** An entry as the journal takes it. Whether it repeats another is for the journal to find. */
export type NewEntry = Omit<StoredEntry, "duplicateOf"> & {
  /** What tells the callback from every other, in hexadecimal; null where nothing does. */
  duplicateKey: string | null;
};

/** The entry that another one repeats. */
export interface Original {
  id: string;
  /** Text of the reply that it was given. */
  reply: string;
}

/** What a handler decided after the safe default had been sent for the entry `id`. */
export type NewLateDecision = LateDecision & { id: string };

/** An entry that a follower reads, at its place in the order of commits. */
export interface CommittedEntry {
  /** Grows with every commit, starts at 1. */
  position: number;
  entry: StoredEntry;
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

/** The side of the journal that records. Several processes may each have one on the same journal; their commits have one order. */
export interface JournalWriter {
  /**
   * Resolves when the entry is on disk, with the entry that it repeats, or null; rejects when it is not on disk, with the reason. An entry
   * repeats another that has the same duplicate key and was received within the duplicate window: it is kept as a duplicate, with the reply
   * of the other.
   */
  append(entry: NewEntry): Promise<Original | null>;
  /** Resolves when the late decision is on disk; rejects when it is not. */
  appendLate(late: NewLateDecision): Promise<void>;
  /** Calls back after each commit of this writer. */
  onCommit(listener: () => void): void;
  /** Resolves when the journal can be written; rejects with the reason. */
  check(): Promise<void>;
  /** Resolves when everything appended is on disk and the writer is closed. */
  close(): Promise<void>;
}

/** The side of the journal that shows. */
export interface JournalReader {
  /** Newest first. Rejects with RangeError for a cursor that is none. */
  list(filter: EntryFilter, page: PageRequest): Promise<Page<EntrySummary>>;
  /** undefined where there is no such entry. */
  get(id: string): Promise<(StoredEntry & Pick<Entry, "late">) | undefined>;
  /**
   * The entries behind a position in the order of commits, at most `limit` and fewer where they are long, but one where there is any.
   * Position 0 is before the first; behind a position that was pruned comes the first that was kept.
   */
  readAfter(position: number, limit: number): Promise<CommittedEntry[]>;
  /** Position of the newest entry; 0 where there is none. */
  newestPosition(): Promise<number>;
  /** Resolves when the index has every entry committed before the call; lists wait for it by themselves. */
  catchUp(): Promise<void>;
  /** Resolves when the journal can be read; rejects with the reason. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** The durable, append-only record of every callback: both sides of it. */
export interface Journal extends JournalWriter, JournalReader {}
