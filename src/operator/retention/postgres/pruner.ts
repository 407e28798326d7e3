import { openLease } from "../../../storage/postgres/lease.ts";
import { openDatabase } from "../../../storage/postgres/open-database.ts";
import type { AsyncProcedures } from "../../../storage/rpc/procedures.ts";
import type { DatabaseSettings } from "../../../storage/storage.ts";
import type { RetentionLimits } from "../limits.ts";
import type { Pruner, PruningStep } from "../pruner.ts";
import { oldestReceipt } from "./oldest-entries.ts";
import { createSteps } from "./steps.ts";

export interface PrunerOptions {
  database: DatabaseSettings;
  limits: RetentionLimits;
  /** How long repeats are found, in seconds. */
  duplicateWindow: number;
}

/** One for what is done, and one that keeps the lease meanwhile. */
const CONNECTIONS = 2;

const NOTHING: PruningStep = { pruned: 0, more: false, durationMs: 0 };

/** One of all instances prunes; the steps of the others do nothing. */
export async function serve({ database: settings, limits, duplicateWindow }: PrunerOptions): Promise<AsyncProcedures<Pruner>> {
  const database = openDatabase(settings, { role: "retention", connections: CONNECTIONS });
  const lease = await openLease(database.kysely, { name: "retention", instance: settings.instance });
  const step = createSteps(database.kysely, { limits, duplicateWindow });
  return {
    step: async () => (lease.token() === null ? NOTHING : step()),
    oldest: () => oldestReceipt(database.kysely),
    canShrink: async () => true,
    close: async () => {
      await lease.close();
      await database.close();
    },
  };
}
