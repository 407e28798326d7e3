import type { Event } from "../../../generated/operator.ts";
import type { CommittedForEvents, StoredEntry } from "../../journal/journal.ts";
import { toEvents } from "../../senders/events.ts";
import { type EntryInterpretation, interpretEntry } from "../../senders/interpret-entry.ts";
import { lowerThreadPriority } from "../../storage/lower-thread-priority.ts";

/** How far a consumer has read. */
export interface EventCursor {
  /** In the order of commits. The entries before it are read; without `events`, so is the entry itself. */
  position: number;
  /** Number of events of the entry that are read, if there are more of them. */
  events?: number;
}

/** A page of events. */
export interface EventSlice {
  items: Event[];
  next: EventCursor;
}

/** What a page is taken from. */
export interface EventRequest {
  entries: CommittedForEvents[];
  from: EventCursor;
  /** Most events of the page. */
  limit: number;
}

/** Procedures of the thread that derives events for the operator API. An entry of 8 MiB can have half a million events. */
export interface EventDeriver {
  /** Takes the first events of the entries that are not read yet. */
  take(request: EventRequest): EventSlice;
  /** What follows from an entry and from its reply. */
  interpret(entry: StoredEntry): EntryInterpretation;
}

/**
 * Length at which a page ends early, in characters of the texts that a sender can make long. One callback can name a long group a hundred
 * thousand times.
 */
const MAX_PAGE_LENGTH = 4 << 20;

export function serve(): EventDeriver {
  lowerThreadPriority();
  const eventsOf = createEventsOf();
  return { take: (request) => takeEvents(request, eventsOf), interpret: interpretEntry };
}

function takeEvents({ entries, from, limit }: EventRequest, eventsOf: (committed: CommittedForEvents) => Event[]): EventSlice {
  const slice: EventSlice = { items: [], next: from };
  let length = 0;
  for (const committed of entries) {
    const { position } = committed;
    const events = eventsOf(committed);
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

/** Returns a function that derives the events of an entry. It remembers the latest, because an entry with many events is read in several pages. */
function createEventsOf(): (committed: CommittedForEvents) => Event[] {
  let latest: { position: number; events: Event[] } | undefined;
  return function eventsOf({ position, entry }) {
    if (latest?.position !== position) latest = { position, events: toEvents(entry) };
    return latest.events;
  };
}

function lengthOf({ actor, target, group, message, session }: Event): number {
  return [actor, target, group, message, session].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
