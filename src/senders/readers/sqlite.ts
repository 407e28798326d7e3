import type { Reader } from "../../journal/reader.ts";
import { serve as serveReader } from "../../journal/sqlite/reader.ts";
import { toEvents } from "../events.ts";

/** Entry point of the thread that reads the journal. It tells the index which events an entry reports. */
export function serve(options: { path: string }): Reader {
  return serveReader(options, toEvents);
}
