import { hostname } from "node:os";
import { openPresence, type PresenceOptions } from "../../operator/system/postgres/open-presence.ts";
import type { Presence } from "../../operator/system/presence.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { useDatabase } from "./shared-database.ts";

/** Tells the other instances over a database that this one runs. */
export async function openPresenceIn(database: DatabaseSettings, self: Pick<PresenceOptions, "version" | "startedAt">): Promise<Presence> {
  const { kysely, release } = useDatabase(database);
  const { instances, close } = await openPresence({ ...self, kysely, instance: database.instance, host: hostname() });
  return {
    instances,
    close: async () => {
      await close();
      await release();
    },
  };
}
