import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";
import { basename } from "node:path";

/** Of 19: with a core to itself a thread runs as before, and beside others it gets a thirtieth of what each of them gets. */
const NICENESS = 15;

/**
 * Has this thread give way to those that answer callbacks: what follows the journal comes in bursts of 10 to 30 ms, for which they had to wait
 * (p99 at half rate, to that of Koa: 5.1 without, 2.8 with this; test/bench/LOG.md). Only Linux has priorities of threads; elsewhere, and where it
 * may not be set, nothing is done.
 */
export function lowerThreadPriority(): void {
  if (process.platform !== "linux") return;
  try {
    setPriority(Number(basename(readlinkSync("/proc/thread-self"))), NICENESS);
  } catch {
    // Only slower.
  }
}
