/** What the code point that is folded is, for the text that it stands in. */
export interface FoldedCharacter {
  /** What the code point folds to; empty if it is dropped. */
  text: string;
  /** Whether it may join what comes before it: a combining mark, or a vowel or final of Hangul. */
  joins: boolean;
}

/** Folds one code point of a text. */
export type FoldCharacter = (character: string) => FoldedCharacter;

/** Shown as nothing: zero-width characters, soft hyphens, direction marks, variation selectors, fillers, tags, and controls. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/**
 * Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic, enclosing marks, and the stroke that stretches Arabic words. The marks of kana
 * (U+3099, U+309A) stay, because they make other letters.
 */
const ACCENT = /[[\p{Me}[\p{M}&&[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]]]--[\u3099\u309a]]|\u0640/gv;

const SPACE: FoldedCharacter = { text: " ", joins: false };

const JOINS = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u;

/** Folds a code point for the comparison with words: without case, width, accents and invisible characters. Each kind of space is a space. */
export const foldForWords: FoldCharacter = (character) => {
  if (/^\s$/.test(character) && character !== "\ufeff") return SPACE;
  const decomposed = withoutCase(character.normalize("NFKD")).normalize("NFKD");
  const text = decomposed.replace(INVISIBLE, "").replace(ACCENT, "").normalize("NFC");
  // An accent that stands alone, such as ´, is a space with an accent.
  return text.startsWith(" ") ? SPACE : { text, joins: JOINS.test(text) };
};

/** Folds a code point for patterns, which say themselves what case and accents mean to them: without width and invisible characters. */
export const foldForPatterns: FoldCharacter = (character) => {
  if (/^\s$/.test(character) && character !== "\ufeff") return { text: character.normalize("NFKC"), joins: false };
  const text = character.normalize("NFKC").replace(INVISIBLE, "");
  return { text, joins: JOINS.test(text) };
};

/** By way of upper case, where letters meet that lower case keeps apart: ß and ss, ς and σ, ı and i. Letter by letter, since a final sigma depends on its word. */
function withoutCase(text: string): string {
  return Array.from(text, (letter) => letter.toLowerCase().toUpperCase().toLowerCase()).join("");
}
