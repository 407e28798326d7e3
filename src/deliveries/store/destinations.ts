import { type Kysely, sql } from "kysely";
import type { DeliveryState, HttpDestination } from "../../../generated/operator.ts";
import type { StoredDestination } from "./delivery-store.ts";
import { type DestinationRow, type LaneRow, toDestination } from "./rows/destination-row.ts";
import type { StoreDatabase, StoreTable } from "./store-database.ts";
import { growRevision } from "./store-state.ts";

/** Lists what is known of destinations, by name. */
export async function listDestinations(database: StoreDatabase): Promise<StoredDestination[]> {
  const { rows: destinations } = await database.read((kysely) =>
    sql<DestinationRow>`SELECT * FROM ${database.table("destination")} ORDER BY name`.execute(kysely),
  );
  const { rows: lanes } = await database.read((kysely) => sql<LaneRow>`SELECT * FROM ${database.table("delivery_lane")}`.execute(kysely));
  const { rows: counted } = await database.read((kysely) =>
    sql<{ destination: string; state: DeliveryState; count: number }>`
      SELECT destination, state, count(*) AS count FROM ${database.table("delivery")} GROUP BY destination, state`.execute(kysely),
  );
  return destinations.map((row) => {
    const counts = new Map(counted.filter(({ destination }) => destination === row.name).map(({ state, count }) => [state, count]));
    return toDestination(
      row,
      lanes.filter(({ destination }) => destination === row.name),
      counts,
    );
  });
}

/** Resolves with false if `isNew` and there is such a definition. */
export async function saveDestination(database: StoreDatabase, definition: HttpDestination, isNew: boolean): Promise<boolean> {
  return database.write("people", async (kysely) => {
    const { rows } = await sql`
      INSERT INTO ${database.table("destination")} AS destination (name, definition) VALUES (${definition.name}, ${JSON.stringify(definition)})
      ON CONFLICT (name) DO UPDATE SET definition = excluded.definition WHERE ${isNew ? sql`destination.definition IS NULL` : sql`true`}
      RETURNING name`.execute(kysely);
    if (rows.length === 0) return false;
    await growRevision(database, kysely);
    return true;
  });
}

export async function pauseDestination(database: StoreDatabase, name: string, isPaused: boolean): Promise<void> {
  await database.write("people", async (kysely) => {
    await sql`
      INSERT INTO ${database.table("destination")} (name, paused) VALUES (${name}, ${Number(isPaused)})
      ON CONFLICT (name) DO UPDATE SET paused = excluded.paused`.execute(kysely);
    await growRevision(database, kysely);
  });
}

/** Tables with a column `destination`. Lanes come first, so that nobody writes the others any more. */
const TABLES_OF_DESTINATIONS: readonly StoreTable[] = ["delivery_lane", "delivery", "dropped_delivery", "delivery_attempt", "replay"];

/** Removes a destination with all that is kept of it. */
export async function removeDestination(database: StoreDatabase, name: string): Promise<void> {
  await database.write("people", async (kysely: Kysely<unknown>) => {
    for (const table of TABLES_OF_DESTINATIONS) await sql`DELETE FROM ${database.table(table)} WHERE destination = ${name}`.execute(kysely);
    await sql`DELETE FROM ${database.table("destination")} WHERE name = ${name}`.execute(kysely);
    await growRevision(database, kysely);
  });
}
