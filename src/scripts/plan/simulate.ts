import { ASSUMPTIONS } from "./assumptions.ts";
import type { Costs } from "./costs.ts";
import { createEvents } from "./events.ts";
import { createRandom } from "./random.ts";

/** Load on the instances of one database. */
export interface SimulatedLoad {
  instances: number;
  /** Over all instances. They come at random, independently of each other. */
  callbacksPerSecond: number;
  /** How many are simulated. */
  callbacks?: number;
  /** CPU time that a callback adds to the main thread, in microseconds. */
  addedMicroseconds?: number;
  /** From an instance to the database and back, in milliseconds. */
  networkMilliseconds?: number;
  seed?: number;
}

/** How the callbacks fared. */
export interface Simulated {
  /** From arrival to answer, in milliseconds. */
  p50: number;
  p99: number;
  entriesPerCommit: number;
  commitsPerSecond: number;
  /** Share of the time in which a commit kept others waiting. */
  lockShare: number;
  /** Whether more came than could be recorded, so that the waiting grows as long as the load lasts. */
  isOverloaded: boolean;
}

const CALLBACKS = 40_000;
/** At the beginning nobody waits yet. */
const WARM_UP_SHARE = 0.1;
const MICROSECONDS_PER_MILLISECOND = 1000;
const MILLISECONDS_PER_SECOND = 1000;
const MEDIAN = 0.5;
const P99 = 0.99;
/** Waiting at the end to waiting at the beginning, from which on it is said to grow. */
const GROWING = 2;

interface Instance {
  /** When its main thread has nothing more to do. */
  freeAt: number;
  /** Arrivals of callbacks that wait to be committed. */
  waiting: number[];
  running: number;
}

/**
 * Simulates arrivals, the main threads of the instances, their group commits, and the one lock that commits of a database take in turn, event by event.
 * Cores are not simulated: each main thread and the database have theirs.
 */
export function simulate(costs: Costs, load: SimulatedLoad): Simulated {
  const { instances: count, callbacksPerSecond, callbacks = CALLBACKS, addedMicroseconds = 0, networkMilliseconds = 0, seed = 1 } = load;
  const random = createRandom(seed);
  const events = createEvents();
  const instances: Instance[] = Array.from({ length: count }, () => ({ freeAt: 0, waiting: [], running: 0 }));
  const latencies: number[] = [];
  let arrived = 0;
  let lockFreeAt = 0;
  let lockHeld = 0;
  let commits = 0;
  events.at(0, arrive);
  const end = events.run();
  const counted = latencies.slice(Math.floor(latencies.length * WARM_UP_SHARE));
  return {
    p50: percentile(counted, MEDIAN),
    p99: percentile(counted, P99),
    entriesPerCommit: callbacks / commits,
    commitsPerSecond: (commits / end) * MILLISECONDS_PER_SECOND,
    lockShare: lockHeld / end,
    isOverloaded: grows(counted),
  };

  function arrive(now: number): void {
    const instance = instances[arrived % count];
    arrived += 1;
    if (arrived < callbacks) events.at(now + random.exponential(MILLISECONDS_PER_SECOND / callbacksPerSecond), arrive);
    if (instance === undefined) return;
    const work = (costs.instance.perCallback + addedMicroseconds) / MICROSECONDS_PER_MILLISECOND;
    instance.freeAt = Math.max(now, instance.freeAt) + work;
    events.at(instance.freeAt, (readyAt) => {
      instance.waiting.push(now);
      startCommits(instance, readyAt);
    });
  }

  function startCommits(instance: Instance, now: number): void {
    const { commitsAtOnce, earlyBatch, largestBatch } = ASSUMPTIONS;
    while (instance.waiting.length >= (instance.running === 0 ? 1 : earlyBatch) && instance.running < commitsAtOnce) {
      instance.running += 1;
      instance.freeAt = Math.max(now, instance.freeAt) + costs.instance.perCommit / MICROSECONDS_PER_MILLISECOND;
      commit(instance, instance.waiting.splice(0, largestBatch), now + networkMilliseconds / 2);
    }
  }

  /** Commits take the lock in the order in which they ask for it. */
  function commit(instance: Instance, batch: readonly number[], now: number): void {
    const held = random.logNormal(costs.commit.median, costs.commit.p99) + batch.length * costs.commit.perEntry;
    lockFreeAt = Math.max(now, lockFreeAt) + held;
    lockHeld += held;
    commits += 1;
    events.at(lockFreeAt + networkMilliseconds / 2, (answeredAt) => {
      for (const arrivedAt of batch) latencies.push(answeredAt - arrivedAt);
      instance.running -= 1;
      startCommits(instance, answeredAt);
    });
  }
}

function grows(latencies: readonly number[]): boolean {
  const quarter = Math.floor(latencies.length / 4);
  return percentile(latencies.slice(-quarter), MEDIAN) > GROWING * percentile(latencies.slice(0, quarter), MEDIAN);
}

/** The figure that `share` (0 to 1) of all figures do not exceed. */
function percentile(figures: readonly number[], share: number): number {
  const sorted = Float64Array.from(figures).sort();
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
