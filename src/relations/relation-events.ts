import type { Event } from "../../generated/operator.ts";
import type { EntryForEvents } from "../journal/journal.ts";
import { toEvents } from "../senders/events.ts";

/**
 * The events of an entry from which relations follow: none if it recovers a callback and a later one has changed the same relations, because the
 * older fact must not replace the newer one.
 */
export function relationEvents(entry: EntryForEvents): Event[] {
  return entry.recovers?.outdated === true ? [] : toEvents(entry);
}
