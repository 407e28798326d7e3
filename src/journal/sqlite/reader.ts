import type { Kysely } from "kysely";
import type { EntrySummary, LateDecision } from "../../../generated/operator.ts";
import { lowerThreadPriority } from "../../storage/lower-thread-priority.ts";
import { toKysely } from "../../storage/sqlite/open-database.ts";
import type { CommittedEntry, EntryFilter, Journal, Page, PageRequest } from "../journal.ts";
import type { Progress } from "../tail.ts";
import { createCheckpointer } from "./checkpointer.ts";
import { createEntryIndex } from "./entry-index.ts";
import type { IndexTables } from "./index-schema.ts";
import { createListEntries } from "./list-entries.ts";
import { openIndex } from "./open-index.ts";
import { createReadAfter } from "./read-after.ts";
import { ENTRY_COLUMNS, toEntry, toSummary } from "./rows.ts";
import type { JournalTables } from "./schema.ts";

/**
 * Functions of the thread that reads the journal for operators, so that a long search holds up neither callbacks nor commits, and keeps the
 * index that it searches.
 */
export interface Reader {
  /** Indexes the next entries, and keeps the journal's log short. Returns whether there may be more to index. */
  follow(): boolean;
  /** Of the index. */
  place(): Progress;
  /** Entries newest first; the id of a page's last entry is the cursor of the next page. */
  list(query: { filter: EntryFilter; page: PageRequest }): Promise<Page<EntrySummary>>;
  get(id: string): ReturnType<Journal["get"]>;
  readAfter(from: { position: number; limit: number }): CommittedEntry[];
  newestPosition(): ReturnType<Journal["newestPosition"]>;
  /** Proves that the file can be read by reading from it. */
  probe(): Promise<void>;
  close(): void;
}

/** Opens the journal's file, which a writer has made, and its index. */
export function serve({ path }: { path: string }): Reader {
  lowerThreadPriority();
  const connection = openIndex(path);
  const kysely = toKysely<JournalTables & IndexTables>(connection);
  const listEntries = createListEntries(connection, kysely);
  const readAfter = createReadAfter(connection);
  const index = createEntryIndex(connection);
  const log = createCheckpointer(path);
  return {
    follow: () => {
      const more = index.follow();
      if (!more) log.step();
      return more;
    },
    place: index.place,
    list: async ({ filter, page }) => toPage(await listEntries(filter, page), page.limit),
    get: async (id) => {
      const row = await kysely.selectFrom("entry").select(ENTRY_COLUMNS).where("id", "=", id).executeTakeFirst();
      return row && { ...toEntry(row), late: await readLate(kysely, id) };
    },
    readAfter: ({ position, limit }) => readAfter(position, { entries: limit }).entries,
    newestPosition: async () => {
      const newest = await kysely.selectFrom("entry").select("position").orderBy("position", "desc").limit(1).executeTakeFirst();
      return newest?.position ?? 0;
    },
    probe: async () => {
      await kysely.selectFrom("entry").select("position").limit(1).execute();
    },
    close: () => {
      log.close();
      connection.close();
    },
  };
}

async function readLate(kysely: Kysely<JournalTables & IndexTables>, id: string): Promise<LateDecision | null> {
  const row = await kysely.selectFrom("late_decision").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  return { decision: row.decision === null ? null : JSON.parse(row.decision), reason: row.reason, durationMs: row.duration_ms };
}

/** A page out of one row more than it holds; the surplus row says that there is another page. */
function toPage(rows: Parameters<typeof toSummary>[0][], limit: number): Page<EntrySummary> {
  const items = rows.slice(0, limit).map(toSummary);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
