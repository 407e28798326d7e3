import type { Event } from "../../generated/operator.ts";
import type { EntryForEvents, ToEvents } from "./journal.ts";

/**
 * Returns the events of an entry, or none if they cannot be derived: one entry must not keep the others out of the index. `imhook journal verify`
 * names it.
 */
export function eventsOrNone(toEvents: ToEvents, entry: EntryForEvents): Event[] {
  try {
    return toEvents(entry);
  } catch {
    return [];
  }
}
