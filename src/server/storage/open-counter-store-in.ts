import type { CounterStore } from "../../rules/counters/counter-store.ts";
import { createCounterStore } from "../../rules/counters/postgres/store.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { useDatabase } from "./shared-database.ts";

/** Opens what was counted on all instances that share a database. */
export function openCounterStoreIn(settings: DatabaseSettings, limit: number): CounterStore {
  const { kysely, release } = useDatabase(settings);
  return createCounterStore({ kysely, limit, close: release });
}
