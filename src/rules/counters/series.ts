/** Times at which a value was counted, oldest first. */
export interface Series {
  /** In milliseconds since 1970. */
  times: number[];
  /** How often it was counted at each of the times. */
  counts: number[];
}

/** A series has no more than about this many times. Up to so many it is exact. */
const MAX_TIMES = 64;

/** If there are more, times within this share of the window become one, the earliest of them: it is then forgotten so much too early. */
const RESOLUTION = 1 / 60;

export function createSeries(): Series {
  return { times: [], counts: [] };
}

/** Notes that the value was counted `count` times at `at`; `window` is in milliseconds. Times may come out of order. */
export function addTo({ times, counts }: Series, at: number, window: number, count = 1): void {
  let index = times.length;
  while (index > 0 && Number(times[index - 1]) > at) index -= 1;
  if (times[index - 1] === at) {
    counts[index - 1] = Number(counts[index - 1]) + count;
    return;
  }
  times.splice(index, 0, at);
  counts.splice(index, 0, count);
  if (times.length > MAX_TIMES) joinTimes({ times, counts }, window * RESOLUTION);
}

/** Notes that the value was counted at each of these times, and forgets what has left the window by then. */
export function addTimes(series: Series, times: readonly number[], window: number): void {
  for (const at of times) {
    forgetThrough(series, at - window);
    addTo(series, at, window);
  }
}

/** Forgets times that are not after `time`. */
export function forgetThrough({ times, counts }: Series, time: number): void {
  const kept = times.findIndex((one) => one > time);
  const forgotten = kept < 0 ? times.length : kept;
  if (forgotten === 0) return;
  times.splice(0, forgotten);
  counts.splice(0, forgotten);
}

/** Returns how often the value was counted until `at`, this time included. */
export function countUntil({ times, counts }: Series, at: number): number {
  let sum = 0;
  for (let index = 0; index < times.length && Number(times[index]) <= at; index += 1) sum += Number(counts[index]);
  return sum;
}

function joinTimes({ times, counts }: Series, resolution: number): void {
  let last = 0;
  for (let index = 1; index < times.length; index += 1) {
    const [time, count] = [Number(times[index]), Number(counts[index])];
    if (Math.floor(time / resolution) === Math.floor(Number(times[last]) / resolution)) {
      counts[last] = Number(counts[last]) + count;
    } else {
      last += 1;
      times[last] = time;
      counts[last] = count;
    }
  }
  times.length = last + 1;
  counts.length = last + 1;
}
