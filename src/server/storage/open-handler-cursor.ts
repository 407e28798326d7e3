import type { DeliveryCursorStore } from "../../deliveries/cursor.ts";
import { createDatabaseCursor, DELIVERIES } from "../../deliveries/postgres/cursor.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { openLeasedTurn } from "./postgres-turn.ts";
import { useDatabase } from "./shared-database.ts";

/** Opens how far after-handlers have run on all instances that share a database. */
export async function openHandlerCursor(settings: DatabaseSettings): Promise<DeliveryCursorStore> {
  const turn = await openLeasedTurn(settings, DELIVERIES);
  const { kysely, release } = useDatabase(settings);
  return createDatabaseCursor({
    kysely,
    turn,
    close: async () => {
      await turn.close();
      await release();
    },
  });
}
