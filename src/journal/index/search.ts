import type { Candidate } from "../sqlite/candidates.ts";

/** What one call of the reader's thread has found. */
export interface PagePart<Item> {
  items: Item[];
  /** Length of the items, in characters. */
  length: number;
  /** Cursor of what follows; null if nothing does. */
  next: string | null;
  /** Whether the page has no room for the next item. Otherwise the search ended early, and the next call goes on with it. */
  isFull: boolean;
}

/** Room that a page has left. */
export interface Room {
  /** Number of items. */
  limit: number;
  /** Length of the items at which the page ends, in characters. */
  length: number;
}

/** Limits of one call, for which others wait: up to 20 ms, and longer only if a single body is longer. */
export const MAX_CANDIDATES = 10_000;
export const MAX_SEARCHED_LENGTH = 1 << 20;

/** Calls for one page. Together they read some 30 MB of bodies. */
export const MAX_CALLS = 32;

/** Length at which a page ends early, in characters. One callback can name half a million users. */
export const MAX_PAGE_LENGTH = 4 << 20;

/** What a search finds in a candidate that matches. */
export interface Found<Item> {
  items: ReadonlyArray<{ item: Item; length: number /** Cursor of what follows the item. */; cursor: string }>;
  /** Length of the text that was read to find them. */
  searched: number;
}

/** Takes items from candidates until the page is full, or until others have waited long enough. `cursor` is that of the candidates. */
export function takePart<Item>(
  candidates: Iterable<Candidate>,
  find: (candidate: Candidate) => Found<Item>,
  room: Room,
  cursor: string | undefined,
): PagePart<Item> {
  const part: PagePart<Item> = { items: [], length: 0, next: cursor ?? null, isFull: false };
  let [seen, searched] = [0, 0];
  /** Of the last item, which is where a full page ends. */
  let listed = part.next;
  for (const candidate of candidates) {
    if (seen === MAX_CANDIDATES || searched >= MAX_SEARCHED_LENGTH) return part;
    seen += 1;
    const found = candidate.matches === 1 ? find(candidate) : NOTHING;
    searched += found.searched;
    for (const { item, length, cursor: after } of found.items) {
      if (part.items.length === room.limit || part.length >= room.length) return { ...part, next: listed, isFull: true };
      part.items.push(item);
      part.length += length;
      listed = after;
    }
    part.next = candidate.id;
  }
  return { ...part, next: null };
}

const NOTHING = { items: [], searched: 0 };
