import { join } from "node:path";
import { type PostgresServer, postgresPrograms, runProgram, startPostgres } from "./postgres-server.ts";
import { waitUntil } from "./wait-until.ts";

/** A copy of a server that follows it. */
export interface PostgresReplica extends PostgresServer {
  /** Makes it a server of its own, which takes writes. */
  promote(): Promise<void>;
}

/** The name by which the server knows its replica. */
const NAME = "replica";

/**
 * Copies a running server and lets the copy follow it. Resolves when every commit waits until the replica has it on its disk, and the replica has
 * all earlier ones.
 */
export async function startSynchronousReplica(primary: PostgresServer): Promise<PostgresReplica> {
  const replica = await startPostgres({
    durable: true,
    settings: [`primary_conninfo = 'host=127.0.0.1 port=${primary.port} user=postgres application_name=${NAME}'`],
    create: async (folder, as) => {
      const program = join(await postgresPrograms(), "pg_basebackup");
      await runProgram(program, ["-D", folder, "-d", primary.url(), "-R", "-X", "stream", "-c", "fast", "--no-sync"], as);
    },
  });
  await primary.set("synchronous_standby_names", NAME);
  const isSynchronous = `SELECT FROM pg_stat_replication WHERE application_name = '${NAME}' AND sync_state = 'sync'`;
  await waitUntil(async () => (await primary.query(isSynchronous)).length > 0);
  const [current] = await primary.query("SELECT pg_current_wal_lsn() AS at");
  await waitUntil(async () => (await primary.query(`${isSynchronous} AND flush_lsn >= '${current?.at}'`)).length > 0);
  return {
    ...replica,
    promote: async () => {
      await replica.query("SELECT pg_promote(true, 20)");
    },
  };
}

/** Lets commits wait for no replica any more. */
export async function endSynchronousReplication(primary: PostgresServer): Promise<void> {
  await primary.set("synchronous_standby_names", "");
}
