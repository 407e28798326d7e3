import type { RuleList } from "../../callbacks/lookups.ts";
import type { ListDefinition } from "../file/definition.ts";
import { findValueProblem } from "../lists/list-content.ts";
import type { ListInterval } from "../lists/list-store.ts";
import { createRuleList, type UpdatableRuleList } from "../lists/rule-list.ts";
import { createTimeline, type ListStep } from "./list-timeline.ts";

/** How a list was. */
export interface KnownList {
  /** Those that overlap with the time for which it is asked, in any order. */
  intervals: ListInterval[];
  /** When its first value was stored, in milliseconds since 1970; null if none was. */
  firstKnown: number | null;
}

/** The time for which lists are asked, and what is known of it. */
export interface ListsPast {
  /** By name. A list of which nothing is known is missing. */
  known: ReadonlyMap<string, KnownList>;
  /** In milliseconds since 1970. */
  since: number;
  now: number;
}

/** A list that is tested. */
export interface TestedList {
  definition: Pick<ListDefinition, "name" | "match" | "values" | "file">;
  /** The values of its file; empty if it has none. */
  fileValues: ReadonlySet<string>;
}

/** A list with the changes that it goes through. */
export interface MovingList {
  list: UpdatableRuleList;
  changes: ListStep[];
  /** Number of changes that are made. */
  done: number;
  /** How the list is now, for callbacks that came before it was known; null if there are none. */
  now: { list: RuleList; until: number } | null;
  /** Whether the values of its file are those of now all the time. */
  isAsNow: boolean;
}

export function openMovingList({ definition, fileValues }: TestedList, { known, since, now }: ListsPast): MovingList {
  const { name, match, file } = definition;
  const { intervals, firstKnown } = known.get(name) ?? { intervals: [], firstKnown: null };
  const tested = { inline: new Set(definition.values), file: fileValues };
  const of = (source: ListInterval["source"]) => intervals.filter((interval) => interval.source === source);
  // What differs from what is in use is what is tested.
  const differing = (["inline", "file"] as const).filter((source) => !isEqual(presentIn(of(source), now), tested[source]));
  const constant = new Set(differing.flatMap((source) => [...tested[source]]));
  const past = intervals.filter(({ source }) => source === "operator" || !differing.includes(source));
  const timeline = createTimeline(constant, past, since);
  const createList = (values: ReadonlySet<string>) => createRuleList(match, [...values].filter(isSound));
  const until = past.length === 0 ? null : firstKnown;
  return {
    list: createList(timeline.values),
    changes: timeline.changes.filter(({ value }) => isSound(value)),
    done: 0,
    now: until === null || until <= since ? null : { list: createList(new Set([...presentIn(past, now), ...constant])), until },
    isAsNow: file !== null && differing.includes("file"),
  };

  /** Older releases may have let others in. */
  function isSound(value: string): boolean {
    return findValueProblem(match, value) === null;
  }
}

function presentIn(intervals: readonly ListInterval[], now: number): Set<string> {
  return new Set(intervals.flatMap(({ value, endedAt }) => (endedAt === null || endedAt > now ? [value] : [])));
}

function isEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value));
}
