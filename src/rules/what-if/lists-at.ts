import type { ListLookup } from "../data.ts";
import type { ListDefinition } from "../file/definition.ts";
import { findValueProblem } from "../lists/list-content.ts";
import { createRuleList, type UpdatableRuleList } from "../lists/rule-list.ts";
import type { ListHistory, ListInterval, ListSource } from "./list-history.ts";
import { createTimeline, type ListStep } from "./list-timeline.ts";

/** Lists as they were at a time. */
export interface ListsAt extends ListLookup {
  /** Makes them what they were at a time, in milliseconds since 1970; not before the time of the call before. */
  moveTo(time: number): void;
  /** Names of the lists whose files were used as they are now. */
  readonly asNow: readonly string[];
}

/** A list that is tested. */
export interface TestedList {
  definition: Pick<ListDefinition, "name" | "match" | "values" | "file">;
  /** The values of its file; empty if it has none. */
  fileValues: ReadonlySet<string>;
}

export interface ListsAtOptions {
  lists: readonly TestedList[];
  /** null if nothing is known of the past. */
  history: ListHistory | null;
  /** In milliseconds since 1970. */
  since: number;
  now: number;
}

interface MovingList {
  list: UpdatableRuleList;
  changes: ListStep[];
  /** Number of changes that are made. */
  done: number;
}

/**
 * Lists as they were from `since` on. What rules file and list files say is taken with its past if it is what is in use now; if it differs, it is what
 * is tested, and it is taken for all of the time.
 */
export function createListsAt({ lists, history, since, now }: ListsAtOptions): ListsAt {
  const asNow: string[] = [];
  const moving = new Map(lists.map((tested): [string, MovingList] => [tested.definition.name, openList(tested)]));

  return {
    get: (name) => moving.get(name)?.list,
    moveTo: (time) => {
      for (const list of moving.values()) advance(list, time);
    },
    asNow,
  };

  function openList({ definition: { name, match, values, file }, fileValues }: TestedList): MovingList {
    const intervals = [...(history?.intervals(name, { since, until: now }) ?? [])];
    const constant: Array<Iterable<string>> = [];
    const past = intervals.filter(({ source }) => source === "operator");
    for (const [source, tested] of [["inline", new Set(values)] as const, ["file", fileValues] as const]) {
      const known = intervals.filter((interval) => interval.source === source);
      if (isPresent(known, tested, now)) past.push(...known);
      else {
        constant.push(tested);
        if (isFile(source) && file !== null) asNow.push(name);
      }
    }
    const timeline = createTimeline(
      constant.flatMap((some) => [...some]),
      past,
      since,
    );
    const isSound = (value: string) => findValueProblem(match, value) === null;
    const list = createRuleList(match, [...timeline.values].filter(isSound));
    return { list, changes: timeline.changes.filter(({ value }) => isSound(value)), done: 0 };
  }
}

function isFile(source: ListSource): boolean {
  return source === "file";
}

/** Whether what is on the list now is what is tested. */
function isPresent(intervals: readonly ListInterval[], tested: ReadonlySet<string>, now: number): boolean {
  const present = new Set(intervals.flatMap(({ value, endedAt }) => (endedAt === null || endedAt > now ? [value] : [])));
  return present.size === tested.size && [...tested].every((value) => present.has(value));
}

function advance(moving: MovingList, time: number): void {
  for (let next = moving.changes[moving.done]; next !== undefined && next.at <= time; next = moving.changes[moving.done]) {
    if (next.isAdded) moving.list.add(next.value);
    else moving.list.remove(next.value);
    moving.done += 1;
  }
}
