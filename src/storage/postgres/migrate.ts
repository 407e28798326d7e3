import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { ConfigError } from "../../errors.ts";
import { migrations, OLDEST_KNOWING } from "./migrations/migrations.ts";

/** The schema of all tables. */
export const SCHEMA = "imhook";

/** What is migrated to what. A test can replace it. */
export interface SchemaVersions {
  migrations: Record<string, Migration>;
  /** Name of the oldest migration that an instance has to know to work with the newest. */
  oldestKnowing: string;
}

const CURRENT: SchemaVersions = { migrations, oldestKnowing: OLDEST_KNOWING };

/** Oldest server, as `server_version_num`. */
const OLDEST_SERVER = 150_000;

/**
 * Creates the schema or applies the migrations that it lacks, in one transaction, while other instances wait or go on working. A database that a newer
 * release has migrated stays as it is if this release can work with it. Rejects with a ConfigError if it cannot, or if the server is too old.
 */
export async function migrate(kysely: Kysely<unknown>, versions: SchemaVersions = CURRENT): Promise<void> {
  await assertServer(kysely);
  await createSchema(kysely);
  const known = Object.keys(versions.migrations);
  const { applied, needed } = await readVersion(kysely);
  if (known.every((name) => applied.includes(name))) return assertUsable(known, needed);
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => versions.migrations },
    migrationTableSchema: SCHEMA,
    migrationTableName: "migration",
    migrationLockTableName: "migration_lock",
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  await sql`UPDATE imhook.schema_version SET oldest_knowing = ${versions.oldestKnowing}`.execute(kysely);
}

async function assertServer(kysely: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ version: string; number: string }>`
    SELECT current_setting('server_version') AS version, current_setting('server_version_num') AS number`.execute(kysely);
  const [{ version, number } = { version: "", number: "0" }] = rows;
  if (Number(number) < OLDEST_SERVER) throw new ConfigError(`The database has PostgreSQL ${version}; imhook needs version 15 or newer.`);
}

/** Several instances may start at the same time: one creates it, the others wait. */
async function createSchema(kysely: Kysely<unknown>): Promise<void> {
  const { rows } = await sql`SELECT FROM pg_catalog.pg_tables WHERE schemaname = ${SCHEMA} AND tablename = 'schema_version'`.execute(
    kysely,
  );
  if (rows.length > 0) return;
  await kysely.transaction().execute(async (transaction) => {
    await sql`SELECT pg_advisory_xact_lock(hashtextextended('imhook.schema', 0))`.execute(transaction);
    await sql`CREATE SCHEMA IF NOT EXISTS imhook`.execute(transaction);
    await sql`CREATE TABLE IF NOT EXISTS imhook.schema_version (oldest_knowing text NOT NULL)`.execute(transaction);
    await sql`INSERT INTO imhook.schema_version SELECT '' WHERE NOT EXISTS (SELECT FROM imhook.schema_version)`.execute(transaction);
  });
}

async function readVersion(kysely: Kysely<unknown>): Promise<{ applied: string[]; needed: string }> {
  const { rows: versions } = await sql<{ oldest_knowing: string }>`SELECT oldest_knowing FROM imhook.schema_version`.execute(kysely);
  const { rows: tables } = await sql`SELECT FROM pg_catalog.pg_tables WHERE schemaname = ${SCHEMA} AND tablename = 'migration'`.execute(
    kysely,
  );
  const { rows } =
    tables.length === 0 ? { rows: [] } : await sql<{ name: string }>`SELECT name FROM imhook.migration ORDER BY name`.execute(kysely);
  return { applied: rows.map(({ name }) => name), needed: versions[0]?.oldest_knowing ?? "" };
}

function assertUsable(known: readonly string[], needed: string): void {
  if (needed !== "" && !known.includes(needed))
    throw new ConfigError(
      `The database was migrated by a newer release, which this one cannot work with (${needed}). Start the newer one.`,
    );
}
