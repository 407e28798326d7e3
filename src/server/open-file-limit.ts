import { readFileSync } from "node:fs";

/**
 * How many files and sockets this process can have open at the same time. undefined if there is no limit, or if the system does not tell: Linux
 * does. Node raises the limit at its start as far as the system lets it.
 */
export function openFileLimit(path = "/proc/self/limits"): number | undefined {
  try {
    const [, limit] = /^Max open files +([0-9]+) /m.exec(readFileSync(path, "utf8")) ?? [];
    return limit === undefined ? undefined : Number(limit);
  } catch {
    return undefined;
  }
}
