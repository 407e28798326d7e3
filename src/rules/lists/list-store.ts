import type { List, ListMatch, ListSource, ListValue } from "../../../generated/operator.ts";
import type { ChangeOrigin } from "../../audit/change-origin.ts";
import type { Page, PageRequest } from "../../journal/list-query.ts";

/** A list as the rules file defines it. */
export interface ListDefinition {
  name: string;
  match: ListMatch;
  /** Path of its file, as the rules file states it; null if it has none. */
  file: string | null;
}

/** A value to put on a list. */
export interface NewListValue {
  value: string;
  /** In milliseconds since 1970; null if it stays until it is removed. */
  expiresAt: number | null;
  note: string | null;
}

/** What became of values that were put on a list. */
export interface AddedCounts {
  added: number;
  /** Got another expiry or note. */
  changed: number;
  unchanged: number;
}

/** What became of the values of a source that was replaced. */
export interface ReplacedCounts {
  added: number;
  removed: number;
}

/** Selects values of a list. An absent field selects all. */
export interface ListFilter {
  /** Text that the value contains. */
  search?: string;
  source?: ListSource;
}

/** The time that a value was on a list: from `addedAt` until just before `endedAt`. */
export interface ListInterval {
  value: string;
  source: ListSource;
  addedAt: number;
  /** When it was removed or expired, or when it will expire; null if it stays until it is removed. */
  endedAt: number | null;
}

/** A value that came on a list or changed, or was removed from it. */
export interface ListChange {
  /** Changes are numbered in their order, from 1. A later change of the same value replaces an earlier one. */
  number: number;
  list: string;
  value: string;
  source: ListSource;
  expiresAt: number | null;
  isRemoved: boolean;
}

/** Follows the values of the lists. Any process can do so, beside the one that changes them. */
export interface ListChanges {
  /** Resolves with the number of the newest change; 0 if there was none. */
  newest(): Promise<number>;
  /** Resolves with present values whose last change is after a number, in the order of these changes, `limit` at most. Expired ones may be among them. */
  presentAfter(number: number, limit: number): Promise<ListChange[]>;
  /** Resolves with changes after a number, in order, `limit` at most. */
  changesAfter(number: number, limit: number): Promise<ListChange[]>;
  close(): Promise<void>;
}

/**
 * The lists that rules refer to, with their values: those of the rules file and of list files, so that it is known later when each was on the list, and
 * those that the operator has added. Values of lists that are not defined stay stored. Expired values are no longer on the list. What changes values is
 * told where the change comes from: the change and its audit entry are on disk together or not at all, and what changes nothing leaves no entry.
 */
export interface ListStore {
  /** Replaces the definitions. Values of the file and of the rules file go from lists that no longer have any, which imhook itself does. */
  define(definitions: readonly ListDefinition[]): Promise<void>;
  /** Resolves with how the list compares texts with its values; undefined if it is not defined. Costs less than `get`, which counts the values. */
  matchOf(list: string): Promise<ListMatch | undefined>;
  /** Resolves with the defined lists, by name. */
  lists(): Promise<List[]>;
  /** Resolves with undefined if the list is not defined. */
  get(list: string): Promise<List | undefined>;
  /**
   * Puts one value on a list, as `add` does, and resolves with it as it is now; undefined if it has expired already. The audit entry has it with its
   * expiry and note before and after.
   */
  set(list: string, source: ListSource, value: NewListValue, origin: ChangeOrigin): Promise<ListValue | undefined>;
  /**
   * Puts values on a list. One that is there from the same source gets the new expiry and note, and keeps the time at which it was added. Resolves when
   * they are on disk. Long imports call it for some thousand values at a time, because others wait meanwhile; with one origin, the audit entry has the sums.
   */
  add(list: string, source: ListSource, values: readonly NewListValue[], origin: ChangeOrigin): Promise<AddedCounts>;
  /** Resolves with the value as it was, or with undefined if the source has no such value. */
  remove(list: string, source: ListSource, value: string, origin: ChangeOrigin): Promise<ListValue | undefined>;
  /** Removes values of a source and resolves with how many there were. Others wait meanwhile, so it is called for some thousand at a time. */
  removeMany(list: string, source: ListSource, values: readonly string[], origin: ChangeOrigin): Promise<number>;
  /** Makes these the values of a source: adds those that it lacks, removes all others. Others wait for some thousand values at most. */
  replace(list: string, source: ListSource, values: Iterable<string>, origin: ChangeOrigin): Promise<ReplacedCounts>;
  /** Resolves with one present value; undefined if the source has no such value. */
  find(list: string, source: ListSource, value: string): Promise<ListValue | undefined>;
  /** Lists values by value and source. Rejects with a RangeError if the cursor is invalid. */
  values(list: string, filter: ListFilter, page: PageRequest): Promise<Page<ListValue>>;
  /**
   * Lists when values were on a list, for those that were on it at some time from `since` until just before `until`; in milliseconds since 1970. The order
   * is unspecified; a value that changes meanwhile can come twice, the later one counts. Rejects with a RangeError if the cursor is invalid.
   */
  intervals(list: string, times: { since: number; until: number }, page: PageRequest): Promise<Page<ListInterval>>;
  /** Forgets values that were removed or expired before a time. Does nothing if there is no file yet. */
  forget(before: number): Promise<void>;
  /** Resolves if the store can be written, or created if it is not needed yet; rejects with the reason if not. */
  check(): Promise<void>;
  close(): Promise<void>;
}
