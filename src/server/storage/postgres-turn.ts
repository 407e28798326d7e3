import type { Turn } from "../../journal/turn.ts";
import { type Lease, openLease } from "../../storage/postgres/lease.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { useDatabase } from "./shared-database.ts";

/** A turn with the number of its lease. */
export type LeasedTurn = Turn & Pick<Lease, "token">;

/** Asks for the turn among the instances that share a database. */
export async function openLeasedTurn(settings: DatabaseSettings, name: string): Promise<LeasedTurn> {
  const { kysely, release } = useDatabase(settings, "leases");
  const { token, close } = await openLease(kysely, { name, instance: settings.instance });
  return {
    token,
    isMine: () => token() !== null,
    close: async () => {
      await close();
      await release();
    },
  };
}
