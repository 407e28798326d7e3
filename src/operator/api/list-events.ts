import type { Event, EventPage } from "../../../generated/operator.ts";
import { ImhookError } from "../../errors.ts";
import type { CommittedEntry, JournalReader } from "../../journal/journal.ts";
import { toEvents } from "../../senders/events.ts";

/** How far a consumer has read. */
interface EventCursor {
  /** In the order of commits. The entries before it are read; without `events`, so is the entry itself. */
  position: number;
  /** Number of events of the entry that are read, if there are more of them. */
  events?: number;
}

/** Handles a request for events. Rejects with an ImhookError if the cursor is invalid. */
export type ListEvents = (request: { query: { limit: number; cursor?: string } }) => Promise<EventPage>;

/** A page of events. */
interface EventSlice {
  items: Event[];
  next: EventCursor;
}

/**
 * Length at which a page ends early, in characters of the texts that a sender can make long. One callback can name a long group a hundred
 * thousand times.
 */
const MAX_PAGE_LENGTH = 4 << 20;

/** Creates the handler that lists events. Its pages end within an entry if the entry has more events than the limit. */
export function createListEvents(journal: Pick<JournalReader, "readAfter">): ListEvents {
  return async function listEvents({ query: { limit, cursor } }) {
    let slice: EventSlice = { items: [], next: parseCursor(cursor) };
    // Entries without events make no page of their own, because an empty page says that there is nothing new.
    while (slice.items.length === 0) {
      const entries = await readFrom(journal, slice.next, limit);
      if (entries.length === 0) break;
      slice = takeEvents(entries, slice.next, limit);
    }
    return { items: slice.items, next: formatCursor(slice.next) };
  };
}

/** A cursor is a position, or a position and a number of events, such as `7` or `7-1000`. */
function parseCursor(cursor = "0"): EventCursor {
  const [, position, events] = /^([0-9]{1,15})(?:-([0-9]{1,15}))?$/.exec(cursor) ?? [];
  if (position === undefined) throw new ImhookError("bad-request", "cursor must be `next` of a previous page");
  return events === undefined ? { position: Number(position) } : { position: Number(position), events: Number(events) };
}

function formatCursor({ position, events }: EventCursor): string {
  return events === undefined ? String(position) : `${position}-${events}`;
}

async function readFrom(journal: Pick<JournalReader, "readAfter">, cursor: EventCursor, limit: number): Promise<CommittedEntry[]> {
  if (cursor.events === undefined) return journal.readAfter(cursor.position, limit);
  // An entry with more events than a page is long. Do not read others beside it each time.
  return journal.readAfter(cursor.position - 1, 1);
}

function takeEvents(entries: CommittedEntry[], from: EventCursor, limit: number): EventSlice {
  const slice: EventSlice = { items: [], next: from };
  let length = 0;
  for (const { position, entry } of entries) {
    const events = toEvents(entry);
    // If the entry was pruned, this is the one after it, of which no event is read.
    let read = position === from.position ? (from.events ?? 0) : 0;
    for (; read < events.length; read += 1) {
      if (slice.items.length === limit || length >= MAX_PAGE_LENGTH) {
        if (read > 0) slice.next = { position, events: read };
        return slice;
      }
      const event = events[read] as Event;
      slice.items.push(event);
      length += lengthOf(event);
    }
    slice.next = { position };
  }
  return slice;
}

function lengthOf({ actor, target, group, message }: Event): number {
  return [actor, target, group, message].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
