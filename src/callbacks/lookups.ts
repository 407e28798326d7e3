import type { RelationKind, Sender } from "../../generated/operator.ts";

// What rules and handlers ask for beside the callback itself.

/** What handlers ask for. */
export interface HandlerLookups {
  lists: NamedLists;
  counters: CounterLookup;
  relations: RelationLookup;
}

/** The lists in memory. */
export interface ListLookup {
  /** Returns undefined if there is no such list. Throws an error if its values are not known. */
  get(list: string): RuleList | undefined;
}

/** The lists in memory, with their names. */
export interface NamedLists extends ListLookup {
  names(): string[];
}

/** A list of the rules file. */
export interface RuleList {
  /** How texts are compared with its values. */
  readonly match: ListMatch;
  /** Number of values. */
  readonly size: number;
  /** Whether `value` is on the list, letter by letter. */
  has(value: string): boolean;
  /** Where the list's words or patterns are in a text, from left to right, without overlaps. A list of values finds nothing. */
  find(text: string): TextMatch[];
  /** Whether `find` would find anything. */
  isIn(text: string): boolean;
}

/**
 * - `value`: a value is the whole text
 * - `text`: a value is a word within the text, whatever its case, width, accents and invisible characters
 * - `pattern`: a value is a regular expression (RE2) that matches somewhere in the text, whatever its width and invisible characters
 */
export type ListMatch = "value" | "text" | "pattern";

/** A part of a text, in UTF-16 units. */
export interface TextMatch {
  start: number;
  end: number;
}

/** Counts how often a value came within a window. */
export interface CounterLookup {
  /**
   * Counts `value` once, and returns how often it was counted within `window` before `at`, this time included.
   *
   * @param window In milliseconds.
   * @param at In milliseconds since 1970.
   */
  count(counter: string, value: string, window: number, at: number): number | Promise<number>;
  /** Counts `value` for `key`, and returns how many different values were counted for `key` within `window` before `at`, this one included. */
  distinct(counter: string, key: string, value: string, window: number, at: number): number | Promise<number>;
  /** Takes back what a call above counted at `at`, because the callback repeats another one. Absent if that cannot be. */
  takeBack?(counted: CountedValue, at: number): void;
}

/** Something that was counted once. */
export interface CountedValue {
  counter: string;
  /** The key whose different values are counted; null if the value itself is counted. */
  key: string | null;
  value: string;
  /** Of the count that was asked for, in milliseconds. */
  window: number;
}

/** Looks up the relations of an app. */
export interface RelationLookup {
  /** Returns since when the relation exists, in milliseconds since 1970, or null if it does not. */
  since(relation: RelationKey): number | null | Promise<number | null>;
}

export interface RelationKey {
  sender: Sender;
  app: string;
  kind: RelationKind;
  owner: string;
  target: string;
}
