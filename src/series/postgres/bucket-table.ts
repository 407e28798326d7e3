import { type Kysely, sql } from "kysely";
import { addRow, type BucketRow } from "../bucket-row.ts";
import { BUCKETS_KEPT, type Buckets, type KeptSince, STORED_LENGTHS, type StoredLength } from "../buckets.ts";
import { encodeLatencies } from "../latencies.ts";
import type { SeriesFilter } from "../series.ts";
import { COUNT_NAMES, type Counts } from "../tally.ts";
import type { BucketTally } from "../tally-entries.ts";
import { storedApp } from "./app-name.ts";

const COUNTS = sql.raw(COUNT_NAMES.join(", "));
const COUNT_TYPES = sql.raw(COUNT_NAMES.map((name) => `${name} bigint`).join(", "));
const REPLACED = sql.raw([...COUNT_NAMES, "latencies"].map((name) => `${name} = excluded.${name}`).join(", "));

const ROWS_PER_PART = 10_000;

/**
 * Adds tallies to their buckets, in a transaction, and drops the oldest buckets if there are too many. Each tally is what its bucket has afterwards.
 */
export async function addToBuckets(transaction: Kysely<unknown>, tallies: readonly BucketTally[]): Promise<void> {
  await addStored(transaction, tallies);
  const rows = tallies.map(({ key, tally }) => ({
    ...{ ...key, app: storedApp(key.app) },
    ...tally.counts,
    latencies: Buffer.from(encodeLatencies(tally.latencies)).toString("hex"),
  }));
  const { rows: kept } = await sql<{ length: StoredLength }>`
    WITH tally AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)})
        AS tally (length bigint, at bigint, sender text, app text, command text, ${COUNT_TYPES}, latencies text)
    ), written AS (
      INSERT INTO imhook.series_bucket (length, at, sender, app, command, ${COUNTS}, latencies)
      SELECT length, at, sender, app, command, ${COUNTS}, decode(latencies, 'hex') FROM tally
      ON CONFLICT (length, at, sender, app, command) DO UPDATE SET ${REPLACED}
    )
    INSERT INTO imhook.series_kept (length, at) SELECT DISTINCT length, at FROM tally ON CONFLICT DO NOTHING RETURNING length`.execute(
    transaction,
  );
  for (const length of new Set(kept.map((row) => row.length))) await dropSurplus(transaction, length);
}

/** Adds to tallies what their buckets have. */
async function addStored(transaction: Kysely<unknown>, tallies: readonly BucketTally[]): Promise<void> {
  const keys = tallies.map(({ key }, number) => ({ number, ...key, app: storedApp(key.app) }));
  const { rows } = await sql<Counts & { number: number; latencies: Uint8Array }>`
    SELECT number, ${COUNTS}, latencies
    FROM json_to_recordset(${JSON.stringify(keys)}) AS key (number integer, length bigint, at bigint, sender text, app text, command text)
    JOIN imhook.series_bucket USING (length, at, sender, app, command)`.execute(transaction);
  for (const row of rows) {
    const tally = tallies[row.number]?.tally;
    if (tally !== undefined) addRow(row, tally);
  }
}

async function dropSurplus(transaction: Kysely<unknown>, length: StoredLength): Promise<void> {
  await sql`
    WITH surplus AS (
      SELECT at FROM imhook.series_kept WHERE length = ${length} ORDER BY at DESC LIMIT 1 OFFSET ${BUCKETS_KEPT[length]}
    ), buckets AS (
      DELETE FROM imhook.series_bucket AS bucket USING surplus WHERE bucket.length = ${length} AND bucket.at <= surplus.at
    ), kept AS (
      DELETE FROM imhook.series_kept AS kept USING surplus WHERE kept.length = ${length} AND kept.at <= surplus.at
    )
    INSERT INTO imhook.series_dropped AS dropped (length, before) SELECT ${length}, at + ${length} FROM surplus
    ON CONFLICT (length) DO UPDATE SET before = greatest(dropped.before, excluded.before)`.execute(transaction);
}

/** Reads buckets in parts: those of a year take more memory than a thread should. */
export async function* readBuckets(
  kysely: Kysely<unknown>,
  { stored, since, until }: Buckets,
  { sender, app, command }: SeriesFilter,
): AsyncGenerator<BucketRow> {
  let after = { at: since, sender: "", app: "", command: "" };
  for (let isMore = true; isMore; ) {
    const { rows } = await sql<BucketRow & { app: string }>`
      SELECT at, sender, app, command, ${COUNTS}, latencies FROM imhook.series_bucket
      WHERE length = ${stored} AND at < ${until} AND (at, sender, app, command) > (${after.at}, ${after.sender}, ${after.app}, ${after.command})
        AND (${sender ?? null}::text IS NULL OR sender = ${sender ?? null})
        AND (${app ?? null}::text IS NULL OR app = ${storedApp(app ?? "")})
        AND (${command ?? null}::text IS NULL OR command = ${command ?? null})
      ORDER BY at, sender, app, command LIMIT ${ROWS_PER_PART}`.execute(kysely);
    yield* rows;
    after = rows.at(-1) ?? after;
    isMore = rows.length === ROWS_PER_PART;
  }
}

export async function readKeptSince(kysely: Kysely<unknown>): Promise<KeptSince> {
  const { rows } = await sql<{ length: number; before: number }>`SELECT length, before FROM imhook.series_dropped`.execute(kysely);
  const [minutes, hours] = STORED_LENGTHS.map((length) => rows.find((row) => row.length === length)?.before ?? null);
  return { [STORED_LENGTHS[0]]: minutes ?? null, [STORED_LENGTHS[1]]: hours ?? null };
}
