import type { ListMatch, RuleList } from "../../callbacks/lookups.ts";
import { findWords, hasWord } from "../text/find-words.ts";
import { type ListWord, readListWord } from "../text/list-word.ts";
import { compilePattern } from "../text/pattern.ts";
import { PatternSet } from "../text/pattern-set.ts";
import { WordTrie } from "../text/word-trie.ts";

/** What texts are searched for. */
interface ListContent extends Pick<RuleList, "find" | "isIn"> {
  /** Throws a RangeError for a value that cannot be on the list. */
  add(value: string): void;
  remove(value: string): void;
  /** Does a part of the work that changes left, so that no text has to wait for it. Returns whether there was any. */
  prepare(): boolean;
}

const CONTENTS: Readonly<Record<ListMatch, () => ListContent>> = {
  value: createNoContent,
  text: createWords,
  pattern: () => new PatternSet(),
};

export function createListContent(match: ListMatch): ListContent {
  return CONTENTS[match]();
}

/** Says why a value cannot be on a list, as a sentence; null if it can be. */
export function findValueProblem(match: ListMatch, value: string): string | null {
  if (value === "") return "The value is empty.";
  try {
    if (match === "text") toWord(value);
    if (match === "pattern") compilePattern(value);
    return null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `The ${match === "text" ? "word" : "pattern"} ${error.message}.`;
  }
}

/** A list of values is compared as a whole; nothing is found in texts. */
function createNoContent(): ListContent {
  return { add: () => {}, remove: () => {}, find: () => [], isIn: () => false, prepare: () => false };
}

function createWords(): ListContent {
  const words = new WordTrie();
  return {
    add: (value) => words.add(toWord(value)),
    remove: (value) => words.remove(toWord(value)),
    find: (text) => findWords(words, text),
    isIn: (text) => hasWord(words, text),
    prepare: () => false,
  };
}

function toWord(value: string): ListWord {
  const word = readListWord(value);
  if (typeof word === "string") throw new RangeError(word);
  return word;
}
