import type { ListLookup } from "../../callbacks/lookups.ts";
import { type ListsPast, type MovingList, openMovingList, type TestedList } from "./moving-list.ts";

/** Lists as they were at a time. */
export interface ListsAt extends ListLookup {
  /**
   * Makes them what they were when a callback came, in milliseconds since 1970; not before the time of the call before. A list that was not yet known then has
   * its values of now, unless rules were in use.
   */
  moveTo(time: number, hadRules: boolean): void;
  /** Names of the lists that have, or were asked for with, their values of now. */
  asNow(): string[];
}

/**
 * Lists as they were from a time on. What rules file and list files say is taken with its past if it is what is in use now; if it differs, it is what is
 * tested, and it is taken for all of the time.
 */
export function createListsAt(lists: readonly TestedList[], past: ListsPast): ListsAt {
  const moving = new Map(lists.map((tested): [string, MovingList] => [tested.definition.name, openMovingList(tested, past)]));
  const asNow = new Set([...moving].flatMap(([name, { isAsNow }]) => (isAsNow ? [name] : [])));
  let at = { time: past.since, hadRules: true };

  return {
    get: (name) => {
      const found = moving.get(name);
      if (found === undefined || found.now === null || at.hadRules || at.time >= found.now.until) return found?.list;
      asNow.add(name);
      return found.now.list;
    },
    moveTo: (time, hadRules) => {
      at = { time, hadRules };
      for (const list of moving.values()) advance(list, time);
    },
    asNow: () => [...asNow],
  };
}

function advance(moving: MovingList, time: number): void {
  for (let next = moving.changes[moving.done]; next !== undefined && next.at <= time; next = moving.changes[moving.done]) {
    if (next.isAdded) moving.list.add(next.value);
    else moving.list.remove(next.value);
    moving.done += 1;
  }
}
