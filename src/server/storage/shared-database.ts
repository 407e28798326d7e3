import { type Database, openDatabase } from "../../storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";

/** Connections of this process that several parts share. */
export interface SharedDatabase extends Pick<Database, "kysely"> {
  /** Ends this use. The connections are closed with the last one. */
  release(): Promise<void>;
}

/** `leases` wait for no store: a lease that is not renewed goes to another instance. */
const POOLS = {
  stores: { role: "stores", connections: 3 },
  leases: { role: "leases", connections: 1, timeout: 3000 },
} as const;

const shared = new Map<string, { database: Database; users: number }>();

/** Uses connections to a database. They are opened with the first statement. */
export function useDatabase({ url }: Pick<DatabaseSettings, "url">, pool: keyof typeof POOLS = "stores"): SharedDatabase {
  const key = `${pool} ${url}`;
  const used = shared.get(key) ?? { database: openDatabase({ url }, POOLS[pool]), users: 0 };
  shared.set(key, used);
  used.users += 1;
  let isReleased = false;
  return {
    kysely: used.database.kysely,
    release: async () => {
      if (isReleased) return;
      isReleased = true;
      used.users -= 1;
      if (used.users > 0) return;
      shared.delete(key);
      await used.database.close();
    },
  };
}
