import type { DatabaseSync } from "node:sqlite";
import type { Event } from "../../../generated/operator.ts";
import { foundIn, parseHistoryCursor } from "../index/history.ts";
import type { HistoryQuery } from "../index/queries.ts";
import { type Found, type PagePart, takePart } from "../index/search.ts";
import type { ToEvents } from "../journal.ts";
import type { EventFilter } from "../list-query.ts";
import { EVENT_COLUMNS, toEntryForEvents } from "../rows/rows.ts";
import type { FindCandidates } from "./candidates.ts";
import { terms } from "./index-tables.ts";
import { createGetEntryAt } from "./tables/entry.ts";

/** Returns a part of a page. The cursor of what follows is the id of an entry and, after a dot, how many of its events are listed. */
export type ListHistory = (query: HistoryQuery) => PagePart<Event>;

/** `connection` is one that `openIndex` returned. */
export function createListHistory(connection: DatabaseSync, findCandidates: FindCandidates, toEvents: ToEvents): ListHistory {
  const getEntry = createGetEntryAt(connection, EVENT_COLUMNS);
  /** An entry with many events is read in several pages. */
  let latest: { id: string; events: Event[] } | undefined;

  return function listHistory({ filter, room, cursor }) {
    const { since, until } = filter;
    const { id, listed } = parseHistoryCursor(cursor);
    const range = listed === null ? { since, until, after: id } : { since, until, from: id };
    const candidates = findCandidates(terms.ofEvents(filter), range);
    return takePart(candidates, (one) => find(one.position, filter, one.id === id ? (listed ?? 0) : 0), room, cursor);
  };

  /** Finds events in an entry, the last one first, without those that are `listed` already. */
  function find(position: number, filter: EventFilter, listed: number): Found<Event> {
    const row = getEntry(position);
    if (row === undefined) return { items: [], searched: 0 };
    if (latest?.id !== row.id) latest = { id: row.id, events: toEvents(toEntryForEvents(row)) };
    return foundIn(latest.events, filter, listed, row.body?.length ?? 0);
  }
}
