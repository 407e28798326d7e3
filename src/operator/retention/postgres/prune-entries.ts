import { type Kysely, sql } from "kysely";
import type { Event } from "../../../../generated/operator.ts";
import type { CommittedForEvents } from "../../../journal/journal.ts";
import { readForEvents } from "../../../journal/postgres/read-for-events.ts";
import { createApply } from "../../../relations/apply.ts";
import { collectChanges } from "../../../relations/postgres/collect-changes.ts";
import { transact } from "../../../storage/postgres/transact.ts";
import type { RetentionLimits } from "../limits.ts";
import { createTakePart, type PruningPart } from "../pruning-part.ts";
import { receivedAt } from "./oldest-entries.ts";
import { type Partition, readPartitions } from "./partitions.ts";
import { removeEntries, removeWhatBelongsTo } from "./remove-entries.ts";
import { bytesBeyond, measureSpace } from "./space.ts";

/** Removes some of the oldest entries that are beyond the limits and applies their events to the baseline, in one commit. */
export type PruneEntries = () => Promise<PrunedEntries>;

export interface PrunedEntries {
  /** How many entries were pruned. Of one with very many events, a call applies only some; the call that applies the last ones prunes it. */
  pruned: number;
  isMore: boolean;
}

export interface PruneEntriesOptions {
  limits: RetentionLimits;
  /** In milliseconds since 1970. */
  now(): number;
}

/** What is to go now. */
interface Excess {
  /** Entries that were received before this time are too old, in milliseconds since 1970. */
  oldestKept: number;
  /** Bytes beyond the size. */
  bytes: number;
  /** Bytes of the partition that has the oldest entries. */
  oldestPartition: number;
}

/** Followers wait for the transaction if they need the entries that it prunes. */
const BATCH = { entries: 2000, bytes: 4 << 20 };
export const EVENTS_PER_STEP = 5000;

const NOTHING: PrunedEntries = { pruned: 0, isMore: false };

export function createPruneEntries(kysely: Kysely<unknown>, { limits, now }: PruneEntriesOptions): PruneEntries {
  const takePart = createTakePart(EVENTS_PER_STEP);

  return async function pruneEntries() {
    const excess = await measureExcess();
    return excess === null ? NOTHING : transact(kysely, (transaction) => pruneIn(transaction, excess));
  };

  /** Resolves with null if nothing can be beyond the limits. */
  async function measureExcess(): Promise<Excess | null> {
    const oldestKept = limits.age === null ? 0 : now() - limits.age;
    if (limits.size === null) return limits.age === null ? null : { oldestKept, bytes: 0, oldestPartition: 0 };
    const space = await measureSpace(kysely);
    const oldestPartition = space.partitions.find(({ live }) => live > 0)?.live ?? 0;
    return { oldestKept, bytes: bytesBeyond(space, limits.size), oldestPartition };
  }

  async function pruneIn(transaction: Kysely<unknown>, excess: Excess): Promise<PrunedEntries> {
    const baseline = await lockBaseline(transaction);
    const partitions = await readPartitions(transaction);
    const partition = partitions.find(({ beyond }) => beyond > baseline.position + 1);
    if (partition === undefined) return NOTHING;
    const { entries: read } = await readForEvents(transaction, baseline.position, BATCH);
    const oldest = beyondLimits(
      read.filter(({ position }) => position < partition.beyond),
      excess,
    );
    if (oldest.length === 0) return NOTHING;
    const part = takePart(oldest, baseline.events);
    await applyToBaseline(transaction, part.events);
    const last = part.entries.at(-1);
    if (last === undefined) {
      await writeBaseline(transaction, baseline.position, part.applied + part.events.length);
      return { pruned: 0, isMore: true };
    }
    await removeWhatBelongsTo(transaction, idsOf(part));
    const isLast = partition === partitions.at(-1);
    // What is dropped as a whole need not be deleted row by row.
    if (isLast || !(await isWhollyBeyond(transaction, partition, excess)))
      await removeEntries(transaction, baseline.position + 1, last.position);
    await writeBaseline(transaction, last.position, 0);
    return { pruned: part.entries.length, isMore: true };
  }
}

/** Entries are pruned in the order of commits. If a clock was ahead, the entry that it dated also keeps the ones after it. */
function beyondLimits(entries: CommittedForEvents[], { oldestKept, bytes }: Excess): CommittedForEvents[] {
  if (bytes > 0) return entries;
  const kept = entries.findIndex(({ entry }) => entry.receivedAt >= oldestKept);
  return kept < 0 ? entries : entries.slice(0, kept);
}

async function isWhollyBeyond(transaction: Kysely<unknown>, { beyond }: Partition, excess: Excess): Promise<boolean> {
  if (excess.bytes > 0 && excess.bytes >= excess.oldestPartition) return true;
  return ((await receivedAt(transaction, beyond - 1)) ?? Number.POSITIVE_INFINITY) < excess.oldestKept;
}

function idsOf({ entries }: PruningPart<CommittedForEvents>): { ids: string[]; quarantined: string[] } {
  const quarantined = entries.filter(({ entry }) => entry.status === "quarantined");
  return { ids: entries.map(({ entry }) => entry.id), quarantined: quarantined.map(({ entry }) => entry.id) };
}

async function applyToBaseline(transaction: Kysely<unknown>, events: readonly Event[]): Promise<void> {
  const changes = collectChanges();
  events.forEach(createApply(changes));
  await changes.writeTo(transaction, "baseline_relation");
}

/** Followers that need the baseline share its row; whoever prunes has it alone. */
async function lockBaseline(transaction: Kysely<unknown>): Promise<{ position: number; events: number }> {
  const { rows } = await sql<{ position: number; events: number }>`
    SELECT position, events FROM imhook.baseline WHERE id = 1 FOR UPDATE`.execute(transaction);
  return rows[0] ?? { position: 0, events: 0 };
}

async function writeBaseline(transaction: Kysely<unknown>, position: number, events: number): Promise<void> {
  await sql`UPDATE imhook.baseline SET position = ${position}, events = ${events} WHERE id = 1`.execute(transaction);
}
