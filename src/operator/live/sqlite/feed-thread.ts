import { openSummaryReader } from "../../../journal/sqlite/open-summary-reader.ts";
import { toEvents } from "../../../senders/events.ts";
import { lowerThreadPriority } from "../../../storage/lower-thread-priority.ts";
import { createFeedSource } from "../create-feed-source.ts";
import type { FeedSource } from "../feed-source.ts";
import { NICENESS } from "../niceness.ts";

/** The thread has the journal `path` open for itself, so that a long search in the journal does not delay viewers. */
export function serve({ path }: { path: string }): FeedSource {
  lowerThreadPriority(NICENESS);
  return createFeedSource(openSummaryReader(path, toEvents));
}
