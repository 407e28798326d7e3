import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { UsageError } from "../../../errors.ts";
import { readCursor } from "../../../journal/postgres/follower-step.ts";
import { UNFINISHED_MOVE } from "../../../journal/postgres/unfinished-move.ts";
import { serverOf } from "../../../storage/postgres/database-error.ts";
import { type Lease, openLease } from "../../../storage/postgres/lease.ts";
import { migrate } from "../../../storage/postgres/migrate.ts";
import { type Database, openDatabase } from "../../../storage/postgres/open-database.ts";
import type { MovedRow } from "./moved-table.ts";
import { readDeliveryMarks, writeDeliveryMarks } from "./postgres-deliveries.ts";
import { countRows, insertRows, readExtent, readRows } from "./postgres-rows.ts";
import { type Extent, type MoveSource, type MoveTarget, NO_DELIVERIES } from "./side.ts";
import { ENTRY, OTHER_TABLES } from "./tables.ts";

export interface PostgresSideOptions {
  url: string;
  /** Whether to go on although instances seem to use the database. */
  force: boolean;
}

const REVIEWS = "reviews";

const CONNECTIONS = 2;

const LEASE_PATIENCE_MS = 8000;
const LEASE_POLL_MS = 100;

const LARGEST_PARTITION = 2 ** 27;
const SMALLEST_PARTITION = 2 ** 20;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Opens a journal in a database to move it away. Throws a UsageError if the database has no journal, or if instances use it. */
export async function openPostgresSource(options: PostgresSideOptions): Promise<MoveSource> {
  const database = openDatabase(options, { role: "move", connections: CONNECTIONS });
  return closingOnError(database, async () => {
    const name = serverOf(options.url);
    if (!(await hasSchema(database.kysely))) throw new UsageError(`there is no journal in ${name}: correct the URL`);
    await assertUnused(database.kysely, name, options.force);
    if (await isUnfinished(database.kysely)) throw new UsageError(`${name} is the target of an unfinished move: finish that one first`);
    return toSource(database, name);
  });
}

/** Opens a database to move a journal there. Throws a UsageError if it has another one, or if instances use it. */
export async function openPostgresTarget(options: PostgresSideOptions & { dryRun: boolean }): Promise<MoveTarget> {
  const database = openDatabase(options, { role: "move", connections: CONNECTIONS });
  return closingOnError(database, async () => {
    const name = serverOf(options.url);
    const { kysely } = database;
    if (!(await hasSchema(kysely))) {
      if (options.dryRun) return { ...emptySource(database, name), ...createTarget(kysely, name) };
      await migrate(kysely);
    }
    await assertUnused(kysely, name, options.force);
    if (!(await isUnfinished(kysely)) && !(await isEmpty(kysely)))
      throw new UsageError(
        `${name} has a journal, lists or an audit log already: use an empty database, or run DROP SCHEMA imhook CASCADE`,
      );
    if (options.dryRun) return { ...toSource(database, name), ...createTarget(kysely, name) };
    const lease = await openLease(kysely, { name: UNFINISHED_MOVE, instance: randomUUID() });
    if (!(await isGained(lease))) throw new UsageError(`another move to ${name} is going on`);
    const close = async () => {
      await lease.close();
      await database.close();
    };
    return { ...toSource(database, name), ...createTarget(kysely, name), close };
  });
}

/** The lease of a move that was killed ends after five seconds. */
async function isGained(lease: Lease): Promise<boolean> {
  const deadline = performance.now() + LEASE_PATIENCE_MS;
  while (lease.token() === null && performance.now() < deadline) await sleep(LEASE_POLL_MS);
  return lease.token() !== null;
}

async function closingOnError<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    await database.close();
    throw error;
  }
}

function toSource({ kysely, close }: Database, name: string): MoveSource {
  return {
    name,
    extent: () => readExtent(kysely),
    marks: async () => {
      const { rows } = await sql<{ newest: number }>`SELECT newest FROM imhook.list_change WHERE id = 1`.execute(kysely);
      return {
        listChange: rows[0]?.newest ?? 0,
        reviews: (await readCursor(kysely, REVIEWS)).position,
        deliveries: await readDeliveryMarks(kysely),
        afterHandlers: null,
      };
    },
    read: (table, after) => readRows(kysely, table, after),
    count: (table) => countRows(kysely, table),
    close,
  };
}

/** A database without the schema. */
function emptySource({ close }: Database, name: string): MoveSource {
  return {
    name,
    extent: async () => ({ pruned: 0, prunedEvents: 0, newest: 0 }),
    marks: async () => ({ listChange: 0, reviews: 0, deliveries: NO_DELIVERIES, afterHandlers: null }),
    read: async () => [],
    count: async () => 0,
    close,
  };
}

function createTarget(kysely: Kysely<unknown>, name: string): Pick<MoveTarget, "begin" | "write" | "finish"> {
  const instance = randomUUID();
  return {
    begin: (extent) => kysely.transaction().execute((transaction) => begin(transaction, extent)),
    write: async (table, rows) => {
      if (table.name !== ENTRY.name) return insertRows(kysely, table, rows);
      await kysely.transaction().execute(async (transaction) => {
        await commitEntries(transaction, rows);
        await insertRows(transaction, table, rows);
      });
    },
    finish: ({ listChange, reviews, deliveries, afterHandlers }) =>
      kysely.transaction().execute(async (transaction) => {
        await sql`UPDATE imhook.list_change SET newest = ${listChange} WHERE id = 1`.execute(transaction);
        await sql`INSERT INTO imhook.follower (name, position) VALUES (${REVIEWS}, ${reviews})
          ON CONFLICT (name) DO UPDATE SET position = excluded.position`.execute(transaction);
        await writeDeliveryMarks(transaction, deliveries, afterHandlers);
        await sortKeys(transaction);
        await sql`DELETE FROM imhook.follower WHERE name = ${UNFINISHED_MOVE}`.execute(transaction);
      }),
  };

  async function begin(transaction: Kysely<unknown>, { pruned, prunedEvents }: Extent): Promise<void> {
    if (await isUnfinished(transaction)) return;
    await sql`INSERT INTO imhook.follower (name, position) VALUES (${UNFINISHED_MOVE}, 0)`.execute(transaction);
    await sql`UPDATE imhook.baseline SET position = ${pruned}, events = ${prunedEvents} WHERE id = 1`.execute(transaction);
    if (pruned === 0) return;
    // The next partition begins after what was pruned. Retention drops this one.
    await sql`SELECT imhook.extend_entries(${pruned}::bigint)`.execute(transaction);
    await sql`INSERT INTO imhook.committed (through, entries, instance) VALUES (${pruned}, 0, ${instance})`.execute(transaction);
  }

  /** As the function `append` does it. */
  async function commitEntries(transaction: Kysely<unknown>, rows: readonly MovedRow[]): Promise<void> {
    await sql`SELECT imhook.lock_journal()`.execute(transaction);
    const { newest } = await readExtent(transaction);
    const [first, last] = [Number(rows[0]?.position), Number(rows.at(-1)?.position)];
    if (first !== newest + 1) throw new UsageError(`somebody else writes to ${name}: stop it, and begin again with an empty database`);
    const { rows: partitions } = await sql<{ beyond: number }>`
      SELECT coalesce(max(beyond), 1) AS beyond FROM imhook.entry_partition`.execute(transaction);
    const missing = last - ((partitions[0]?.beyond ?? 1) - 1);
    if (missing > 0) await sql`SELECT imhook.extend_entries(${partitionSize(rows, missing)}::bigint)`.execute(transaction);
    await sql`INSERT INTO imhook.committed (through, entries, instance) VALUES (${last}, ${rows.length}, ${instance})`.execute(transaction);
  }
}

/** Files have buckets that are as long as the duplicate window, and a database has those of `append`. */
async function sortKeys(transaction: Kysely<unknown>): Promise<void> {
  await sql`
    WITH moved AS (DELETE FROM imhook.idempotency_key RETURNING key, id, received_at, body_digest)
    INSERT INTO imhook.idempotency_key (bucket, key, id, received_at, body_digest)
    SELECT DISTINCT ON (received_at / 3600000, key) received_at / 3600000, key, id, received_at, body_digest FROM moved
    ORDER BY received_at / 3600000, key, received_at DESC`.execute(transaction);
}

/** About a day of traffic, by how fast these entries were received. */
function partitionSize(rows: readonly MovedRow[], missing: number): number {
  const spanMs = Math.max(1, Number(rows.at(-1)?.received_at) - Number(rows[0]?.received_at));
  const perDay = Math.round((rows.length * DAY_MS) / spanMs);
  return Math.max(missing, Math.min(LARGEST_PARTITION, Math.max(SMALLEST_PARTITION, perDay)));
}

async function hasSchema(kysely: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`SELECT to_regclass('imhook.migration') IS NOT NULL AS found`.execute(kysely);
  return rows[0]?.found === true;
}

async function isUnfinished(kysely: Kysely<unknown>): Promise<boolean> {
  return (await sql`SELECT FROM imhook.follower WHERE name = ${UNFINISHED_MOVE}`.execute(kysely)).rows.length > 0;
}

async function isEmpty(kysely: Kysely<unknown>): Promise<boolean> {
  const { newest } = await readExtent(kysely);
  const counts = await Promise.all(OTHER_TABLES.map((table) => countRows(kysely, table)));
  return newest === 0 && counts.every((count) => count === 0);
}

/** Instances renew their leases while they run. */
async function assertUnused(kysely: Kysely<unknown>, name: string, force: boolean): Promise<void> {
  if (force) return;
  const { rows } = await sql<{ holders: number }>`
    SELECT count(DISTINCT holder) AS holders FROM imhook.lease WHERE expires_at > clock_timestamp() AND name <> ${UNFINISHED_MOVE}`.execute(
    kysely,
  );
  const holders = rows[0]?.holders ?? 0;
  if (holders > 0)
    throw new UsageError(
      `${name} is in use by ${holders} ${holders === 1 ? "instance" : "instances"}: stop them first and wait 5 seconds, or use --force if none runs`,
    );
}
