import type { Event } from "../../generated/operator.ts";
import { collectPage } from "../../src/journal/index/collect-page.ts";
import type { ListedEntry } from "../../src/journal/journal.ts";
import type { EntryFilter, EventFilter, ListOptions, Page, PageRequest } from "../../src/journal/list-query.ts";
import type { Reader } from "../../src/journal/reader.ts";
import { serve } from "../../src/journal/sqlite/reader.ts";
import { toEvents } from "../../src/senders/events.ts";

/** The functions of the reader's thread in the thread of the test, with whole pages. */
export interface TestReader extends Omit<Reader, "list" | "history"> {
  list(query: ListOptions & { filter: EntryFilter; page: PageRequest }): Promise<Page<ListedEntry>>;
  history(query: { filter: EventFilter; page: PageRequest }): Promise<Page<Event>>;
}

/** Opens the journal `path`. Lists have what `follow` has indexed. */
export function openReader({ path }: { path: string }): TestReader {
  const reader = serve({ path }, toEvents);
  return {
    ...reader,
    list: ({ page, ...query }) => collectPage(page, async (room, cursor) => reader.list({ ...query, room, cursor })),
    history: ({ filter, page }) => collectPage(page, async (room, cursor) => reader.history({ filter, room, cursor })),
  };
}
