import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";
import { basename } from "node:path";

/** Out of 19. On a core of its own the thread is as fast as before; beside other threads it gets a thirtieth of their share. */
const NICENESS = 15;

/**
 * Lowers the priority of this thread below that of the threads that answer callbacks. Followers of the journal work in bursts of 10 to 30 ms,
 * and a callback should not wait for one. Only Linux has a priority per thread; on other systems, or without permission, this does nothing.
 */
export function lowerThreadPriority(niceness = NICENESS): void {
  if (process.platform !== "linux") return;
  try {
    setPriority(Number(basename(readlinkSync("/proc/thread-self"))), niceness);
  } catch {
    // Everything still works, only slower.
  }
}
