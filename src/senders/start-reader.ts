import type { Reader } from "../journal/sqlite/reader.ts";
import { startThread, type Thread } from "../storage/rpc/worker-thread.ts";

/** Starts the thread that reads the journal `path` and keeps its index. */
export function startReader(path: string): Thread<Reader> {
  return startThread<Reader>(import.meta.url, "reader-thread", { path });
}
