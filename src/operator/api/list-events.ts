import type { EventPage } from "../../../generated/operator.ts";
import { ImhookError } from "../../errors.ts";
import type { CommittedForEvents, JournalReader } from "../../journal/journal.ts";
import type { EventCursor, EventSlice } from "./event-deriver.ts";
import type { EventThread } from "./open-event-thread.ts";

/** Handles a request for events. Rejects with an ImhookError if the cursor is invalid. */
export type ListEvents = (request: { query: { limit: number; cursor?: string } }) => Promise<EventPage>;

/** Where events come from. */
export interface EventSources {
  journal: Pick<JournalReader, "readForEvents">;
  events: Pick<EventThread, "take">;
}

/** Creates the handler that lists events. Its pages end within an entry if the entry has more events than the limit. */
export function createListEvents({ journal, events }: EventSources): ListEvents {
  return async function listEvents({ query: { limit, cursor } }) {
    let slice: EventSlice = { items: [], next: parseCursor(cursor) };
    // Entries without events make no page of their own, because an empty page says that there is nothing new.
    while (slice.items.length === 0) {
      const entries = await readFrom(journal, slice.next, limit);
      if (entries.length === 0) break;
      slice = await events.take({ entries, from: slice.next, limit });
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

async function readFrom(journal: EventSources["journal"], cursor: EventCursor, limit: number): Promise<CommittedForEvents[]> {
  if (cursor.events === undefined) return journal.readForEvents(cursor.position, limit);
  // An entry with more events than a page is long. Do not read others beside it each time.
  return journal.readForEvents(cursor.position - 1, 1);
}
