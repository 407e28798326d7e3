import { type Kysely, sql } from "kysely";
import { type FollowerCursor, inStep, readCursor, type StepResult } from "../../journal/postgres/follower-step.ts";
import { readForSeries } from "../../journal/postgres/read-for-series.ts";
import { lowerThreadPriority } from "../../storage/lower-thread-priority.ts";
import { openLease } from "../../storage/postgres/lease.ts";
import { openDatabase } from "../../storage/postgres/open-database.ts";
import type { AsyncProcedures } from "../../storage/rpc/procedures.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { ENTRIES_PER_TRANSACTION, type SeriesFollower } from "../follower.ts";
import { createLines } from "../lines.ts";
import { tallyEntries } from "../tally-entries.ts";
import { addToBuckets, readBuckets, readKeptSince } from "./bucket-table.ts";
import { addSeen, readCountedSince, readSeen } from "./seen-table.ts";

/** Of the lease and of the cursor. */
const NAME = "series";

/** One for steps and readers, one for the lease. */
const CONNECTIONS = 2;

/** How far the journal goes. */
interface Extent {
  /** Position up to which it was pruned. */
  pruned: number;
  newest: number;
}

/** Opens the series in the journal's database, which a writer has created. One instance counts at a time; all of them can read. */
export async function serve(settings: DatabaseSettings): Promise<AsyncProcedures<SeriesFollower>> {
  lowerThreadPriority();
  const { kysely, close } = openDatabase(settings, { role: NAME, connections: CONNECTIONS });
  const lease = await openLease(kysely, { name: NAME, instance: settings.instance });

  return {
    follow: () => inStep(kysely, { name: NAME, lease }, step),
    progress: async () => {
      const [{ position }, { pruned, newest }] = await Promise.all([readCursor(kysely, NAME), readExtent(kysely)]);
      return { followed: Math.max(position, pruned), newest };
    },
    keptSince: () => readKeptSince(kysely),
    read: async ({ buckets, filter, by }) => {
      const lines = createLines(buckets, by);
      for await (const row of readBuckets(kysely, buckets, filter)) lines.add(row);
      return { ...lines.all(), countedSince: await readCountedSince(kysely) };
    },
    coverage: (filter) => readSeen(kysely, filter),
    close: async () => {
      await lease.close();
      await close();
    },
  };
}

async function step(transaction: Kysely<unknown>, cursor: FollowerCursor): Promise<StepResult> {
  // Entries that are pruned meanwhile must be either in the baseline or among those that are counted.
  await sql`SELECT FROM imhook.baseline WHERE id = 1 FOR SHARE`.execute(transaction);
  const extent = await readExtent(transaction);
  if (!(await isFollowed(transaction, cursor, extent))) return { cursor: await reset(transaction, extent), isMore: true };
  // What was pruned before it could be counted is not counted.
  const from = Math.max(cursor.position, extent.pruned);
  const start = cursor.entry === null ? from : cursor.start;
  const { entries, cut } = await readForSeries(transaction, from, ENTRIES_PER_TRANSACTION);
  const last = entries.at(-1);
  if (last === undefined) return { cursor, isMore: false };
  const { buckets, seen } = tallyEntries(entries);
  await addToBuckets(transaction, buckets);
  await addSeen(transaction, seen);
  return { cursor: { ...cursor, position: last.position, entry: last.id, start }, isMore: cut };
}

async function readExtent(kysely: Kysely<unknown>): Promise<Extent> {
  const { rows } = await sql<Extent>`
    SELECT baseline.position AS pruned, coalesce((SELECT max(through) FROM imhook.committed), 0) AS newest
    FROM imhook.baseline WHERE id = 1`.execute(kysely);
  return rows[0] ?? { pruned: 0, newest: 0 };
}

/** Whether the journal still has what was counted last. The position of a lost entry may have been given to a later callback. */
async function isFollowed(transaction: Kysely<unknown>, { position, entry }: FollowerCursor, { pruned, newest }: Extent): Promise<boolean> {
  if (position > newest) return false;
  if (entry === null || position <= pruned) return true;
  const { rows } = await sql`SELECT FROM imhook.entry WHERE position = ${position} AND id = ${entry}`.execute(transaction);
  return rows.length > 0;
}

/** The journal was replaced by another one, or its end was lost: what it has now is counted. */
async function reset(transaction: Kysely<unknown>, { pruned }: Extent): Promise<FollowerCursor> {
  for (const table of ["series_bucket", "series_kept", "series_dropped", "seen_command"])
    await sql`DELETE FROM ${sql.id("imhook", table)}`.execute(transaction);
  return { position: pruned, entry: null, events: 0, start: pruned };
}
