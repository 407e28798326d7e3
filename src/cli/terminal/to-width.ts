import stringWidth from "string-width";

const segmenter = new Intl.Segmenter();

const CUT = "…";

/** A character has no more code units than this, or it is none that anybody reads. */
const MOST_UNITS_PER_COLUMN = 50;

/** Columns that a text takes in a terminal. Wide characters take two, and what is combined with others none. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The text in exactly `width` columns: cut at a whole character, which `…` shows, or followed by spaces. */
export function toWidth(text: string, width: number): string {
  const cut = cutTo(text, width);
  return cut + " ".repeat(width - widthOf(cut));
}

/** The text in at most `width` columns. */
export function cutTo(text: string, width: number): string {
  // Nobody counts the columns of a name of a megabyte.
  const looked = text.slice(0, width * MOST_UNITS_PER_COLUMN);
  if (looked.length === text.length && widthOf(text) <= width) return text;
  let cut = "";
  let used = widthOf(CUT);
  for (const { segment } of segmenter.segment(looked)) {
    used += widthOf(segment);
    if (used > width) break;
    cut += segment;
  }
  return width === 0 ? "" : cut + CUT;
}
