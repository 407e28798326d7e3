import { sql } from "kysely";
import { createIdSource } from "../../journal/entry-id.ts";
import type { FindingNotice } from "../events/cloud-event.ts";
import type { DeliveryStore, KeptNotice } from "./delivery-store.ts";
import type { StoreDatabase } from "./store-database.ts";

/** Notices that are kept. */
const MOST_NOTICES = 10_000;

/** A row of the table `destination_notice`. */
interface NoticeRow {
  position: number;
  id: string;
  at: number;
  /** JSON. */
  notice: string;
}

/** Keeps what imhook finds about itself, in one order over all instances. */
export function createNotices(database: StoreDatabase): DeliveryStore["notices"] {
  const nextId = createIdSource();
  const [notices, state] = [database.table("destination_notice"), database.table("delivery_state")];

  return {
    append: (notice, at) =>
      database.write("people", async (kysely) => {
        // The row is locked until the end, so positions have no gaps and are in the order of commits.
        const { rows } = await sql<{ notices: number }>`UPDATE ${state} SET notices = notices + 1 RETURNING notices`.execute(kysely);
        const position = rows[0]?.notices ?? 1;
        await sql`
          INSERT INTO ${notices} (position, id, at, notice) VALUES (${position}, ${nextId(at)}, ${at}, ${JSON.stringify(notice)})`.execute(
          kysely,
        );
        await sql`DELETE FROM ${notices} WHERE position <= ${position - MOST_NOTICES}`.execute(kysely);
      }),
    readAfter: async (position, limit) => {
      const { rows } = await database.read((kysely) =>
        sql<NoticeRow>`SELECT * FROM ${notices} WHERE position > ${position} ORDER BY position LIMIT ${limit}`.execute(kysely),
      );
      return rows.map(toNotice);
    },
    newest: async () => {
      const { rows } = await database.read((kysely) => sql<{ notices: number }>`SELECT notices FROM ${state}`.execute(kysely));
      return rows[0]?.notices ?? 0;
    },
  };
}

function toNotice({ position, id, at, notice }: NoticeRow): KeptNotice {
  return { position, id, at, notice: readNotice(notice) };
}

/** What `append` has written. */
function readNotice(text: string): FindingNotice {
  return JSON.parse(text);
}
