import { type Kysely, sql } from "kysely";
import { readBaseline, readNewestPosition } from "../../../journal/postgres/positions.ts";
import { measureTables } from "../../../storage/postgres/table-sizes.ts";
import { PARTITIONED, type Partition } from "./partitions.ts";

/** Space that the journal takes in a database, in bytes. */
export interface Space {
  /** Oldest partition first. */
  partitions: PartitionSpace[];
  /** What pruning frees: the entries that are left, with their index. */
  prunable: number;
  /** What pruning does not free: relations, series, and keys of repeats. */
  fixed: number;
  /** Number of entries that are left. */
  entries: number;
}

export interface PartitionSpace extends Partition {
  /** Bytes of the entries that are left. What pruned ones took counts as free: new entries get it, or the partition is dropped soon. */
  live: number;
}

/** Most that relations, series and keys count for. Pruning does not shrink them: if they counted in full, a low limit would remove every entry. */
const FIXED_SHARE = 1 / 2;

const FIXED_TABLES = [
  ...["relation", "baseline_relation", "series_bucket", "series_kept", "seen_command"],
  ...["idempotency_key", "late_decision", "recovery", "committed"],
];

/** Measures the tables of the journal and of what follows from it. */
export async function measureSpace(kysely: Kysely<unknown>): Promise<Space> {
  const { rows: measured } = await sql<Partition & { bytes: number }>`
    SELECT first, beyond, (
      SELECT coalesce(sum(pg_total_relation_size(to_regclass(format('imhook.%I', parent || '_' || first)))), 0)::bigint
      FROM unnest(${[...PARTITIONED]}::text[]) AS parent
    ) AS bytes FROM imhook.entry_partition ORDER BY first`.execute(kysely);
  const { fixed } = await measureTables(kysely, { fixed: FIXED_TABLES });
  const pruned = await readBaseline(kysely);
  const newest = await readNewestPosition(kysely);
  const partitions = measured.map(({ first, beyond, bytes }) => ({
    first,
    beyond,
    live: bytes * keptShare({ first, beyond }, pruned, newest),
  }));
  return { partitions, prunable: partitions.reduce((sum, { live }) => sum + live, 0), fixed, entries: newest - pruned };
}

/** How many bytes have to be pruned until no more than `size` are taken; 0 if none have to be. */
export function bytesBeyond({ prunable, fixed }: Space, size: number): number {
  return Math.max(0, prunable + Math.min(fixed, size * FIXED_SHARE) - size);
}

/** Share of the entries that a partition has got, which are still there. */
function keptShare({ first, beyond }: Partition, pruned: number, newest: number): number {
  const end = Math.min(beyond, newest + 1);
  return end <= first ? 0 : Math.max(0, end - Math.max(first, pruned + 1)) / (end - first);
}
