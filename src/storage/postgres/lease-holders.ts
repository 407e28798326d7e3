import { type Kysely, sql } from "kysely";

/** Hosts of the instances that have a lease at present, by the name of the lease. A host is null if the instance has not said that it runs. */
export async function readLeaseHolders(kysely: Kysely<unknown>): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<{ name: string; host: string | null }>`
    SELECT lease.name, instance.host FROM imhook.lease AS lease LEFT JOIN imhook.instance AS instance ON instance.id = lease.holder
    WHERE lease.expires_at > clock_timestamp()`.execute(kysely);
  return new Map(rows.map(({ name, host }) => [name, host]));
}
