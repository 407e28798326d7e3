import type { RuleList, TextMatch } from "../../callbacks/lookups.ts";

/** After a mask, what is left on both sides of it can make another word. A list has few words that contain the mask, so this ends soon. */
const MOST_ROUNDS = 10;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Letters, digits and signs each of which is a grapheme cluster, if none but them are in the text. Most texts are so, and need no segmenter. */
const SIMPLE =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0481\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$/;

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
  return SIMPLE.test(text) ? replaceUnits(text, matches, mask) : replaceGraphemes(text, matches, mask);
}

function replaceUnits(text: string, matches: readonly TextMatch[], mask: string): string {
  let replaced = "";
  let copied = 0;
  for (const { start, end } of matches) {
    replaced += text.slice(copied, start) + mask.repeat(end - start);
    copied = end;
  }
  return replaced + text.slice(copied);
}

function replaceGraphemes(text: string, matches: readonly TextMatch[], mask: string): string {
  let replaced = "";
  let next = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    while ((matches[next]?.end ?? text.length) <= index) next += 1;
    const isMatched = index + segment.length > (matches[next]?.start ?? text.length);
    if (!isMatched) replaced += segment;
    else if (!INVISIBLE.test(segment)) replaced += mask;
  }
  return replaced;
}
