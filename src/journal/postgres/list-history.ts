import type { Kysely } from "kysely";
import type { Event } from "../../../generated/operator.ts";
import { foundIn, parseHistoryCursor } from "../index/history.ts";
import type { HistoryQuery } from "../index/queries.ts";
import { type Found, type PagePart, takePartAsync } from "../index/search.ts";
import type { ToEvents } from "../journal.ts";
import type { EventFilter } from "../list-query.ts";
import type { EntryRow } from "../rows/entry-row.ts";
import { EVENT_COLUMNS, toEntryForEvents } from "../rows/rows.ts";
import { findCandidates } from "./candidates.ts";
import { inSearch } from "./in-search.ts";
import { terms } from "./index-tables.ts";
import { readCandidates } from "./read-candidates.ts";

/** Returns a part of a page. The cursor of what follows is the id of an entry and, after a dot, how many of its events are listed. */
export type ListHistory = (query: HistoryQuery) => Promise<PagePart<Event>>;

const SELECTED = { columns: EVENT_COLUMNS, long: ["body"] } as const;

export function createListHistory(kysely: Kysely<unknown>, toEvents: ToEvents): ListHistory {
  /** An entry with many events is read in several pages. */
  let latest: { id: string; events: Event[] } | undefined;

  return function listHistory({ filter, room, cursor }) {
    const { since, until } = filter;
    const { id, listed } = parseHistoryCursor(cursor);
    const range = listed === null ? { since, until, after: id } : { since, until, from: id };
    return inSearch(kysely, (searched) => {
      const pages = findCandidates(searched, terms.ofEvents(filter), { ...range, expected: room.limit + 1 });
      const candidates = readCandidates(searched, SELECTED, pages);
      return takePartAsync(candidates, (one) => find(one.row, filter, one.id === id ? (listed ?? 0) : 0), room, cursor);
    });
  };

  /** Finds events in an entry, the last one first, without those that are `listed` already. */
  function find(row: EntryRow<(typeof EVENT_COLUMNS)[number]> | undefined, filter: EventFilter, listed: number): Found<Event> {
    if (row === undefined) return { items: [], searched: 0 };
    if (latest?.id !== row.id) latest = { id: row.id, events: toEvents(toEntryForEvents(row)) };
    return foundIn(latest.events, filter, listed, row.body?.length ?? 0);
  }
}
