/** Texts that begin with a prefix: from `least` until just before `end`, in the order of the database. */
export interface PrefixRange {
  least: string;
  /** null: nothing that is stored comes after them. */
  end: string | null;
}

const LAST = "\u{10ffff}";
const FIRST_SURROGATE = 0xd800;
const AFTER_SURROGATES = 0xe000;

/** @param least The prefix, as the database stores it. */
export function toPrefixRange(least: string): PrefixRange {
  const characters = [...least];
  while (characters.at(-1) === LAST) characters.pop();
  const last = characters.pop()?.codePointAt(0);
  if (last === undefined) return { least, end: null };
  const next = last + 1 === FIRST_SURROGATE ? AFTER_SURROGATES : last + 1;
  return { least, end: [...characters, String.fromCodePoint(next)].join("") };
}
