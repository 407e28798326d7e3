import type { Event } from "../../generated/operator.ts";
import { collectPage } from "../../src/journal/index/collect-page.ts";
import type { Journal, ListedEntry, NewEntry, SummaryReader } from "../../src/journal/journal.ts";
import type { EntryFilter, EventFilter, ListOptions, Page, PageRequest } from "../../src/journal/list-query.ts";
import type { Reader } from "../../src/journal/reader.ts";
import type { AsyncProcedures } from "../../src/storage/rpc/procedures.ts";

/** The procedures of the reader's thread in the thread of the test, and whole pages. */
export interface ReaderUnderTest extends AsyncProcedures<Reader> {
  /** Takes steps until there is no more to do. */
  followAll(): Promise<void>;
  listPage(query: ListOptions & { filter: EntryFilter; page: PageRequest }): Promise<Page<ListedEntry>>;
  historyPage(query: { filter: EventFilter; page: PageRequest }): Promise<Page<Event>>;
}

/** A journal under test, whichever storage has it. Nobody else uses it. */
export interface JournalUnderTest {
  /** Appends entries in this order. */
  append(entries: NewEntry[]): Promise<void>;
  /** Prunes this many of the oldest entries. */
  prune(entries: number): Promise<void>;
  /** Makes the rows at these positions as a migration from releases leaves them that did not record who decided. */
  forgetDeciders(positions: readonly number[]): Promise<void>;
  reader: ReaderUnderTest;
  summaries: SummaryReader;
  close(): Promise<void>;
}

export interface StorageUnderTest {
  /** Creates a journal. Its first entry gets the position after `before`. Default: 0. */
  create(options?: { before?: number }): Promise<JournalUnderTest>;
  /** Whether entries that users, groups, messages or requests find are listed partition by partition; otherwise all are listed by id. */
  partitionOf(position: number): number;
  /** Positions before the first entry at which something is different. */
  awkwardPositions: readonly number[];
}

/** Where a journal is, which can be opened several times. */
export interface JournalPlace {
  open(options?: { duplicateWindow?: number }): Promise<Journal>;
  remove(): Promise<void>;
}

/** Steps are few in tests. A follower that never gets ahead fails instead of running forever. */
const MOST_STEPS = 1000;

export function toReaderUnderTest(reader: AsyncProcedures<Reader>): ReaderUnderTest {
  return {
    ...reader,
    followAll: async () => {
      for (let steps = 0; (await reader.follow()) === true; steps += 1)
        if (steps === MOST_STEPS) throw new Error(`there is more to do after ${MOST_STEPS} steps`);
    },
    listPage: ({ page, ...query }) => collectPage(page, (room, cursor) => reader.list({ ...query, room, cursor })),
    historyPage: ({ filter, page }) => collectPage(page, (room, cursor) => reader.history({ filter, room, cursor })),
  };
}
