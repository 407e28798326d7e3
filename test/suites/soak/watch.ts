import { isMainThread } from "node:worker_threads";
import { watchLoop } from "../../bench/watch-loop.ts";

/** What imhook says of itself whenever it is sent a message. */
export interface Inside {
  /** In bytes. */
  heap: number;
  /** Timers, sockets and the like that keep the process running. */
  handles: number;
  /** Of the event loop since the last time, 99th percentile, in milliseconds. */
  loopDelayMilliseconds: number;
}

// Loaded before imhook, in each of its threads; only the main thread answers.
if (isMainThread) {
  const takeDelay = watchLoop();
  process.on("message", () => {
    const { heapUsed: heap } = process.memoryUsage();
    const handles = process.getActiveResourcesInfo().length;
    process.send?.({ heap, handles, loopDelayMilliseconds: takeDelay().p99 } satisfies Inside);
  });
  // Waiting for messages must not keep imhook from ending.
  process.channel?.unref();
}
