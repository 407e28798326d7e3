import type { Circuit } from "./circuit.ts";
import { createTokenBucket } from "./token-bucket.ts";
import type { EngineTools } from "./tools.ts";

/** A lane as the dispatcher knows it. */
export interface LaneSender {
  /** Begins to send at most `most` deliveries and returns how many. `ended` has to be called when they have been sent. */
  sendNext(most: number, isProbe: boolean): number;
}

/** Lets the lanes of a destination send in turns, within its rate and parallelism, and one delivery at a time while it is down. */
export interface Dispatcher {
  /** Returns what ends it. */
  join(lane: LaneSender): () => void;
  /** Has to be called when a lane may have something to send. */
  dispatch(): void;
  /** What one call of `sendNext` has begun is over. */
  ended(): void;
  close(): void;
}

export interface DispatcherOptions {
  /** Most deliveries in one call of `sendNext`. */
  batch: number;
  /** Most calls under way. */
  parallel: number;
  /** Deliveries per second; null if there is no limit. */
  rate: number | null;
  circuit: Circuit;
  tools: Pick<EngineTools, "clock" | "time">;
}

export function createDispatcher({ batch, parallel, rate, circuit, tools: { clock, time } }: DispatcherOptions): Dispatcher {
  const bucket = createTokenBucket(rate, clock.now());
  let lanes: readonly LaneSender[] = [];
  let underWay = 0;
  let isDispatching = false;
  let cancelTimer: (() => void) | null = null;

  return {
    join: (lane) => {
      lanes = [...lanes, lane];
      return () => {
        lanes = lanes.filter((other) => other !== lane);
      };
    },
    dispatch,
    ended: () => {
      underWay -= 1;
      dispatch();
    },
    close: () => cancelTimer?.(),
  };

  function dispatch(): void {
    if (isDispatching) return;
    isDispatching = true;
    while (underWay < parallel && sendOnce()) underWay += 1;
    isDispatching = false;
    wakeLater();
  }

  /** Returns whether a lane has begun to send. */
  function sendOnce(): boolean {
    const isProbe = circuit.isOpen();
    const most = isProbe ? mostOfProbe() : Math.min(batch, bucket.available(clock.now()));
    if (most === 0) return false;
    for (const lane of lanes) {
      const sent = lane.sendNext(most, isProbe);
      if (sent === 0) continue;
      bucket.take(sent);
      // The others are first next time.
      lanes = [...lanes.filter((other) => other !== lane), lane];
      return true;
    }
    return false;
  }

  function mostOfProbe(): number {
    return underWay === 0 && circuit.mayProbe(time()) ? 1 : 0;
  }

  /** Dispatches again when the rate or the circuit lets something through. Otherwise whoever has something to send does it. */
  function wakeLater(): void {
    cancelTimer?.();
    const pause = pauseUntilNext();
    cancelTimer = pause === null ? null : clock.after(pause, dispatch);
  }

  function pauseUntilNext(): number | null {
    const nextProbe = circuit.nextProbe();
    if (nextProbe !== null) return nextProbe > time() ? nextProbe - time() : null;
    return bucket.available(clock.now()) === 0 ? bucket.wait(clock.now()) : null;
  }
}
