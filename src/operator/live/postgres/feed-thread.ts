import { openSummaryReader } from "../../../journal/postgres/open-summary-reader.ts";
import { toEvents } from "../../../senders/events.ts";
import { lowerThreadPriority } from "../../../storage/lower-thread-priority.ts";
import type { DatabaseSettings } from "../../../storage/storage.ts";
import { createFeedSource } from "../create-feed-source.ts";
import type { FeedSource } from "../feed-source.ts";
import { NICENESS } from "../niceness.ts";

/** The thread has a connection to the journal for itself, so that a long search in the journal does not delay viewers. */
export function serve(settings: DatabaseSettings): FeedSource {
  lowerThreadPriority(NICENESS);
  return createFeedSource(openSummaryReader(settings, toEvents));
}
