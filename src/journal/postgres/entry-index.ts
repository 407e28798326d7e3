import { type Kysely, sql } from "kysely";
import type { Lease } from "../../storage/postgres/lease.ts";
import { isId } from "../entry-id.ts";
import { eventsOrNone } from "../events-or-none.ts";
import type { FollowStep } from "../follow.ts";
import type { Progress } from "../followers.ts";
import { RECOVERED } from "../index/index-row.ts";
import { INDEXED_FROM, type Indexed, type IndexedRow, toEntryToIndex, toIndexed } from "../index/indexed-entry.ts";
import type { ToEvents } from "../journal.ts";
import { type FollowerCursor, inStep, type StepResult } from "./follower-step.ts";
import { addToIndex } from "./index-rows.ts";
import { NEWEST } from "./positions.ts";
import { BASELINE, readBatch } from "./read-batch.ts";

/** Keeps the index up to date with the journal, once over all instances. */
export interface EntryIndex {
  /** Indexes the next entries. */
  follow(): Promise<FollowStep>;
  progress(): Promise<Progress>;
}

/** Name of the lease and of the cursor. */
export const INDEX = "index";

/** Entries per transaction. */
const ENTRIES_PER_STEP = 3000;

/** Most rows of users and groups per transaction, unless a single entry has more. */
const NAMES_PER_STEP = 20_000;

const SELECTED = { columns: INDEXED_FROM, long: ["body", "targets", "rules"] } as const;

/** What a step adds. */
interface Addition {
  entries: Indexed[];
  /** Ids of entries that these recover. */
  recovered: string[];
}

export function createEntryIndex(kysely: Kysely<unknown>, lease: Pick<Lease, "token">, toEvents: ToEvents): EntryIndex {
  return {
    follow: async () => {
      if (lease.token() === null) return "elsewhere";
      const { followed, newest } = await progress();
      // A step writes its cursor, so it is taken only if there are entries for it.
      return followed < newest && inStep(kysely, { name: INDEX, lease }, step);
    },
    progress,
  };

  async function progress(): Promise<Progress> {
    const { rows } = await sql<Progress>`
      SELECT greatest((SELECT position FROM imhook.follower WHERE name = ${INDEX}), ${BASELINE}) AS followed, ${NEWEST} AS newest`.execute(
      kysely,
    );
    return rows[0] ?? { followed: 0, newest: 0 };
  }

  async function step(transaction: Kysely<unknown>, cursor: FollowerCursor): Promise<StepResult> {
    // Nothing is pruned meanwhile: rows of the index would be left without an entry.
    await sql`SELECT FROM imhook.baseline WHERE id = 1 FOR SHARE`.execute(transaction);
    const { rows, cut } = await readBatch(transaction, SELECTED, cursor.position, { entries: ENTRIES_PER_STEP });
    const { entries, recovered } = toAddition(rows);
    const last = entries.at(-1)?.row;
    if (last === undefined) return { cursor, isMore: false };
    await addToIndex(transaction, entries);
    // After they were added: a step can have both.
    if (recovered.length > 0)
      await sql`UPDATE imhook.indexed_entry SET status = ${RECOVERED} WHERE id = ANY(${recovered}::uuid[])`.execute(transaction);
    return { cursor: { ...cursor, position: last.position, entry: last.id }, isMore: cut || entries.length < rows.length };
  }

  function toAddition(rows: readonly IndexedRow[]): Addition {
    const addition: Addition = { entries: [], recovered: [] };
    let names = 0;
    for (const row of rows) {
      if (names >= NAMES_PER_STEP) break;
      const entry = toEntryToIndex(row);
      const indexed = toIndexed(row.position, entry, eventsOrNone(toEvents, entry));
      addition.entries.push(indexed);
      if (entry.recovers !== undefined && isId(entry.recovers.entry)) addition.recovered.push(entry.recovers.entry);
      names += indexed.names.users.size + indexed.names.groups.size;
    }
    return addition;
  }
}
