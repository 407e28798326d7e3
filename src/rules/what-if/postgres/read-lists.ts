import { type Kysely, sql } from "kysely";
import type { ListSource } from "../../../../generated/operator.ts";
import { unescapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { ListInterval } from "../../lists/list-store.ts";
import type { KnownList } from "../moving-list.ts";

const INTERVALS_PER_PAGE = 10_000;

interface Times {
  since: number;
  until: number;
}

interface Row {
  change: number;
  value: string;
  source: ListSource;
  added_at: number;
  ended_at: number | null;
}

/** Reads how lists were. */
export async function readLists(kysely: Kysely<unknown>, names: readonly string[], times: Times): Promise<Map<string, KnownList>> {
  const known = new Map<string, KnownList>();
  for (const name of names)
    known.set(name, { intervals: await readIntervals(kysely, name, times), firstKnown: await readFirst(kysely, name) });
  return known;
}

async function readFirst(kysely: Kysely<unknown>, list: string): Promise<number | null> {
  const { rows } = await sql<{ first: number | null }>`
    SELECT min(added_at) AS first FROM imhook.list_value WHERE list = ${list}`.execute(kysely);
  return rows[0]?.first ?? null;
}

async function readIntervals(kysely: Kysely<unknown>, list: string, times: Times): Promise<ListInterval[]> {
  const intervals: ListInterval[] = [];
  for (let after: number | undefined = 0; after !== undefined; ) {
    const rows: Row[] = await readPage(kysely, list, times, after);
    for (const { value, source, added_at: addedAt, ended_at: endedAt } of rows)
      intervals.push({ value: unescapeUnpaired(value), source, addedAt, endedAt });
    after = rows.at(-1)?.change;
  }
  return intervals;
}

/** Those that overlap with the times. */
async function readPage(kysely: Kysely<unknown>, list: string, { since, until }: Times, after: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    SELECT change, value, source, added_at, ended_at
    FROM imhook.list_value CROSS JOIN LATERAL (SELECT coalesce(removed_at, expires_at) AS ended_at) AS ended
    WHERE change > ${after} AND list = ${list} AND added_at < ${until}
      AND (ended_at IS NULL OR (ended_at > ${since} AND ended_at > added_at))
    ORDER BY change LIMIT ${INTERVALS_PER_PAGE}`.execute(kysely);
  return rows;
}
