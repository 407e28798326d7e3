import type { DecisionKind, Entry, EntrySummary, Event, EventType, LateDecision, RuleEvaluation } from "../../generated/operator.ts";
import type { EntryFilter, EventFilter, ListOptions, Page, PageRequest } from "./list-query.ts";

/** An entry as the journal keeps it: the operator API's `Entry`, with the reply as the text that was sent. */
export type StoredEntry = Omit<Entry, "reply" | "late" | "recoveredBy"> & { reply: string };

/** The part of an entry from which events follow. */
export type EntryForEvents = Pick<
  StoredEntry,
  "id" | "sender" | "app" | "command" | "phase" | "status" | "receivedAt" | "eventTime" | "decision" | "body" | "sameKeyAs" | "recovers"
>;

/** Derives the events that an entry reports, in order. The same entry always gives the same events. */
export type ToEvents = (entry: EntryForEvents) => Event[];

/** An entry of a list, with its texts if they were asked for. */
export type ListedEntry = EntrySummary & Partial<Pick<StoredEntry, "body" | "bodyEncoding" | "reply">>;

/** An entry to append. The journal itself finds out whether it is a duplicate. */
export type NewEntry = Omit<StoredEntry, "duplicateOf" | "sameKeyAs"> & {
  /** Idempotency key in hexadecimal: callbacks with equal keys and bodies are repeats. null if the callback has none and is never a repeat. */
  idempotencyKey: string | null;
  /**
   * When `durationMs` was measured, on the clock of `machineTime`. The writer adds the time from then until it writes the entry, and the time that
   * its latest commit took. Absent: `durationMs` stays as it is.
   */
  measuredAt?: number;
};

/** An entry that recovers a quarantined one: the same callback, as it is understood now. */
export type RecoveringEntry = NewEntry & Required<Pick<NewEntry, "recovers">>;

/** What became of an entry to recover: it was appended, also as a duplicate of another, or it had been recovered before. */
export type RecoveryResult = "recovered" | "duplicate" | "already";

/** A quarantined entry and its position in the order of commits. */
export interface QuarantinedEntry {
  position: number;
  entry: StoredEntry;
}

/** Quarantined entries after a position, and how far the journal was searched for them. */
export interface QuarantinePart {
  entries: QuarantinedEntry[];
  /** Position up to which there are no more. */
  through: number;
}

/** Ids of entries that were recovered, in the order of their recovery. */
export interface RecoveriesPart {
  ids: string[];
  /** Position of the last recovering entry; the position that was asked for if there is none. */
  through: number;
}

/** The entry of which another one is a duplicate. */
export interface Original {
  id: string;
  /** Text of the reply that was sent. A duplicate is answered with the same. */
  reply: string;
}

/** The decision of a handler that finished only after the fallback had been sent; `id` is that of the entry. */
export type NewLateDecision = LateDecision & { id: string };

/** An entry and its position in the order of commits. */
export interface CommittedEntry {
  /** The first entry has position 1; each later one has the next number. */
  position: number;
  entry: StoredEntry;
}

/** The part of a committed entry from which events follow. */
export interface CommittedForEvents {
  position: number;
  entry: EntryForEvents;
}

/** What is counted of a committed entry. */
export interface CommittedForSeries
  extends Pick<StoredEntry, "id" | "sender" | "app" | "command" | "status" | "receivedAt" | "durationMs"> {
  position: number;
  /** null for an after-callback, for a duplicate, and for an entry that recovers another: its decision was counted with that. */
  decision: DecisionKind | null;
  /** Why the fallback was sent; null if it was not. */
  fallback: string | null;
  /** Whether a rule could not be evaluated. */
  hasFailedRule: boolean;
}

/** What rules made of a committed entry, for what follows from it. */
export interface CommittedRules {
  position: number;
  id: string;
  receivedAt: number;
  /** The rule that decided; null if none did. */
  rule: string | null;
  flaggedBy: string | null;
  counts: RuleEvaluation["counts"];
  /** Whether this instance recorded it; false if that is no longer known. */
  isOwn: boolean;
}

/** Part of the journal, without the entries for which no rule was evaluated. */
export interface RulesPart {
  entries: CommittedRules[];
  /** Position up to which the journal was read. */
  through: number;
}

/** A committed entry as lists show it, and what filters look at besides. */
export interface CommittedSummary {
  position: number;
  summary: EntrySummary;
  requestId: string | null;
  /** Names of the rules that decided, flagged, failed, or would have decided otherwise. Each once. */
  rules: readonly string[];
  /** Returns the types of the events that it reports; none if it was pruned meanwhile. Call it only if bodies were asked for. */
  eventTypes(): readonly EventType[];
  /** Returns the body if it is text, otherwise an empty text. As `eventTypes`. */
  text(): string;
}

/** Part of the journal, as lists show it. */
export interface SummaryPart {
  entries: CommittedSummary[];
  /** Number of entries right after the position that are gone, because they were pruned. */
  pruned: number;
  /** Whether a limit was reached, so that there may be more. */
  cut: boolean;
}

export interface SummaryOptions {
  /** Whether a filter may ask for what follows from the bodies. */
  bodies?: boolean;
}

/** A place in the order of commits, after an entry. */
export interface Place {
  /** Position of the entry; 0 before the first one. */
  position: number;
  /** Its id; null if there is none or if it was pruned. */
  entry: string | null;
}

/** Appends to the journal. Several processes may each have a writer on the same journal; all commits have one order. */
export interface JournalWriter {
  /**
   * Resolves when the entry is on disk; rejects with the reason if it could not be written. Resolves with the original if the entry is a
   * duplicate, otherwise with null. An entry is a duplicate if another one with the same key and body was received within the duplicate
   * window: it is stored with status `duplicate` and the reply of the original. An entry with the same key and another body is stored as it
   * is, with the id of the other one in `sameKeyAs`.
   */
  append(entry: NewEntry): Promise<Original | null>;
  /** Resolves when the late decision is on disk; rejects if it could not be written. */
  appendLate(late: NewLateDecision): Promise<void>;
  /**
   * Appends entries that recover quarantined ones, in one commit, and resolves with the result of each. An entry that has been recovered is left
   * out, so a call can be repeated. A repeat is found as `append` finds it, at the time of the first receipt.
   */
  recover(entries: RecoveringEntry[]): Promise<RecoveryResult[]>;
  /** Calls the listener after each commit of this writer. */
  onCommit(listener: () => void): void;
  /** Resolves if the journal can be written; rejects with the reason if not. */
  check(): Promise<void>;
  /** Resolves when everything appended is on disk and the writer is closed. */
  close(): Promise<void>;
}

/** Reads the journal. */
export interface JournalReader {
  /**
   * Lists entries, newest first unless the options say otherwise, including what was committed before the call. One call searches a bounded number of
   * entries and of bytes, so a page can have fewer items than the limit, even none, and still a `next`. Rejects with a RangeError if the cursor is invalid.
   */
  list(filter: EntryFilter, page: PageRequest, options?: ListOptions): Promise<Page<ListedEntry>>;
  /** Lists events by the receipt of the entries that report them, newest first. Otherwise as `list`. */
  history(filter: EventFilter, page: PageRequest): Promise<Page<Event>>;
  /** Resolves with undefined if there is no such entry. */
  get(id: string): Promise<(StoredEntry & Pick<Entry, "late" | "recoveredBy">) | undefined>;
  /**
   * Resolves with entries after a position, in the order of commits. They are at most `limit`, and fewer if they are long; the result is
   * empty only if there are none. Position 0 is before the first entry. If entries after the position were pruned, the result begins with the
   * first one that was kept.
   */
  readAfter(position: number, limit: number): Promise<CommittedEntry[]>;
  /** As `readAfter`, without what events do not follow from: a callback can have a hundred thousand targets. */
  readForEvents(position: number, limit: number): Promise<CommittedForEvents[]>;
  /**
   * Resolves with what rules made of the entries after a position, in the order of commits. It reads `limit` entries at most, whether rules were
   * evaluated for them or not; there are no more if `through` is the position that was asked for. Duplicates counted nothing and are left out.
   */
  readForRules(position: number, limit: number): Promise<RulesPart>;
  /**
   * Resolves with quarantined entries after a position that were not recovered, in the order of commits, including what was committed before the
   * call: at most `limit`, and fewer if they are long. There are no more if there are no entries.
   */
  readQuarantined(position: number, limit: number): Promise<QuarantinePart>;
  /** Resolves with ids of entries that were recovered by entries after a position, at most `limit`. */
  readRecoveries(position: number, limit: number): Promise<RecoveriesPart>;
  /** Resolves with the position of the newest entry, even if it was pruned; 0 if nothing was ever appended. */
  newestPosition(): Promise<number>;
  /** Resolves when the index has every entry that was committed before the call. `list` does this by itself when it needs to. */
  catchUp(): Promise<void>;
  /** Resolves if the journal can be read; rejects with the reason if not. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Reads the journal as lists show it, from any place on, in the order of commits. */
export interface SummaryReader {
  /**
   * Resolves with entries after a position: at most `limit`, fewer if they are long, and none only if there are none. An entry with a smaller
   * position than one that was read never appears later.
   */
  readSummaries(position: number, limit: number, options?: SummaryOptions): Promise<SummaryPart>;
  /** Resolves with the place after the newest entry, even if it was pruned. */
  newest(): Promise<Place>;
  /** Resolves with the place before the oldest entry that was kept. */
  oldest(): Promise<Place>;
  /** Resolves with the place after the entry at a position; undefined if there is no entry. */
  after(position: number): Promise<Place | undefined>;
  /** Resolves with the place after an entry; undefined if there is no such entry. */
  afterEntry(id: string): Promise<Place | undefined>;
  /** Resolves with the place before all entries that were received at this time or later, in milliseconds since 1970. */
  beforeReceipt(time: number): Promise<Place>;
  close(): Promise<void>;
}

/** The durable, append-only record of every callback. */
export interface Journal extends JournalWriter, JournalReader {}
