import type { Kysely } from "kysely";
import { measureTables } from "../../storage/postgres/table-sizes.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { useDatabase } from "./shared-database.ts";
import type { StorageSizes } from "./storage-parts.ts";

const TABLES = {
  journal: ["entry", "committed", "idempotency_key", "late_decision", "recovery", "baseline_relation"],
  index: ["indexed_entry", "indexed_user", "indexed_group", "indexed_rule", "indexed_event"],
  relations: ["relation"],
  series: ["series_bucket", "series_kept", "series_dropped", "seen_command"],
  operator: ["list", "list_value", "review", "audit_entry", "session", "rules_replacement"],
  counters: ["counter_series", "counter_value"],
  deliveries: ["destination", "delivery_lane", "delivery", "dropped_delivery", "delivery_attempt", "replay", "destination_notice"],
} as const;

/** Measures what takes space in a database, by the names that files of the same content have. */
export function measureSizes(kysely: Kysely<unknown>): Promise<StorageSizes> {
  return measureTables(kysely, TABLES);
}

/** Measures a database over connections that other parts of this process use as well. */
export async function measureSizesIn(database: DatabaseSettings): Promise<StorageSizes> {
  const { kysely, release } = useDatabase(database);
  return measureSizes(kysely).finally(release);
}
