import type { TextMatch } from "../../callbacks/lookups.ts";
import { type FoldedText, foldWords } from "./folded-text.ts";
import type { WordTrie } from "./word-trie.ts";

/** Finds words in a text, from left to right, the longest of those that begin at one place, without overlaps. */
export function findWords(words: WordTrie, text: string): TextMatch[] {
  const folded = foldWords(text);
  const found: TextMatch[] = [];
  for (let match = nextWord(words, folded, 0); match !== null; match = nextWord(words, folded, match.end)) found.push(match);
  return found.map((match) => folded.toOriginal(match));
}

/** Whether a text has one of the words. */
export function hasWord(words: WordTrie, text: string): boolean {
  return nextWord(words, foldWords(text), 0) !== null;
}

function nextWord(words: WordTrie, folded: FoldedText, from: number): TextMatch | null {
  for (let start = from; start < folded.length; start += 1) {
    const end = words.longestAt(folded, start);
    if (end > 0) return { start, end };
  }
  return null;
}
