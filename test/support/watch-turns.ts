import { isMainThread } from "node:worker_threads";

/** What imhook says of itself when it is sent a message. */
export interface Turns {
  /** Most CPU time that the main thread has used without a break since the last message, in milliseconds. A busy machine does not change it much. */
  longestMs: number;
}

const LOOK_MS = 1;
const MICROSECONDS_PER_MILLISECOND = 1000;

// Loaded before imhook, in each of its threads; only the main thread answers.
if (isMainThread) {
  let longestMs = 0;
  let before = usedMs();
  setInterval(() => {
    const now = usedMs();
    longestMs = Math.max(longestMs, now - before);
    before = now;
  }, LOOK_MS).unref();
  process.on("message", () => {
    process.send?.({ longestMs } satisfies Turns);
    longestMs = 0;
  });
  // Waiting for messages must not keep imhook from ending.
  process.channel?.unref();
}

function usedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / MICROSECONDS_PER_MILLISECOND;
}
