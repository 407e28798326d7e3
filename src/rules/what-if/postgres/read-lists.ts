import { type Kysely, sql } from "kysely";
import type { ListInterval } from "../../lists/list-store.ts";
import { selectIntervals } from "../../lists/postgres/select-values.ts";
import type { KnownList } from "../moving-list.ts";

const INTERVALS_PER_PAGE = 10_000;

interface Times {
  since: number;
  until: number;
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
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = { limit: INTERVALS_PER_PAGE, ...(cursor !== undefined && { cursor }) };
    const { items, next }: Awaited<ReturnType<typeof selectIntervals>> = await selectIntervals(kysely, { list, ...times, page });
    for (const interval of items) intervals.push(interval);
    cursor = next;
  }
  return intervals;
}
