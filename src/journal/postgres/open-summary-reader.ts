import { sql } from "kysely";
import { openDatabase } from "../../storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { isId } from "../entry-id.ts";
import type { SummaryReader, ToEvents } from "../journal.ts";
import { beforeReceipt, placeAfter } from "./places.ts";
import { readBaseline, readNewestPosition } from "./positions.ts";
import { BASELINE } from "./read-batch.ts";
import { createReadSummaries } from "./read-summaries.ts";

/** Viewers are served one after the other. */
const CONNECTIONS = 1;

/** Opens the journal in a database, which a writer has created. */
export function openSummaryReader(settings: DatabaseSettings, toEvents: ToEvents): SummaryReader {
  const { kysely, close } = openDatabase(settings, { role: "live", connections: CONNECTIONS });
  return {
    readSummaries: createReadSummaries(kysely, toEvents),
    newest: async () => placeAfter(kysely, await readNewestPosition(kysely)),
    oldest: async () => ({ position: await readBaseline(kysely), entry: null }),
    after: async (position) => {
      const place = await placeAfter(kysely, position);
      return place.entry === null ? undefined : place;
    },
    afterEntry: async (id) => {
      if (!isId(id)) return undefined;
      const { rows } = await sql<{ position: number; entry: string }>`
        SELECT position, id AS entry FROM imhook.entry WHERE id = ${id} AND position > ${BASELINE} LIMIT 1`.execute(kysely);
      return rows[0];
    },
    beforeReceipt: (time) => beforeReceipt(kysely, time),
    close,
  };
}
