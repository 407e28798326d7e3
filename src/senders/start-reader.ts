import type { Reader } from "../journal/reader.ts";
import { startThread, type Thread } from "../storage/rpc/worker-thread.ts";
import type { DatabaseSettings } from "../storage/storage.ts";

/** Starts the thread that reads a journal and keeps its index. */
export function startReader(location: { path: string } | { database: DatabaseSettings }): Thread<Reader> {
  if ("database" in location) return startThread<Reader>(import.meta.url, "readers/postgres", location.database);
  return startThread<Reader>(import.meta.url, "readers/sqlite", location);
}
