import { type Kysely, sql } from "kysely";
import type { Partition } from "./partitions.ts";
import { measureSpace } from "./space.ts";

export interface PartitionSizeOptions {
  /** Largest size of the journal in bytes; null for no limit. */
  size: number | null;
  /** In milliseconds since 1970. */
  now(): number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

const FEWEST = 2 ** 20;
const MOST = 2 ** 27;

/** A journal of limited size has this many partitions about, so that it can become smaller by one of them. */
const PARTITIONS_OF_SIZE = 8;
const FEWEST_OF_SIZE = 2 ** 14;

/** Returns how many positions the next partition is to have: about a day of traffic, by how fast the last one fills; fewer if the size is limited. */
export async function nextPartitionSize(
  kysely: Kysely<unknown>,
  last: Partition,
  newest: number,
  { size, now }: PartitionSizeOptions,
): Promise<number> {
  const { rows } = await sql<{ position: number; received: number }>`
    SELECT position, received_at AS received FROM imhook.entry WHERE position BETWEEN ${last.first} AND ${newest} ORDER BY position LIMIT 1`.execute(
    kysely,
  );
  const [first] = rows;
  const perDay = first === undefined ? 0 : ((newest - first.position) * DAY_MS) / Math.max(1, now() - first.received);
  const ofDay = Math.round(Math.min(MOST, Math.max(FEWEST, perDay)));
  return size === null ? ofDay : Math.max(FEWEST_OF_SIZE, Math.min(ofDay, await entriesIn(kysely, size / PARTITIONS_OF_SIZE)));
}

async function entriesIn(kysely: Kysely<unknown>, bytes: number): Promise<number> {
  const { prunable, entries } = await measureSpace(kysely);
  return entries <= 0 || prunable <= 0 ? MOST : Math.floor((bytes * entries) / prunable);
}
