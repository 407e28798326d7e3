import { rm } from "node:fs/promises";
import { sql } from "kysely";
import { namingFile } from "../../../file-error.ts";
import { syncFolderOf } from "../../../storage/sqlite/durable-files.ts";
import { AFTER_HANDLERS, LIVE } from "../../lane.ts";
import type { StoreDatabase } from "../store-database.ts";
import { readCursorFile } from "./read-cursor-file.ts";

/** Takes over the file in which releases before kept how far after-handlers had run, and removes it. A lane that has begun keeps its place. */
export async function importCursor(database: StoreDatabase, path: string): Promise<void> {
  const cursor = await readCursorFile(path);
  if (cursor === null) return;
  await database.write("people", async (kysely) => {
    await sql`INSERT INTO ${database.table("destination")} (name) VALUES (${AFTER_HANDLERS}) ON CONFLICT (name) DO NOTHING`.execute(kysely);
    await sql`
      INSERT INTO ${database.table("delivery_lane")} AS lane (destination, lane, position, entry)
      VALUES (${AFTER_HANDLERS}, ${LIVE}, ${cursor.position}, ${cursor.entry})
      ON CONFLICT (destination, lane) DO UPDATE SET position = excluded.position, entry = excluded.entry WHERE lane.position IS NULL`.execute(
      kysely,
    );
  });
  await namingFile(path, () => rm(path, { force: true }));
  await syncFolderOf(path);
}
