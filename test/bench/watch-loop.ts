import { monitorEventLoopDelay } from "node:perf_hooks";

/** How late the event loop was since the last look, in milliseconds. */
export interface LoopDelay {
  p50: number;
  p99: number;
  most: number;
}

/** A timer of this length is watched: a short one would itself cost what is to be measured. */
const RESOLUTION_MS = 10;
const NANOSECONDS_PER_MILLISECOND = 1e6;

/** Watches the event loop. Each call returns how late it was since the call before. */
export function watchLoop(): () => LoopDelay {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  return function takeDelay() {
    // It records the time between two runs of its timer, of which the timer's own length is no delay.
    const late = (nanoseconds: number) => Math.max(0, nanoseconds / NANOSECONDS_PER_MILLISECOND - RESOLUTION_MS);
    const taken = { p50: late(histogram.percentile(50)), p99: late(histogram.percentile(99)), most: late(histogram.max) };
    histogram.reset();
    return taken;
  };
}
