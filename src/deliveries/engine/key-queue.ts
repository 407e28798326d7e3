import { isBefore, type KeyQueue, type Work } from "./work.ts";

/** `key` is null for a delivery in no order. */
export function createKeyQueue(key: string | null): KeyQueue {
  return { key, head: null, tail: null, latest: null, isSending: false, place: "nowhere", slot: -1 };
}

/** Adds a delivery in order. Quick if it follows the one that was added last. */
export function insert(queue: KeyQueue, work: Work): void {
  let before = queue.latest;
  while (before !== null && isBefore(work, before)) before = before.previous;
  insertFrom(queue, work, before);
}

/** Adds a delivery that was the first one. */
export function putBack(queue: KeyQueue, work: Work): void {
  insertFrom(queue, work, null);
}

export function unlink(work: Work): void {
  const { queue, previous, next } = work;
  if (queue === null) return;
  if (previous === null) queue.head = next;
  else previous.next = next;
  if (next === null) queue.tail = previous;
  else next.previous = previous;
  if (queue.latest === work) queue.latest = previous;
  work.previous = null;
  work.next = null;
}

function insertFrom(queue: KeyQueue, work: Work, start: Work | null): void {
  let before = start;
  for (let after = next(before); after !== null && isBefore(after, work); after = next(before)) before = after;
  const after = next(before);
  work.queue = queue;
  work.previous = before;
  work.next = after;
  if (before === null) queue.head = work;
  else before.next = work;
  if (after === null) queue.tail = work;
  else after.previous = work;
  queue.latest = work;

  function next(of: Work | null): Work | null {
    return of === null ? queue.head : of.next;
  }
}
