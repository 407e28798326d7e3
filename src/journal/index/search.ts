/** An entry that may match a filter. */
export interface Candidate {
  id: string;
  position: number;
  /** Whether it matches all terms; 1 or 0. */
  matches: number;
}

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

/** Finds items in a candidate that matches. */
type Find<Seen extends Candidate, Item> = (candidate: Seen) => Found<Item>;

/** Takes items from candidates until the page is full, or until others have waited long enough. `cursor` is that of the candidates. */
export function takePart<Seen extends Candidate, Item>(
  candidates: Iterable<Seen>,
  find: Find<Seen, Item>,
  room: Room,
  cursor: string | undefined,
): PagePart<Item> {
  const filling = fillPart(find, room, cursor);
  for (const candidate of candidates) if (!filling.take(candidate)) return filling.part();
  return filling.end();
}

/** As `takePart`, for candidates that have to be waited for. */
export async function takePartAsync<Seen extends Candidate, Item>(
  candidates: AsyncIterable<Seen>,
  find: Find<Seen, Item>,
  room: Room,
  cursor: string | undefined,
): Promise<PagePart<Item>> {
  const filling = fillPart(find, room, cursor);
  for await (const candidate of candidates) if (!filling.take(candidate)) return filling.part();
  return filling.end();
}

/** A part that is being filled. */
interface Filling<Seen extends Candidate, Item> {
  /** Takes what is found in the next candidate. Returns whether the search goes on. */
  take(candidate: Seen): boolean;
  /** Returns the part, of which more may follow. */
  part(): PagePart<Item>;
  /** Returns the part if there are no more candidates. */
  end(): PagePart<Item>;
}

function fillPart<Seen extends Candidate, Item>(find: Find<Seen, Item>, room: Room, cursor: string | undefined): Filling<Seen, Item> {
  const part: PagePart<Item> = { items: [], length: 0, next: cursor ?? null, isFull: false };
  let [seen, searched] = [0, 0];
  /** Of the last item, which is where a full page ends. */
  let listed = part.next;

  return {
    take: (candidate) => {
      if (seen === MAX_CANDIDATES || searched >= MAX_SEARCHED_LENGTH) return false;
      seen += 1;
      const found = candidate.matches === 1 ? find(candidate) : NOTHING;
      searched += found.searched;
      for (const { item, length, cursor: after } of found.items) {
        if (part.items.length === room.limit || part.length >= room.length) {
          part.next = listed;
          part.isFull = true;
          return false;
        }
        part.items.push(item);
        part.length += length;
        listed = after;
      }
      part.next = candidate.id;
      return true;
    },
    part: () => part,
    end: () => ({ ...part, next: null }),
  };
}

const NOTHING = { items: [], searched: 0 };
