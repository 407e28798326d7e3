import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from "kysely";
import pg from "pg";
import { escapeNull } from "../null-character.ts";
import type { DatabaseSettings } from "../storage.ts";
import { type ConnectGuard, createConnectGuard } from "./connect-guard.ts";
import { isBroken, namingServer } from "./database-error.ts";
import { guardedClient } from "./guarded-client.ts";

/** A pool of connections to the database of all instances. Nothing is kept in a session, so a pooler may share connections by transaction. */
export interface Database {
  /** Runs statements. Strings come and go as JavaScript has them, apart from what `escapeUnpaired` does. 64-bit integers are numbers. */
  kysely: Kysely<unknown>;
  /** Resolves when the connections are closed. Later statements reject. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** What the connections are for; the database shows it as `application_name`. */
  role: string;
  /** Most connections. */
  connections: number;
  /** Longest time of a statement in milliseconds. The connection of one that takes longer is closed. Default: 30 seconds. */
  timeout?: number;
}

const CONNECT_TIMEOUT_MS = 3000;
const STATEMENT_TIMEOUT_MS = 30_000;

/** Connections beyond the first are closed when they were idle for this time. */
const IDLE_MS = 30_000;

const BIGINT_OID = 20;

/** Opens a pool. It connects with the first statement, and again when the database was gone. */
export function openDatabase({ url }: Pick<DatabaseSettings, "url">, options: DatabaseOptions): Database {
  const guard = createConnectGuard();
  const pool = new pg.Pool({
    Client: guardedClient(guard),
    connectionString: url,
    application_name: `imhook ${options.role}`,
    max: options.connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: options.timeout ?? STATEMENT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_MS,
    keepAlive: true,
    allowExitOnIdle: true,
    types: { getTypeParser },
  });
  // An idle connection that breaks is replaced by the next statement.
  pool.on("error", () => {});
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: toKyselyPool(pool, guard, url) }) });
  return { kysely, close: () => kysely.destroy() };
}

/** Positions and times are far below 2^53. */
function getTypeParser(oid: number, format?: "text" | "binary") {
  // pg declares a type per format; the pool asks for texts only.
  return oid === BIGINT_OID ? Number : pg.types.getTypeParser(oid, format as "text");
}

/** Adds to a pool what this project needs of all statements: readable errors, storable texts, and no storm of connections to a database that is gone. */
function toKyselyPool(pool: pg.Pool, guard: ConnectGuard, url: string): PostgresPool {
  const useful = new WeakSet<pg.PoolClient>();
  const connectedAt = new WeakMap<pg.PoolClient, number>();
  let suspectBefore = Number.NEGATIVE_INFINITY;
  pool.on("connect", (client) => connectedAt.set(client, performance.now()));
  const observe: Observer = {
    worked: (client) => {
      useful.add(client);
      guard.worked();
    },
    broke: (client, error) => {
      suspectBefore = performance.now();
      if (!useful.has(client)) guard.broke(error);
    },
  };
  return {
    options: pool.options,
    connect: async () => toKyselyClient(await namingServer(url, connect), observe, url),
    end: () => pool.end(),
  };

  /** If one connection broke, those from before lead nowhere either, and a machine that has lost its power does not say so. */
  async function connect(): Promise<pg.PoolClient> {
    const client = await pool.connect();
    if ((connectedAt.get(client) ?? suspectBefore) >= suspectBefore) return client;
    client.release(true);
    return connect();
  }
}

/** Is told what becomes of statements. */
interface Observer {
  worked(client: pg.PoolClient): void;
  broke(client: pg.PoolClient, error: unknown): void;
}

function toKyselyClient(client: pg.PoolClient, { worked, broke }: Observer, url: string): PostgresPoolClient {
  let failure: unknown = null;
  const query = async (text: string, values: readonly unknown[]) => {
    // The end of a transaction whose connection is broken would wait as long again.
    if (failure !== null) throw failure;
    try {
      const result = await namingServer(url, () => client.query(text, values.map(storable)));
      worked(client);
      return result;
    } catch (error) {
      if (!isBroken(error)) throw error;
      failure = error;
      broke(client, error);
      throw error;
    }
  };
  return {
    // Kysely declares a second form of `query`, for streams, which nobody uses here.
    query: query as unknown as PostgresPoolClient["query"],
    release: () => client.release(failure !== null),
  };
}

/** Arrays hold the columns of several rows. */
function storable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(storable);
  return typeof value === "string" ? escapeNull(value) : value;
}
