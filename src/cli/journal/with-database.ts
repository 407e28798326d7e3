import { type Kysely, sql } from "kysely";
import { UsageError } from "../../errors.ts";
import { serverOf } from "../../storage/postgres/database-error.ts";
import { migrations } from "../../storage/postgres/migrations/migrations.ts";
import { openDatabase } from "../../storage/postgres/open-database.ts";

const CONNECTIONS = 1;

/** Statements that count whole tables may take longer than those of a server. */
const TIMEOUT_MS = 10 * 60_000;

/** Runs `work` on the journal of a database, which is up to date. Throws a UsageError if the database has no journal. */
export async function withDatabase<Result>(url: string, work: (kysely: Kysely<unknown>) => Promise<Result>): Promise<Result> {
  const { kysely, close } = openDatabase({ url }, { role: "journal command", connections: CONNECTIONS, timeout: TIMEOUT_MS });
  try {
    await assertUpToDate(kysely, serverOf(url));
    return await work(kysely);
  } finally {
    await close();
  }
}

async function assertUpToDate(kysely: Kysely<unknown>, server: string): Promise<void> {
  const { rows } = await sql<{ found: boolean }>`SELECT to_regclass('imhook.migration') IS NOT NULL AS found`.execute(kysely);
  if (rows[0]?.found !== true) throw new UsageError(`there is no journal in ${server}: correct IMHOOK_DATABASE, or start imhook once`);
  const { rows: applied } = await sql<{ name: string }>`SELECT name FROM imhook.migration`.execute(kysely);
  const missing = Object.keys(migrations).filter((name) => !applied.some((one) => one.name === name));
  if (missing.length > 0) throw new UsageError(`${server} was written by an older release: start this one once to migrate it`);
}
