import type { TextMatch } from "../../callbacks/lookups.ts";
import { type FoldCharacter, type FoldedCharacter, foldForPatterns, foldForWords } from "./fold-character.ts";

/** A text as it is compared, with the way back to the text as it was written. */
export interface FoldedText {
  /** UTF-16 units; only the first `length` count. */
  readonly units: Uint16Array;
  readonly length: number;
  /** The part of the original text that a part of the folded text, which is not empty, was made from, with the accents behind it. */
  toOriginal(match: TextMatch): TextMatch;
}

const SPACE = 0x20;

const MAX_REMEMBERED = 10_000;

const MARK = /^\p{M}/u;

/** Letters that other marks than accents belong to, such as the vowel signs of Indic scripts. Behind any other character such a mark is dropped. */
const TAKES_MARKS =
  /[[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}]]/v;

/**
 * Folds a text for the comparison with words. It is then without
 *
 * - case: A and a, ß and ss, ς and σ, İ, ı and i are alike
 * - width and other forms of one character (NFKC): Ａ and A, ﬁ and fi, ① and 1, ｶﾞ and ガ, 𝐚 and a
 * - accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic, enclosing marks, and any mark that does not belong to the script before it
 * - invisible characters: zero-width ones, joiners, soft hyphens, direction marks, variation selectors, fillers, tags, controls
 * - more than one space in a row: line breaks and tabs are spaces, too
 *
 * Letters of Hangul that are typed one by one are put together (ㅅㅣ is 시), and so are kana and their marks. Not folded: hiragana and katakana, simplified and
 * traditional characters, letters of several scripts that look alike, digits for letters, signs between letters, and repeated letters.
 */
export const foldWords = createFold(foldForWords, true);

/** Folds a text for patterns. It is then without width (NFKC) and without invisible characters. */
export const foldPatterns = createFold(foldForPatterns, false);

function createFold(foldCharacter: FoldCharacter, forWords: boolean): (text: string) => FoldedText {
  /** What a unit folds to if that is one unit and joins nothing, which is so for nearly all text; 0 if it is not, or not known yet. */
  const single = new Uint16Array(0x10000);
  const remembered = new Map<string, FoldedCharacter>();

  return function fold(text) {
    const folded = new FoldedTextBuilder(text.length);
    for (let at = 0; at < text.length; ) {
      const unit = single[text.charCodeAt(at)] ?? 0;
      if (unit === 0 || (forWords && unit === SPACE)) {
        at = foldAt(text, at, folded);
      } else {
        folded.push(unit, at, at + 1);
        at += 1;
      }
    }
    return folded;
  };

  function foldAt(text: string, at: number, folded: FoldedTextBuilder): number {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const end = at + character.length;
    const result = recall(character);
    if (result.joins) folded.join(result.text, at, end, forWords);
    else if (result.text === "") folded.extend(character, end);
    else if (!(forWords && result.text === " " && folded.endsWith(SPACE))) folded.append(result.text, at, end);
    return end;
  }

  function recall(character: string): FoldedCharacter {
    const known = remembered.get(character);
    if (known !== undefined) return known;
    const result = foldCharacter(character);
    const isSingle = character.length === 1 && character.isWellFormed() && result.text.length === 1 && !result.joins;
    if (isSingle) single[character.charCodeAt(0)] = result.text.charCodeAt(0);
    // A text can hold a million different characters.
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(character, result);
    return result;
  }
}

class FoldedTextBuilder implements FoldedText {
  units: Uint16Array;
  length = 0;
  #starts: Uint32Array;
  #ends: Uint32Array;

  constructor(expected: number) {
    this.units = new Uint16Array(expected);
    this.#starts = new Uint32Array(expected);
    this.#ends = new Uint32Array(expected);
  }

  toOriginal({ start, end }: TextMatch): TextMatch {
    return { start: this.#starts[start] ?? 0, end: this.#ends[end - 1] ?? 0 };
  }

  endsWith(unit: number): boolean {
    return this.length > 0 && this.units[this.length - 1] === unit;
  }

  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.#grow();
    this.units[this.length] = unit;
    this.#starts[this.length] = start;
    this.#ends[this.length] = end;
    this.length += 1;
  }

  append(text: string, start: number, end: number): void {
    for (let at = 0; at < text.length; at += 1) this.push(text.charCodeAt(at), start, end);
  }

  /** Counts an accent that is dropped to the character that it is on. */
  extend(dropped: string, end: number): void {
    if (this.length > 0 && MARK.test(dropped)) this.#endAt(end);
  }

  /** Puts a mark, or a letter of Hangul, together with the character before it. A mark that belongs to another script is dropped. */
  join(text: string, start: number, end: number, dropsForeignMarks: boolean): void {
    const last = this.#lastCharacter();
    const together = (last + text).normalize("NFC");
    if (together.length === last.length && together !== last) {
      for (let at = 0; at < last.length; at += 1) this.units[this.length - last.length + at] = together.charCodeAt(at);
      this.#endAt(end);
    } else if (dropsForeignMarks && MARK.test(text) && !TAKES_MARKS.test(last)) this.extend(text, end);
    else this.append(text, start, end);
  }

  #endAt(end: number): void {
    const { length } = this.#lastCharacter();
    this.#ends.fill(end, this.length - length, this.length);
  }

  #lastCharacter(): string {
    if (this.length === 0) return "";
    const last = this.units[this.length - 1] ?? 0;
    const before = this.units[this.length - 2] ?? 0;
    const isPair = last >= 0xdc00 && last <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
    return isPair ? String.fromCharCode(before, last) : String.fromCharCode(last);
  }

  #grow(): void {
    const capacity = 2 * this.units.length + 32;
    const [units, starts, ends] = [new Uint16Array(capacity), new Uint32Array(capacity), new Uint32Array(capacity)];
    units.set(this.units);
    starts.set(this.#starts);
    ends.set(this.#ends);
    [this.units, this.#starts, this.#ends] = [units, starts, ends];
  }
}
