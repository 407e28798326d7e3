import type { SummaryReader } from "../../journal/journal.ts";
import { begin } from "./begin.ts";
import type { FeedSource } from "./feed-source.ts";
import { readSlice } from "./read-slice.ts";

/** Reads a journal for viewers, in the thread of the caller. */
export function createFeedSource(journal: SummaryReader): FeedSource {
  return {
    begin: ({ start, filter }) => begin(journal, start, filter),
    read: (request) => readSlice(journal, request),
    close: () => journal.close(),
  };
}
