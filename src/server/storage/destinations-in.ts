import { sql } from "kysely";
import type { FencedTurn } from "../../deliveries/store/delivery-store.ts";
import { readLeaseHolders } from "../../storage/postgres/lease-holders.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { openLeasedTurn } from "./postgres-turn.ts";
import { useDatabase } from "./shared-database.ts";

/** Of the names of the leases of destinations. */
const PREFIX = "destination:";

/** Asks for the turn to deliver to a destination among the instances that share a database. */
export function openDestinationTurnIn(settings: DatabaseSettings, destination: string): Promise<FencedTurn> {
  return openLeasedTurn(settings, `${PREFIX}${destination}`);
}

/** Whether requests have defined destinations. */
export async function hasDestinationsIn(settings: DatabaseSettings): Promise<boolean> {
  const { kysely, release } = useDatabase(settings);
  try {
    const { rows } = await sql`SELECT FROM imhook.destination WHERE definition IS NOT NULL LIMIT 1`.execute(kysely);
    return rows.length > 0;
  } finally {
    await release();
  }
}

/** Hosts that deliver at present, by the name of the destination. */
export async function readDestinationHostsIn(settings: DatabaseSettings): Promise<ReadonlyMap<string, string | null>> {
  const { kysely, release } = useDatabase(settings);
  try {
    const holders = [...(await readLeaseHolders(kysely))].filter(([name]) => name.startsWith(PREFIX));
    return new Map(holders.map(([name, host]) => [name.slice(PREFIX.length), host]));
  } finally {
    await release();
  }
}
