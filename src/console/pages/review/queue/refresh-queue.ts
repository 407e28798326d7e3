import type { Review, ReviewPage } from "../../../../../generated/operator.ts";

/** A queue as it is on the screen. */
export interface Queue {
  items: readonly Review[];
  /** Cursor of what follows; null if nothing does. */
  next: string | null;
}

/** A queue after its beginning was read again. */
export interface RefreshedQueue extends Queue {
  /** Reviews that are on the screen and no longer in the queue: somebody has decided them. */
  gone: readonly string[];
  /** Reviews that would come before those on the screen. They are shown when the reader asks for them, so that nothing moves. */
  waiting: number;
}

/** Takes over what was read of a queue's beginning. Rows stay where they are, and new ones come after them. */
export function refreshQueue({ items, next }: Queue, page: ReviewPage, order: "newest" | "oldest"): RefreshedQueue {
  const fetched = new Map(page.items.map((review) => [review.entry, review]));
  const isBefore = (one: string, other: string) => (order === "newest" ? one > other : one < other);
  const last = page.next === null ? null : (page.items.at(-1)?.entry ?? null);
  const gone = items.filter(({ entry }) => !fetched.has(entry) && (last === null || !isBefore(last, entry))).map(({ entry }) => entry);
  const known = new Set(items.map(({ entry }) => entry));
  const end = items.at(-1)?.entry;
  const added = page.items.filter(({ entry }) => !known.has(entry));
  const after = next === null ? added.filter(({ entry }) => end === undefined || isBefore(end, entry)) : [];
  return {
    items: [...items.map((review) => newer(review, fetched.get(review.entry))), ...after],
    next: next === null && after.length > 0 ? page.next : next,
    gone,
    waiting: added.filter(({ entry }) => end !== undefined && isBefore(entry, end)).length,
  };
}

/** Puts a review in the place of an older version of itself. */
export function replaceReview(items: readonly Review[], review: Review): Review[] {
  return items.map((item) => (item.entry === review.entry ? newer(item, review) : item));
}

/** The review to go to after some were decided: the next one that is open, or else the nearest before it; null if none is left. */
export function nextOpen(items: readonly Review[], from: string, decided: ReadonlySet<string>): string | null {
  const index = items.findIndex(({ entry }) => entry === from);
  const isOpen = ({ entry, state }: Review) => state === "open" && !decided.has(entry) && entry !== from;
  return (items.slice(index + 1).find(isOpen) ?? items.slice(0, Math.max(index, 0)).findLast(isOpen))?.entry ?? null;
}

function newer(review: Review, other: Review | undefined): Review {
  return other !== undefined && other.version > review.version ? other : review;
}
