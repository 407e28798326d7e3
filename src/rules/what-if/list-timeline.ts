import type { ListInterval } from "./list-history.ts";

/** How the values of a list change. */
export interface ListTimeline {
  /** The values at the beginning. */
  values: Set<string>;
  /** By time. */
  changes: ListStep[];
}

export interface ListStep {
  at: number;
  value: string;
  isAdded: boolean;
}

type Interval = Pick<ListInterval, "addedAt" | "endedAt">;

/** @param constant Values that are always on the list. */
export function createTimeline(constant: Iterable<string>, intervals: Iterable<ListInterval>, since: number): ListTimeline {
  const values = new Set(constant);
  const others = new Map<string, Interval[]>();
  for (const { value, addedAt, endedAt } of intervals) {
    // Nearly all values of a long list are on it all the time.
    if (addedAt <= since && endedAt === null) values.add(value);
    else others.set(value, [...(others.get(value) ?? []), { addedAt, endedAt }]);
  }
  const changes = [...others].filter(([value]) => !values.has(value)).flatMap(([value, times]) => stepsOf(value, times, since));
  for (const { at, value, isAdded } of changes) if (at <= since && isAdded) values.add(value);
  return { values, changes: changes.filter(({ at }) => at > since).toSorted((one, other) => one.at - other.at) };
}

/** A value can be on the list from several sources; it goes with the last of them. */
function stepsOf(value: string, intervals: Interval[], since: number): ListStep[] {
  const steps: ListStep[] = [];
  let end = Number.NEGATIVE_INFINITY;
  const ended = () => ({ at: end, value, isAdded: false });
  for (const { addedAt, endedAt } of intervals.toSorted((one, other) => one.addedAt - other.addedAt)) {
    const until = endedAt ?? Number.POSITIVE_INFINITY;
    if (until <= since || until <= addedAt) continue;
    if (addedAt > end) {
      if (steps.length > 0) steps.push(ended());
      steps.push({ at: addedAt, value, isAdded: true });
    }
    end = Math.max(end, until);
  }
  return steps.length === 0 || end === Number.POSITIVE_INFINITY ? steps : [...steps, ended()];
}
