import type { Event } from "../../generated/operator.ts";
import type { FollowStep } from "./follow.ts";
import type { Progress } from "./followers.ts";
import type { EntryQuery, HistoryQuery } from "./index/queries.ts";
import type { PagePart } from "./index/search.ts";
import type { CommittedEntry, CommittedForEvents, Journal, ListedEntry, QuarantinePart, RecoveriesPart, RulesPart } from "./journal.ts";

/**
 * Procedures of the thread that reads the journal for operators and keeps its index. A long search in this thread delays neither callbacks nor
 * commits.
 */
export interface Reader {
  /**
   * Indexes the next entries, and gives back space that is no longer needed.
   */
  follow(): FollowStep;
  /** Of the index. */
  progress(): Progress;
  /** Lists a part of a page of entries. */
  list(query: EntryQuery): PagePart<ListedEntry>;
  /** Lists a part of a page of events, newest first. */
  history(query: HistoryQuery): PagePart<Event>;
  get(id: string): Awaited<ReturnType<Journal["get"]>>;
  readAfter(from: { position: number; limit: number }): CommittedEntry[];
  readForEvents(from: { position: number; limit: number }): CommittedForEvents[];
  readForRules(from: { position: number; limit: number }): RulesPart;
  readQuarantined(from: { position: number; limit: number }): QuarantinePart;
  readRecoveries(from: { position: number; limit: number }): RecoveriesPart;
  newestPosition(): number;
  /** Proves that the journal can be read, by reading from it. */
  probe(): void;
  close(): void;
}
