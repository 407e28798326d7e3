import type { RuleList, TextMatch } from "../data.ts";

/** After a mask, what is left on both sides of it can make another word. A list has few words that contain the mask, so this ends soon. */
const MOST_ROUNDS = 10;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const INVISIBLE = /^[[\p{Default_Ignorable_Code_Point}\p{Cc}]--\s]+$/v;

/**
 * Puts `mask` in the place of each character of a match: once for each grapheme cluster that can be seen, so an emoji of several parts or a letter with
 * its accents counts once, and a zero-width character within the match not at all. A match is widened to whole grapheme clusters. Everything else stays
 * as it is. Returns null if nothing matched.
 *
 * @param mask Not empty, and best a sign that no word of the list contains.
 */
export function maskText(list: Pick<RuleList, "find">, text: string, mask: string): string | null {
  let masked = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const matches = list.find(masked);
    if (matches.length === 0) break;
    const next = replaceMatches(masked, matches, mask);
    if (next === masked) break;
    masked = next;
  }
  return masked === text ? null : masked;
}

function replaceMatches(text: string, matches: readonly TextMatch[], mask: string): string {
  const segments = graphemes.segment(text);
  let replaced = "";
  let end = 0;
  for (const match of matches) {
    const start = Math.max(end, segments.containing(match.start)?.index ?? match.start);
    const last = segments.containing(match.end - 1);
    replaced += text.slice(end, start);
    end = Math.max(end, last === undefined ? match.end : last.index + last.segment.length);
    replaced += mask.repeat(visibleCharacters(text.slice(start, end)));
  }
  return replaced + text.slice(end);
}

function visibleCharacters(text: string): number {
  return Array.from(graphemes.segment(text)).filter(({ segment }) => !INVISIBLE.test(segment)).length;
}
