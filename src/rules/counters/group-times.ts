import type { Counted } from "./counter-store.ts";

/** When one value was counted. */
export interface CountedTimes {
  of: Counted;
  times: number[];
}

/** Collects the times of each series, so that it is read and written once. What has a key is in no series. */
export function groupTimes(counted: readonly Counted[]): CountedTimes[] {
  const groups = new Map<string, CountedTimes>();
  for (const one of counted) {
    if (one.key !== null) continue;
    const name = JSON.stringify([one.counter, one.window, one.value]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { of: one, times: [one.at] });
    else group.times.push(one.at);
  }
  return [...groups.values()];
}
