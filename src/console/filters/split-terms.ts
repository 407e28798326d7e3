/** A part of what was typed: a word, a quoted text, or a name and a value. */
export interface Term {
  /** What stands before the colon, as it was typed; null for a bare word. */
  name: string | null;
  value: string;
  isQuoted: boolean;
  /** Where it begins and ends, in UTF-16 units. */
  start: number;
  end: number;
}

/** A quoted text may lack its closing quote while it is being typed. A backslash takes the character after it as it is. */
const TERM = /([\p{L}_-]+):(?=\s|$)|(?:([\p{L}_-]+):)?(?:"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)|(\S+))/gu;

/** Splits what was typed into its terms. */
export function splitTerms(text: string): Term[] {
  return Array.from(text.matchAll(TERM), ({ 0: whole, 1: unfinished, 2: name, 3: quoted, 4: bare, index }) => ({
    name: unfinished ?? name ?? null,
    value: quoted === undefined ? (bare ?? "") : quoted.replace(/\\([\s\S])/gu, "$1"),
    isQuoted: quoted !== undefined,
    start: index,
    end: index + whole.length,
  }));
}
