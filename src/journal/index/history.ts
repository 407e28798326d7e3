import type { Event } from "../../../generated/operator.ts";
import { isId } from "../entry-id.ts";
import type { EventFilter } from "../list-query.ts";
import type { Found } from "./search.ts";

/** Deriving the events of an entry takes as long as searching so many characters. */
const LENGTH_OF_DERIVING = 4000;

const LONGEST_NUMBER = 9;

/** Whether a text is a cursor that `listHistory` could have returned. */
export function isHistoryCursor(text: string): boolean {
  const [id = "", listed = "0", ...others] = text.split(".");
  return isId(id) && /^\d+$/.test(listed) && listed.length <= LONGEST_NUMBER && others.length === 0;
}

/** Where a page goes on. `listed` is null if no event of the entry is left. */
export function parseHistoryCursor(cursor: string | undefined): { id: string | undefined; listed: number | null } {
  if (cursor === undefined) return { id: undefined, listed: null };
  const [id, listed] = cursor.split(".");
  return { id, listed: listed === undefined ? null : Number(listed) };
}

/** Returns the events of an entry that a filter selects, the last one first, without those that are `listed` already. `searched` is the length of its body. */
export function foundIn(events: readonly Event[], filter: EventFilter, listed: number, searched: number): Found<Event> {
  const selected = events.filter((event) => passes(event, filter));
  const items = selected.toReversed().map((item, index) => ({ item, length: lengthOf(item), cursor: `${item.entry}.${index + 1}` }));
  return { items: items.slice(listed), searched: LENGTH_OF_DERIVING + searched };
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
