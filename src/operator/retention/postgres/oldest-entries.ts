import { type Kysely, sql } from "kysely";
import type { CommittedForEvents } from "../../../journal/journal.ts";
import { fromStored } from "../../../journal/postgres/entry-rows.ts";
import type { EntryRow } from "../../../journal/rows/entry-row.ts";
import { EVENT_COLUMNS, toEntryForEvents } from "../../../journal/rows/rows.ts";

/** Limits of a batch. The one that is reached first applies; a batch has one entry at least. */
export interface BatchLimits {
  entries: number;
  /** Of the bodies. */
  bytes: number;
}

/** Positions after `after` and up to `through`. */
export interface Range {
  after: number;
  through: number;
}

type Row = EntryRow<"position" | (typeof EVENT_COLUMNS)[number]>;

/** Reads entries of a range, in the order of commits. */
export async function readForPruning(
  kysely: Kysely<unknown>,
  { after, through }: Range,
  limits: BatchLimits,
): Promise<CommittedForEvents[]> {
  const columns = sql.raw(["position", ...EVENT_COLUMNS].join(", "));
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM (
      SELECT *, sum(length) OVER (ORDER BY position) - length AS before FROM (
        SELECT ${columns}, coalesce(octet_length(body), 0) AS length FROM imhook.entry
        WHERE position > ${after} AND position <= ${through} ORDER BY position LIMIT ${limits.entries}
      ) AS entry
    ) AS entry WHERE before < ${limits.bytes} ORDER BY position`.execute(kysely);
  return rows.map((row) => ({ position: row.position, entry: toEntryForEvents(fromStored(row)) }));
}

/** When the entry at a position was received, in milliseconds since 1970; undefined if there is none. */
export async function receivedAt(kysely: Kysely<unknown>, position: number): Promise<number | undefined> {
  const { rows } = await sql<{ received: number }>`SELECT received_at AS received FROM imhook.entry WHERE position = ${position}`.execute(
    kysely,
  );
  return rows[0]?.received;
}

const OLDEST_READ = 100;

/** When the oldest entries that are left were received; null if there are none. They are committed nearly in the order of their receipt. */
export async function oldestReceipt(kysely: Kysely<unknown>): Promise<number | null> {
  const { rows } = await sql<{ oldest: number | null }>`
    SELECT min(received_at) AS oldest FROM (
      SELECT received_at FROM imhook.entry WHERE position > (SELECT position FROM imhook.baseline WHERE id = 1)
      ORDER BY position LIMIT ${OLDEST_READ}
    ) AS entry`.execute(kysely);
  return rows[0]?.oldest ?? null;
}
