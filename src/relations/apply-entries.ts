import type { Event } from "../../generated/operator.ts";
import type { CommittedForEvents } from "../journal/journal.ts";
import type { RelationCursor } from "./relation-cursor.ts";
import { relationEvents } from "./relation-events.ts";

/** Limits of a transaction. One callback can have a hundred thousand events. Lists wait for one transaction at most. */
export const PER_TRANSACTION = { entries: 2000, events: 5000, bytes: 1 << 20 };

/** What was applied. */
export interface Applied<Cursor extends RelationCursor> {
  cursor: Cursor;
  /** Whether some events of these entries are left. */
  isMore: boolean;
}

/** Applies as many events of the next entries as a transaction may have. Entries that were applied before, by another process, are skipped. */
export type ApplyEntries = <Cursor extends RelationCursor>(
  entries: readonly CommittedForEvents[],
  from: Cursor,
  apply: (event: Event) => void,
) => Applied<Cursor>;

/** Returns a function that remembers the events of the latest entry, because a long one is applied in several steps. */
export function createApplyEntries(): ApplyEntries {
  let latest: { id: string; events: Event[] } | undefined;

  return function applyEntries(entries, from, apply) {
    const cursor = { ...from };
    let room = PER_TRANSACTION.events;
    for (const { position, entry } of entries) {
      if (position <= cursor.position) continue;
      const events = eventsOf(entry);
      const part = events.slice(cursor.events, cursor.events + room);
      part.forEach(apply);
      cursor.events += part.length;
      room -= part.length;
      const isWhole = cursor.events >= events.length;
      if (isWhole || part.length > 0) cursor.entry = entry.id;
      if (!isWhole) return { cursor, isMore: true };
      cursor.position = position;
      cursor.events = 0;
    }
    return { cursor, isMore: false };
  };

  function eventsOf(entry: CommittedForEvents["entry"]): Event[] {
    if (latest?.id !== entry.id) latest = { id: entry.id, events: relationEvents(entry) };
    return latest.events;
  }
}
