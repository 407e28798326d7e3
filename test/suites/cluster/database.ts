import { type PgBouncer, startPgBouncer } from "../../support/pgbouncer.ts";
import { type PostgresReplica, startSynchronousReplica } from "../../support/postgres-replica.ts";
import { type PostgresServer, startPostgres } from "../../support/postgres-server.ts";
import { startTcpProxy, type TcpProxy } from "../../support/tcp-proxy.ts";

/** The database of all instances. Each instance reaches it through a network of its own. */
export interface ClusterDatabase {
  /** The server that takes writes. */
  primary(): PostgresServer;
  /** Runs a statement in the instances' database, past their networks. Rejects while the server is down. */
  query(text: string): Promise<Array<Record<string, unknown>>>;
  /** The network of each instance. */
  networks: readonly TcpProxy[];
  /** What an instance is told. */
  url(instance: number): string;
  /** null where instances reach the server without one. */
  pooler: PgBouncer | null;
  /** Makes a replica that has every commit before it is acknowledged. Resolves when it does. */
  replicate(): Promise<PostgresReplica>;
  /** Replaces the primary, which has to be down, by its replica. Connections that are open end, or nobody ever answers them. */
  failOver(replica: PostgresReplica, connections: "end" | "stay silent"): Promise<void>;
  /** Creates an empty database beside that of the instances. */
  createDatabase(name: string): Promise<string>;
  remove(): Promise<void>;
}

const NAME = "imhook";

/** Starts a server with an empty database. `pooled`: through PgBouncer, in transaction mode. */
export async function startClusterDatabase(instances: number, { pooled }: { pooled: boolean }): Promise<ClusterDatabase> {
  await using started = new AsyncDisposableStack();
  let primary = await startPostgres({ durable: true });
  started.defer(() => primary.remove());
  await primary.query(`CREATE DATABASE ${NAME}`);
  const pooler = pooled ? await startPgBouncer(primary.port) : null;
  if (pooler !== null) started.defer(pooler.remove);
  const networks = await Promise.all(Array.from({ length: instances }, () => startTcpProxy(pooler?.port ?? primary.port)));
  for (const network of networks) started.defer(network.close);
  const everything = started.move();

  return {
    primary: () => primary,
    query: (text) => primary.query(text, NAME),
    networks,
    url: (instance) => `postgres://postgres@127.0.0.1:${networks[instance]?.port}/${NAME}`,
    pooler,
    replicate: () => startSynchronousReplica(primary),
    failOver: async (replica, connections) => {
      const old = primary;
      await replica.promote();
      primary = replica;
      await pooler?.moveTo(replica.port);
      for (const network of networks) {
        if (connections === "end") network.moveTo(pooler?.port ?? replica.port);
        else network.abandon(pooler?.port ?? replica.port);
      }
      await old.remove();
    },
    createDatabase: async (name) => {
      await primary.query(`CREATE DATABASE ${name}`);
      return primary.url(name);
    },
    remove: () => everything.disposeAsync(),
  };
}
