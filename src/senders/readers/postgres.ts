import { serve as serveReader } from "../../journal/postgres/reader.ts";
import type { Reader } from "../../journal/reader.ts";
import type { AsyncProcedures } from "../../storage/rpc/procedures.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { toEvents } from "../events.ts";

/** Entry point of the thread that reads the journal. It tells the index which events an entry reports. */
export function serve(settings: DatabaseSettings): Promise<AsyncProcedures<Reader>> {
  return serveReader(settings, toEvents);
}
