import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Files that belong to a SQLite file in WAL mode. */
const SUFFIXES = ["", "-wal"];

/**
 * Drops a SQLite file from the system's memory, so that the next read comes from the disk (coreutils' dd, `iflag=nocache` with `count=0`).
 * What keeps blocks below the system, such as the host of a virtual machine, is out of reach.
 */
export function forgetFile(path: string): void {
  for (const suffix of SUFFIXES) {
    const file = path + suffix;
    if (!existsSync(file)) continue;
    // What is not on disk yet cannot be dropped.
    execFileSync("sync", [file]);
    execFileSync("dd", [`if=${file}`, "iflag=nocache", "count=0", "status=none"]);
  }
}

/** Whether this system has such a dd. */
export function canForget(): boolean {
  return process.platform === "linux";
}
