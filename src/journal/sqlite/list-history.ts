import type { DatabaseSync } from "node:sqlite";
import type { Event } from "../../../generated/operator.ts";
import { isId } from "../entry-id.ts";
import { type Found, type PagePart, type Room, takePart } from "../index/search.ts";
import { termsOfEvents } from "../index/terms.ts";
import type { ToEvents } from "../journal.ts";
import type { EventFilter } from "../list-query.ts";
import { EVENT_COLUMNS, toEntryForEvents } from "../rows/rows.ts";
import type { FindCandidates } from "./candidates.ts";
import { createGetEntryAt } from "./tables/entry.ts";

export interface HistoryQuery {
  filter: EventFilter;
  room: Room;
  cursor?: string | undefined;
}

/** Returns a part of a page. The cursor of what follows is the id of an entry and, after a dot, how many of its events are listed. */
export type ListHistory = (query: HistoryQuery) => PagePart<Event>;

/** Deriving the events of an entry takes as long as searching so many characters. */
const LENGTH_OF_DERIVING = 4000;

const LONGEST_NUMBER = 9;

/** Whether a text is a cursor that `listHistory` could have returned. */
export function isHistoryCursor(text: string): boolean {
  const [id = "", listed = "0", ...others] = text.split(".");
  return isId(id) && /^\d+$/.test(listed) && listed.length <= LONGEST_NUMBER && others.length === 0;
}

/** `connection` is one that `openIndex` returned. */
export function createListHistory(connection: DatabaseSync, findCandidates: FindCandidates, toEvents: ToEvents): ListHistory {
  const getEntry = createGetEntryAt(connection, EVENT_COLUMNS);
  /** An entry with many events is read in several pages. */
  let latest: { id: string; events: Event[] } | undefined;

  return function listHistory({ filter, room, cursor }) {
    const { since, until } = filter;
    const { id, listed } = parse(cursor);
    const range = listed === null ? { since, until, after: id } : { since, until, from: id };
    const candidates = findCandidates(termsOfEvents(filter), range);
    return takePart(candidates, (one) => find(one.position, filter, one.id === id ? (listed ?? 0) : 0), room, cursor);
  };

  /** Finds events in an entry, the last one first, without those that are `listed` already. */
  function find(position: number, filter: EventFilter, listed: number): Found<Event> {
    const row = getEntry(position);
    if (row === undefined) return { items: [], searched: 0 };
    if (latest?.id !== row.id) latest = { id: row.id, events: toEvents(toEntryForEvents(row)) };
    const events = latest.events.filter((event) => passes(event, filter));
    const items = events.toReversed().map((item, index) => ({ item, length: lengthOf(item), cursor: `${item.entry}.${index + 1}` }));
    return { items: items.slice(listed), searched: LENGTH_OF_DERIVING + (row.body?.length ?? 0) };
  }
}

/** `listed` is null if no event of the entry is left. */
function parse(cursor: string | undefined): { id: string | undefined; listed: number | null } {
  if (cursor === undefined) return { id: undefined, listed: null };
  const [id, listed] = cursor.split(".");
  return { id, listed: listed === undefined ? null : Number(listed) };
}

function passes(event: Event, { type, user, with: other, actor, target, group }: EventFilter): boolean {
  if (type !== undefined && event.type !== type) return false;
  if (actor !== undefined && event.actor !== actor) return false;
  if (target !== undefined && event.target !== target) return false;
  if (group !== undefined && event.group !== group) return false;
  return isBetween(event, user, other);
}

/** Whether one of two users acted and the other was affected or, if only one is given, whether they are either. */
function isBetween({ actor, target }: Event, user: string | undefined, other: string | undefined): boolean {
  if (user !== undefined && other !== undefined) return (actor === user && target === other) || (actor === other && target === user);
  const one = user ?? other;
  return one === undefined || actor === one || target === one;
}

function lengthOf({ actor, target, group, message, session }: Event): number {
  return [actor, target, group, message, session].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
