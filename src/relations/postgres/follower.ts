import { type Kysely, sql } from "kysely";
import { type FollowerCursor, inStep, readCursor, type StepResult } from "../../journal/postgres/follower-step.ts";
import { readNewestPosition } from "../../journal/postgres/positions.ts";
import { readForEvents } from "../../journal/postgres/read-for-events.ts";
import { lowerThreadPriority } from "../../storage/lower-thread-priority.ts";
import { type Lease, openLease } from "../../storage/postgres/lease.ts";
import { openDatabase } from "../../storage/postgres/open-database.ts";
import type { AsyncProcedures } from "../../storage/rpc/procedures.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import { createApply } from "../apply.ts";
import { createApplyEntries, PER_TRANSACTION } from "../apply-entries.ts";
import { createPeopleReader } from "../create-people-reader.ts";
import { type ListedTables, listRelations } from "../list-relations.ts";
import { touchedBy } from "../relation-cursor.ts";
import type { Loss, RelationFollower } from "../relation-follower.ts";
import { type Baseline, holdBaseline, resetToBaseline } from "./baseline.ts";
import { collectChanges } from "./collect-changes.ts";
import { createPeopleReads } from "./people-reads.ts";
import { toName } from "./to-name.ts";

/** Name of the follower, and of its lease. */
export const RELATIONS = "relations";

/** One reads and writes, the other renews the lease meanwhile. */
const CONNECTIONS = 2;

/** Opens the relations in a database, which a writer of the journal has created. One of all instances follows the journal; all of them read. */
export async function serve(settings: DatabaseSettings): Promise<AsyncProcedures<RelationFollower>> {
  lowerThreadPriority();
  const database = openDatabase(settings, { role: RELATIONS, connections: CONNECTIONS });
  const lease = await openLease(database.kysely, { name: RELATIONS, instance: settings.instance });
  return {
    ...createFollower(database.kysely, lease),
    close: async () => {
      await lease.close();
      await database.close();
    },
  };
}

/** The procedures of a follower that has, or waits for, a lease. */
export function createFollower(kysely: Kysely<unknown>, lease: Pick<Lease, "token">): Omit<AsyncProcedures<RelationFollower>, "close"> {
  const follower = { name: RELATIONS, lease };
  const applyEntries = createApplyEntries();
  const listed = { kysely: kysely.withSchema("imhook").withTables<ListedTables>(), toStored: toName };

  return {
    resetAfterLoss: async () => {
      let loss: Loss | null = null;
      await inStep(kysely, follower, async (transaction, cursor) => {
        const baseline = await holdBaseline(transaction);
        loss = await findLoss(transaction, { cursor, baseline, last: await readNewestPosition(transaction) });
        return { cursor: loss === null ? cursor : await reset(transaction, cursor, baseline), isMore: false };
      });
      return loss;
    },
    follow: async () => {
      const { followed, newest } = await progress();
      // Nothing is written while nothing happens. What is pruned has been followed then.
      return followed === newest ? false : inStep(kysely, follower, step);
    },
    progress,
    list: ({ filter, page }) => listRelations(listed, filter, page),
    ...createPeopleReader(createPeopleReads(kysely)),
  };

  async function progress(): Promise<{ followed: number; newest: number }> {
    return { followed: (await readCursor(kysely, RELATIONS)).position, newest: await readNewestPosition(kysely) };
  }

  async function step(transaction: Kysely<unknown>, before: FollowerCursor): Promise<StepResult> {
    const baseline = await holdBaseline(transaction);
    const last = await readNewestPosition(transaction);
    const isLost = before.position < baseline.position || (await findLoss(transaction, { cursor: before, baseline, last })) !== null;
    const cursor = isLost ? await reset(transaction, before, baseline) : before;
    const { entries } = await readForEvents(transaction, cursor.position, PER_TRANSACTION);
    if (entries.length === 0) return { cursor, isMore: false };
    const changes = collectChanges();
    const applied = applyEntries(entries, cursor, createApply(changes));
    await changes.writeTo(transaction, "relation");
    return { cursor: applied.cursor, isMore: applied.isMore || applied.cursor.position < last };
  }
}

/** Starts from the baseline, because the entries before it are gone. */
async function reset(transaction: Kysely<unknown>, cursor: FollowerCursor, { position, events }: Baseline): Promise<FollowerCursor> {
  await resetToBaseline(transaction);
  return { ...cursor, position, events, entry: null };
}

/** Returns null if the journal still has what was applied. Its last entry can be another one: lost, and its position given to the next callback. */
async function findLoss(
  transaction: Kysely<unknown>,
  { cursor, baseline, last }: { cursor: FollowerCursor; baseline: Baseline; last: number },
): Promise<Loss | null> {
  const touched = touchedBy(cursor);
  const isThere = touched <= last && (cursor.entry === null || touched <= baseline.position || (await hasEntryAt(touched, cursor.entry)));
  return isThere ? null : { followed: cursor.position, last };

  async function hasEntryAt(position: number, id: string): Promise<boolean> {
    const { rows } = await sql`SELECT FROM imhook.entry WHERE position = ${position} AND id = ${id}`.execute(transaction);
    return rows.length > 0;
  }
}
