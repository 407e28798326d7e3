import { foldWords } from "./folded-text.ts";

/** A word of a list, as texts are searched for it. */
export interface ListWord {
  /** Folded UTF-16 units; never empty. */
  units: Uint16Array;
  /** Whether it may begin within another word. */
  beginsAnywhere: boolean;
  /** Whether it may end within another word. */
  endsAnywhere: boolean;
}

/** In UTF-16 units. Searching a text takes as much time, for each of its letters, as the longest word has letters in common with it. */
export const LONGEST_WORD = 100;

const STAR = 0x2a;
const SPACE = 0x20;

/**
 * Reads a value of a list of words. A word of a script with spaces is found as a whole word; with a star, also at the end (`*word`), at the beginning
 * (`word*`) or in the middle (`*word*`) of other words. A word that begins or ends with another sign, or with a letter of a script without spaces such as
 * Chinese, is found anywhere at that side. A string that is no such word is answered with what is wrong with it, in words that follow "the word".
 *
 * @example readListWord("class*") // finds "class" and "classes", not "subclass"
 */
export function readListWord(value: string): ListWord | string {
  const { units, length } = foldWords(value);
  let [start, end] = trimSpaces(units, 0, length);
  const beginsAnywhere = units[start] === STAR && start < end;
  while (start < end && units[start] === STAR) start += 1;
  const endsAnywhere = units[end - 1] === STAR && start < end;
  while (end > start && units[end - 1] === STAR) end -= 1;
  [start, end] = trimSpaces(units, start, end);
  if (start === end) return "has no letter that is compared";
  if (end - start > LONGEST_WORD) return `is longer than ${LONGEST_WORD} letters`;
  return { units: units.slice(start, end), beginsAnywhere, endsAnywhere };
}

function trimSpaces(units: Uint16Array, from: number, to: number): [start: number, end: number] {
  let [start, end] = [from, to];
  while (start < end && units[start] === SPACE) start += 1;
  while (end > start && units[end - 1] === SPACE) end -= 1;
  return [start, end];
}
