/** What a unit is to the boundaries of words. */
const NO_WORD = 0;
const LETTER = 1;
const DIGIT = 2;
/** Belongs to the character before it. */
const MARK = 3;

/** Letters of scripts that do not set words apart by spaces, or that hang endings on words: a word of theirs can stand anywhere. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}\p{scx=Javanese}\p{scx=Balinese}]/u;

const UNASKED = 255;
const kinds = new Uint8Array(0x10000).fill(UNASKED);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? NO_WORD;
  if (known !== UNASKED) return known;
  const kind = classify(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function classify(character: string): number {
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /\p{L}/u.test(character) && !UNSPACED.test(character) ? LETTER : NO_WORD;
}

/** Whether a word goes on between two units of a folded text: both are letters of a script with spaces, or both are digits. */
export function isInsideWord(before: number, after: number): boolean {
  const kind = kindOf(before);
  return kind !== NO_WORD && asLetter(kind) === asLetter(kindOf(after));
}

/** Whether a unit of a folded text is a mark, which belongs to the character before it. */
export function isMark(unit: number): boolean {
  return kindOf(unit) === MARK;
}

function asLetter(kind: number): number {
  return kind === MARK ? LETTER : kind;
}
