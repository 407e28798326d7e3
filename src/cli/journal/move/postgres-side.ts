import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { DELIVERIES } from "../../../deliveries/postgres/cursor.ts";
import { UsageError } from "../../../errors.ts";
import { readCursor } from "../../../journal/postgres/follower-step.ts";
import { serverOf } from "../../../storage/postgres/database-error.ts";
import { type Lease, openLease } from "../../../storage/postgres/lease.ts";
import { migrate } from "../../../storage/postgres/migrate.ts";
import { type Database, openDatabase } from "../../../storage/postgres/open-database.ts";
import { fromStored, TYPES, toStored } from "./postgres-values.ts";
import { type Extent, type MoveSource, type MoveTarget, PART } from "./side.ts";
import { ENTRY, type MovedRow, type MovedTable, type MovedValue, OTHER_TABLES } from "./tables.ts";

export interface PostgresSideOptions {
  url: string;
  /** Whether to go on although instances seem to use the database. */
  force: boolean;
}

/** The mark of an unfinished move, in the table of followers. */
const MARK = "move";

const REVIEWS = "reviews";

const CONNECTIONS = 2;

const LEASE_PATIENCE_MS = 8000;
const LEASE_POLL_MS = 100;

const LARGEST_PARTITION = 2 ** 27;
const SMALLEST_PARTITION = 2 ** 20;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Opens a journal in a database to move it away. Throws a UsageError if there is none, or if instances use it. */
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
    const lease = await openLease(kysely, { name: MARK, instance: randomUUID() });
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
      const { rows: cursors } = await sql<{ position: number; entry: string | null }>`
        SELECT position, entry FROM imhook.follower WHERE name = ${DELIVERIES}`.execute(kysely);
      return {
        listChange: rows[0]?.newest ?? 0,
        reviews: (await readCursor(kysely, REVIEWS)).position,
        afterHandlers: cursors[0] ?? null,
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
    marks: async () => ({ listChange: 0, reviews: 0, afterHandlers: null }),
    read: async () => [],
    count: async () => 0,
    close,
  };
}

async function readExtent(kysely: Kysely<unknown>): Promise<Extent> {
  const { rows } = await sql<Extent>`
    SELECT position AS pruned, events AS "prunedEvents",
      greatest(position, (SELECT coalesce(max(through), 0) FROM imhook.committed)) AS newest FROM imhook.baseline WHERE id = 1`.execute(
    kysely,
  );
  return rows[0] ?? { pruned: 0, prunedEvents: 0, newest: 0 };
}

/** Pruned entries that wait for the end of their partition are no part of the journal. */
function conditionOf({ name }: MovedTable) {
  return name === ENTRY.name ? sql`position > (SELECT position FROM imhook.baseline WHERE id = 1)` : sql`true`;
}

async function countRows(kysely: Kysely<unknown>, table: MovedTable): Promise<number> {
  const { rows } = await sql<{
    rows: number;
  }>`SELECT count(*) AS rows FROM imhook.${sql.raw(table.name)} WHERE ${conditionOf(table)}`.execute(kysely);
  return rows[0]?.rows ?? 0;
}

async function readRows(kysely: Kysely<unknown>, table: MovedTable, after: MovedRow | null): Promise<MovedRow[]> {
  const columns = Object.entries(table.columns);
  const selected = columns.map(([name, kind]) => (kind === "bytes" ? `encode(${name}, 'hex') AS ${name}` : name)).join(", ");
  const lengths = ["0", ...table.long.map((name) => `coalesce(octet_length(${name}), 0)`)].join(" + ");
  const key = table.key.join(", ");
  const { rows } = await sql<MovedRow>`
    SELECT ${sql.raw(columns.map(([name]) => name).join(", "))} FROM (
      SELECT *, sum(length) OVER (ORDER BY number) - length AS earlier FROM (
        SELECT ${sql.raw(selected)}, ${sql.raw(lengths)} AS length, row_number() OVER (ORDER BY ${sql.raw(key)}) AS number
        FROM imhook.${sql.raw(table.name)} WHERE ${conditionOf(table)} AND ${isAfter(table, after)} ORDER BY ${sql.raw(key)} LIMIT ${PART.rows}
      ) AS part
    ) AS part WHERE earlier < ${PART.bytes} ORDER BY number`.execute(kysely);
  return rows.map((row) => fromStored(table, row));
}

function isAfter(table: MovedTable, after: MovedRow | null) {
  if (after === null) return sql`true`;
  const stored = toStored(table, after);
  const values = table.key.map((name) => toParameter(table, name, stored[name] ?? null));
  return sql`(${sql.raw(table.key.join(", "))}) > (${sql.join(values)})`;
}

function toParameter({ columns }: MovedTable, name: string, value: MovedValue) {
  const kind = columns[name] ?? "own";
  return kind === "bytes" ? sql`decode(${value}, 'hex')` : sql`${value}::${sql.raw(TYPES[kind])}`;
}

function createTarget(kysely: Kysely<unknown>, name: string): Pick<MoveTarget, "begin" | "write" | "finish"> {
  const instance = randomUUID();
  return {
    begin: (extent) => kysely.transaction().execute((transaction) => begin(transaction, extent)),
    write: async (table, rows) => {
      if (table.name !== ENTRY.name) return insert(kysely, table, rows);
      await kysely.transaction().execute(async (transaction) => {
        await commitEntries(transaction, rows);
        await insert(transaction, table, rows);
      });
    },
    finish: ({ listChange, reviews, afterHandlers }) =>
      kysely.transaction().execute(async (transaction) => {
        await sql`UPDATE imhook.list_change SET newest = ${listChange} WHERE id = 1`.execute(transaction);
        await sql`INSERT INTO imhook.follower (name, position) VALUES (${REVIEWS}, ${reviews})
          ON CONFLICT (name) DO UPDATE SET position = excluded.position`.execute(transaction);
        if (afterHandlers !== null)
          await sql`
            INSERT INTO imhook.follower (name, position, entry)
            VALUES (${DELIVERIES}, ${afterHandlers.position}, ${afterHandlers.entry})`.execute(transaction);
        await sql`DELETE FROM imhook.follower WHERE name = ${MARK}`.execute(transaction);
      }),
  };

  async function begin(transaction: Kysely<unknown>, { pruned, prunedEvents }: Extent): Promise<void> {
    if (await isUnfinished(transaction)) return;
    await sql`INSERT INTO imhook.follower (name, position) VALUES (${MARK}, 0)`.execute(transaction);
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

/** About a day of traffic, by how fast these entries were received. */
function partitionSize(rows: readonly MovedRow[], missing: number): number {
  const spanMs = Math.max(1, Number(rows.at(-1)?.received_at) - Number(rows[0]?.received_at));
  const perDay = Math.round((rows.length * DAY_MS) / spanMs);
  return Math.max(missing, Math.min(LARGEST_PARTITION, Math.max(SMALLEST_PARTITION, perDay)));
}

async function insert(kysely: Kysely<unknown>, table: MovedTable, rows: readonly MovedRow[]): Promise<void> {
  const columns = Object.entries(table.columns);
  const types = columns.map(([name, kind]) => `${name} ${TYPES[kind]}`).join(", ");
  const values = columns.map(([name, kind]) => (kind === "bytes" ? `decode(${name}, 'hex')` : name));
  // Indexes have the digests of values, which can be long.
  const isList = table.name === "list_value";
  const names = [...columns.map(([name]) => name), ...(isList ? ["digest"] : [])].join(", ");
  const selected = [...values, ...(isList ? ["sha256(convert_to(value, 'UTF8'))"] : [])].join(", ");
  const stored = JSON.stringify(rows.map((row) => toStored(table, row)));
  await sql`
    INSERT INTO imhook.${sql.raw(table.name)} (${sql.raw(names)})
    SELECT ${sql.raw(selected)} FROM json_to_recordset(${stored}::json) AS moved (${sql.raw(types)})
    ON CONFLICT DO NOTHING`.execute(kysely);
}

async function hasSchema(kysely: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`SELECT to_regclass('imhook.migration') IS NOT NULL AS found`.execute(kysely);
  return rows[0]?.found === true;
}

async function isUnfinished(kysely: Kysely<unknown>): Promise<boolean> {
  return (await sql`SELECT FROM imhook.follower WHERE name = ${MARK}`.execute(kysely)).rows.length > 0;
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
    SELECT count(DISTINCT holder) AS holders FROM imhook.lease WHERE expires_at > clock_timestamp() AND name <> ${MARK}`.execute(kysely);
  const holders = rows[0]?.holders ?? 0;
  if (holders > 0)
    throw new UsageError(
      `${name} is in use by ${holders} ${holders === 1 ? "instance" : "instances"}: stop them first and wait 5 seconds, or use --force if none runs`,
    );
}
