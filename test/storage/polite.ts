import { readlinkSync } from "node:fs";
import { getPriority } from "node:os";
import { basename } from "node:path";
import { lowerThreadPriority } from "../../src/storage/lower-thread-priority.ts";

/** Functions of a thread that gives way. */
export interface Courteous {
  /** Of this thread, where threads have one. */
  priority(): number;
}

export function serve(): Courteous {
  lowerThreadPriority();
  return { priority: () => getPriority(process.platform === "linux" ? Number(basename(readlinkSync("/proc/thread-self"))) : 0) };
}
