import type { Config } from "../../config/config.ts";
import { settings } from "../../config/settings.ts";
import { PostgresError, serverOf } from "../../storage/postgres/database-error.ts";
import { inspectServer, type SchemaFacts, type ServerFacts } from "../../storage/postgres/inspect-server.ts";
import { migrations } from "../../storage/postgres/migrations/migrations.ts";
import { connectionsOf } from "./connections.ts";
import { type Finding, findingsOf } from "./finding.ts";

const { error, warning, note, ok } = findingsOf("database");

const { variable } = settings.database;

const OLDEST_SERVER = 150_000;

/** A lease ends after five seconds by the clock of the database, and entries are dated by the clocks of the instances. */
const LARGEST_CLOCK_DIFFERENCE_MS = 1000;

/** Examines whether the database can be reached, and whether it keeps what is recorded. */
export async function examineDatabase(config: Pick<Config, "database" | "workers">): Promise<Finding[]> {
  if (config.database === null) return [];
  try {
    return describeServer(await inspectServer(config.database), { server: serverOf(config.database), needed: connectionsOf(config) });
  } catch (failure) {
    if (failure instanceof PostgresError) return [describeFailure(failure)];
    throw failure;
  }
}

/** By SQLSTATE, or by the code of the system. */
const REMEDIES: Readonly<Record<string, string>> = {
  "28P01": `correct the user and the password in ${variable}`,
  "28000": "allow the user and this machine in pg_hba.conf",
  "3D000": "create the database (CREATE DATABASE), or correct its name",
  "53300": "raise max_connections, or put a pooler before the server",
  ENOTFOUND: `correct the host in ${variable}`,
};

function describeFailure({ message, code = "" }: PostgresError): Finding {
  const remedy = REMEDIES[code] ?? `start the server, let this machine through its firewall, or correct ${variable}`;
  return error(`${message}`, "Without the database nothing can be recorded, and after-callbacks get 503.", remedy);
}

export interface Circumstances {
  /** Host and database of the URL. */
  server: string;
  /** How many connections this instance needs. */
  needed: number;
}

/** What is to be said about a server. */
export function describeServer(facts: ServerFacts, { server, needed }: Circumstances): Finding[] {
  return [
    ...describeVersion(facts, server),
    ...describeWriting(facts, server),
    ...describeSchema(facts),
    ...describeIsolation(facts),
    ...describeDurability(facts),
    ...describeClock(facts),
    ...describeConnections(facts, needed),
  ];
}

function describeVersion({ version, versionNumber }: ServerFacts, server: string): Finding[] {
  const seen = `${server} answers: PostgreSQL ${version}`;
  if (versionNumber >= OLDEST_SERVER) return [ok(seen)];
  return [error(seen, "imhook needs version 15 or newer, and does not start.", "use a newer server")];
}

function describeWriting({ isReplica, isReadOnly }: ServerFacts, server: string): Finding[] {
  const why = "Nothing can be recorded, and after-callbacks get 503.";
  if (isReplica) return [error(`${server} is a replica, which only reads`, why, `name the primary in ${variable}`)];
  if (!isReadOnly) return [];
  return [error("transactions are read-only by default", why, "set default_transaction_read_only = off for the role and the database")];
}

function describeSchema({ schema, canCreateSchema, role, database }: ServerFacts): Finding[] {
  if (schema !== null) return describeExisting(schema, role);
  if (canCreateSchema) return [note("the database has no schema imhook yet", "imhook creates it when it starts.")];
  return [
    error(
      `the role ${role} must not create the schema imhook`,
      "imhook does not start.",
      `run GRANT CREATE ON DATABASE "${database}" TO "${role}"`,
    ),
  ];
}

function describeExisting({ isOwned, applied, oldestKnowing }: SchemaFacts, role: string): Finding[] {
  const known = Object.keys(migrations);
  if (!isOwned)
    return [
      error(
        `the schema imhook does not belong to the role ${role}`,
        "It cannot create the tables of the next entries there.",
        `run ALTER SCHEMA imhook OWNER TO "${role}", and the same for its tables, or use the role that owns it`,
      ),
    ];
  if (oldestKnowing !== "" && !known.includes(oldestKnowing))
    return [
      error("a newer release has migrated the schema imhook", "This one cannot work with it, and does not start.", "start the newer one"),
    ];
  if (known.every((name) => applied.includes(name))) return [ok("the schema imhook is up to date")];
  return [note("the schema imhook is of an older release", "imhook migrates it when it starts, while older instances go on.")];
}

function describeIsolation({ isolation, role, database }: ServerFacts): Finding[] {
  if (isolation === "read committed") return [];
  return [
    error(
      `default_transaction_isolation is ${isolation}`,
      "Entries cannot be put in an order then, and none is recorded.",
      `run ALTER ROLE "${role}" IN DATABASE "${database}" SET default_transaction_isolation = 'read committed'`,
    ),
  ];
}

function describeDurability({ synchronousCommit, hasSynchronousStandby }: ServerFacts): Finding[] {
  const seen = `synchronous_commit is ${synchronousCommit}`;
  if (synchronousCommit === "off")
    return [warning(seen, "If the server crashes, the last acknowledged callbacks are lost.", "set it to on for the role or the database")];
  if (hasSynchronousStandby && synchronousCommit !== "local") return [ok(`${seen}, and a standby has what is acknowledged`)];
  return [note(seen, "A crash loses nothing. If a standby takes over that is not synchronous, it may lack the last callbacks.")];
}

function describeClock({ clockAheadMs, clockPrecisionMs }: ServerFacts): Finding[] {
  const difference = Math.max(0, Math.abs(clockAheadMs) - clockPrecisionMs);
  if (difference <= LARGEST_CLOCK_DIFFERENCE_MS) return [];
  return [
    warning(
      `the clock of the database is ${Math.abs(clockAheadMs)} ms ${clockAheadMs > 0 ? "ahead of" : "behind"} the one here`,
      "Entries of several instances get times that do not agree, and repeats may not be found.",
      "synchronise the clocks (NTP)",
    ),
  ];
}

function describeConnections({ hasPooler, maxConnections, usedConnections }: ServerFacts, needed: number): Finding[] {
  if (hasPooler)
    return [
      note("a pooler is between imhook and the server", "That works by session and by transaction, but not by statement (pool_mode)."),
    ];
  const free = Math.max(0, maxConnections - usedConnections);
  const seen = `${free} of ${maxConnections} connections of the server are free, and each instance uses up to ${needed}`;
  if (free >= needed) return [ok(seen)];
  return [
    warning(
      seen,
      "A running instance has most of its connections already. A further one may be refused.",
      "raise max_connections, or put a pooler (PgBouncer) before the server",
    ),
  ];
}
