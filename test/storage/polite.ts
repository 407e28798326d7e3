import { readlinkSync } from "node:fs";
import { getPriority } from "node:os";
import { basename } from "node:path";
import { lowerThreadPriority } from "../../src/storage/lower-thread-priority.ts";

/** Procedures of a thread with a lower priority. */
export interface Polite {
  /** Niceness of this thread; of the process where threads have none. */
  priority(): number;
}

export function serve(): Polite {
  lowerThreadPriority();
  return { priority: () => getPriority(process.platform === "linux" ? Number(basename(readlinkSync("/proc/thread-self"))) : 0) };
}
