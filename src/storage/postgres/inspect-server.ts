import pg from "pg";
import { namingServer } from "./database-error.ts";
import { SCHEMA } from "./migrate.ts";

/** What a server says of itself, of the database and of the role of the URL. */
export interface ServerFacts {
  version: string;
  /** As `server_version_num`. */
  versionNumber: number;
  /** Whether it repeats what another server writes. */
  isReplica: boolean;
  /** Whether transactions can write by default. */
  isReadOnly: boolean;
  role: string;
  database: string;
  /** null if there is no schema yet. */
  schema: SchemaFacts | null;
  /** Whether the role may create the schema. */
  canCreateSchema: boolean;
  /** Isolation of transactions, in lower case. */
  isolation: string;
  synchronousCommit: string;
  hasSynchronousStandby: boolean;
  /** How far its clock is ahead of the one here, in milliseconds; within half of the time that the question took. */
  clockAheadMs: number;
  clockPrecisionMs: number;
  /** Connections of ordinary roles, over all databases. */
  maxConnections: number;
  usedConnections: number;
  /** Whether a pooler answers in the place of the server. */
  hasPooler: boolean;
}

export interface SchemaFacts {
  /** Whether the role may create and drop the tables in it. */
  isOwned: boolean;
  /** Names of the migrations that it has. */
  applied: string[];
  /** The oldest migration that an instance has to know; empty if the schema is not complete. */
  oldestKnowing: string;
}

const TIMEOUT_MS = 5000;

/** Asks a server about itself. Rejects with a PostgresError if it cannot be reached. */
export async function inspectServer(url: string): Promise<ServerFacts> {
  return namingServer(url, async () => {
    const client = new pg.Client({
      ...{ connectionString: url, application_name: "imhook doctor" },
      ...{ connectionTimeoutMillis: TIMEOUT_MS, query_timeout: TIMEOUT_MS },
    });
    // The statement that is running rejects as well.
    client.on("error", () => {});
    await client.connect();
    try {
      return await inspect(client);
    } finally {
      await client.end();
    }
  });
}

interface Row {
  version: string;
  number: string;
  replica: boolean;
  read_only: string;
  role: string;
  database: string;
  may_create: boolean;
  isolation: string;
  synchronous_commit: string;
  standbys: string;
  most: string;
  reserved: string;
  used: number;
  process: number;
}

async function inspect(client: pg.Client): Promise<ServerFacts> {
  const { rows } = await client.query<Row>(`
    SELECT current_setting('server_version') AS version, current_setting('server_version_num') AS number, pg_is_in_recovery() AS replica,
      current_setting('default_transaction_read_only') AS read_only, current_user AS role, current_database() AS database,
      has_database_privilege(current_database(), 'CREATE') AS may_create, current_setting('default_transaction_isolation') AS isolation,
      current_setting('synchronous_commit') AS synchronous_commit, coalesce(current_setting('synchronous_standby_names', true), '') AS standbys,
      current_setting('max_connections') AS most, current_setting('superuser_reserved_connections') AS reserved,
      (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS used, pg_backend_pid() AS process`);
  const [row] = rows;
  if (row === undefined) throw new Error("the database does not answer");
  return {
    version: row.version,
    versionNumber: Number(row.number),
    isReplica: row.replica,
    isReadOnly: row.read_only === "on",
    role: row.role,
    database: row.database,
    schema: await inspectSchema(client),
    canCreateSchema: row.may_create,
    isolation: row.isolation,
    synchronousCommit: row.synchronous_commit,
    hasSynchronousStandby: row.standbys !== "",
    ...(await compareClocks(client)),
    maxConnections: Number(row.most) - Number(row.reserved),
    usedConnections: row.used,
    // A server tells its process when the connection begins; a pooler tells a number of its own.
    hasPooler: Reflect.get(client, "processID") !== row.process,
  };
}

async function inspectSchema(client: pg.Client): Promise<SchemaFacts | null> {
  const { rows: schemas } = await client.query<{ owned: boolean }>(
    "SELECT pg_has_role(current_user, nspowner, 'USAGE') AS owned FROM pg_namespace WHERE nspname = $1",
    [SCHEMA],
  );
  const [schema] = schemas;
  if (schema === undefined) return null;
  if (!schema.owned) return { isOwned: false, applied: [], oldestKnowing: "" };
  const { rows: tables } = await client.query<{ complete: boolean }>(
    `SELECT count(*) = 2 AS complete FROM pg_tables WHERE schemaname = $1 AND tablename IN ('migration', 'schema_version')`,
    [SCHEMA],
  );
  if (tables[0]?.complete !== true) return { isOwned: true, applied: [], oldestKnowing: "" };
  const { rows: applied } = await client.query<{ name: string }>("SELECT name FROM imhook.migration ORDER BY name");
  const { rows: versions } = await client.query<{ oldest: string }>("SELECT oldest_knowing AS oldest FROM imhook.schema_version");
  return { isOwned: true, applied: applied.map(({ name }) => name), oldestKnowing: versions[0]?.oldest ?? "" };
}

async function compareClocks(client: pg.Client): Promise<Pick<ServerFacts, "clockAheadMs" | "clockPrecisionMs">> {
  const askedAt = Date.now();
  const { rows } = await client.query<{ now: number }>("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now");
  const answeredAt = Date.now();
  const here = (askedAt + answeredAt) / 2;
  return { clockAheadMs: Math.round((rows[0]?.now ?? here) - here), clockPrecisionMs: Math.ceil((answeredAt - askedAt) / 2) };
}
