import type { Replay } from "../../../../../generated/operator.ts";

/** How many callbacks a replay had examined at a time, in milliseconds since 1970. */
export interface Sample {
  at: number;
  examined: number;
}

/** A speed is measured over so long, in milliseconds. */
const WINDOW_MS = 15_000;

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

/** Below it, seconds are said. */
const TO_THE_SECOND_MS = 2 * MINUTE_MS;

/** The samples with a newer one, without those that are too old. */
export function withSample(samples: readonly Sample[], newest: Sample): Sample[] {
  return [...samples.filter(({ at }) => at > newest.at - WINDOW_MS), newest];
}

/** Callbacks per second; null as long as it cannot be said. */
export function speedOf(samples: readonly Sample[]): number | null {
  const [first] = samples;
  const last = samples.at(-1);
  if (first === undefined || last === undefined || last.at <= first.at || last.examined <= first.examined) return null;
  return ((last.examined - first.examined) / (last.at - first.at)) * SECOND_MS;
}

/** Time until the last callback is examined, in milliseconds, to the second or the minute; null if it cannot be said. */
export function timeLeft({ examined, total }: Pick<Replay, "examined" | "total">, speed: number | null): number | null {
  if (speed === null || examined >= total) return null;
  const left = ((total - examined) / speed) * SECOND_MS;
  const step = left < TO_THE_SECOND_MS ? SECOND_MS : MINUTE_MS;
  return Math.ceil(left / step) * step;
}
