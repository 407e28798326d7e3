import type { Answer, Question } from "../../generated/decider.ts";
import type { RelationKind, Sender } from "../../generated/operator.ts";
import type { CountedValue, RuledCallback } from "../callbacks/rules.ts";

/** What conditions ask for beside the callback itself. */
export interface RuleData {
  lists: ListLookup;
  counters: CounterLookup;
  relations: RelationLookup;
  deciders: DeciderLookup;
}

/** The lists in memory. */
export interface ListLookup {
  /** Returns undefined if there is no such list. Throws an error if its values are not known. */
  get(list: string): RuleList | undefined;
}

/** A list as conditions use it. */
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

/** Asks deciders. */
export interface DeciderLookup {
  /**
   * Asks a decider, and resolves with what `use` makes of the answer. Rejects with the reason if there is no answer in time, or if `use` throws because
   * the answer cannot be used.
   */
  ask<Result>(decider: string, asking: Asking, use: (answer: Answer) => Result): Promise<Result>;
}

/** What a decider is asked. */
export interface Asking extends Pick<Question, "rule" | "texts"> {
  callback: RuledCallback;
}
