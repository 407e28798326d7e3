import { type Kysely, sql } from "kysely";
import type { EntrySummary, LateDecision } from "../../../generated/operator.ts";
import { openDatabase } from "../../sqlite/open-database.ts";
import { firstIdAt } from "../entry-id.ts";
import type { CommittedEntry, EntryFilter, Journal, Page, PageRequest } from "../journal.ts";
import { createReadAfter } from "./read-after.ts";
import { ENTRY_COLUMNS, SUMMARY_COLUMNS, toEntry, toSummary } from "./rows.ts";
import type { JournalTables } from "./schema.ts";

/** Functions of the thread that reads the journal for operators, so that a long search holds up neither callbacks nor commits. */
export interface Reader {
  /** Entries by descending id, which is newest first; the id of a page's last entry is the cursor of the next page. */
  list(query: { filter: EntryFilter; page: PageRequest }): Promise<Page<EntrySummary>>;
  get(id: string): ReturnType<Journal["get"]>;
  readAfter(from: { position: number; limit: number }): CommittedEntry[];
  newestPosition(): ReturnType<Journal["newestPosition"]>;
  /** Proves that the file can be read by reading from it. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the journal's file, which a writer has made. */
export function serve({ path }: { path: string }): Reader {
  const { connection, kysely } = openDatabase<JournalTables>(path, { readOnly: true });
  const readAfter = createReadAfter(connection);
  return {
    list: async ({ filter, page }) =>
      toPage(
        await select(kysely, filter, page.cursor)
          .limit(page.limit + 1)
          .execute(),
        page.limit,
      ),
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
    close: () => kysely.destroy(),
  };
}

async function readLate(kysely: Kysely<JournalTables>, id: string): Promise<LateDecision | null> {
  const row = await kysely.selectFrom("late_decision").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  return { decision: row.decision === null ? null : JSON.parse(row.decision), reason: row.reason, durationMs: row.duration_ms };
}

/** A page out of one row more than it holds; the surplus row says that there is another page. */
function toPage(rows: Parameters<typeof toSummary>[0][], limit: number): Page<EntrySummary> {
  const items = rows.slice(0, limit).map(toSummary);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

function select(kysely: Kysely<JournalTables>, filter: EntryFilter, cursor: string | undefined) {
  const { sender, app, command, status, user, group, message, since, until } = filter;
  // A user's entries are found and ordered by the index that leads with the user, hence by that table's id.
  const id = sql.ref<string>(user === undefined ? "entry.id" : "entry_user.id");
  return (
    kysely
      .selectFrom("entry")
      .select(SUMMARY_COLUMNS.map((column) => `entry.${column}` as const))
      .$if(user !== undefined, (query) =>
        query.innerJoin("entry_user", "entry_user.id", "entry.id").where(sql.ref("entry_user.user"), "=", user),
      )
      .$if(sender !== undefined, (query) => query.where("sender", "=", sender ?? null))
      .$if(app !== undefined, (query) => query.where("app", "=", app ?? null))
      .$if(command !== undefined, (query) => query.where("command", "=", command ?? null))
      .$if(status !== undefined, (query) => query.where("status", "=", status ?? null))
      // Said in so many words, or SQLite does not see that the index of exceptions has all of them.
      .$if(status !== undefined && status !== "accepted", (query) => query.where(sql<boolean>`status <> 'accepted'`))
      .$if(group !== undefined, (query) => query.where("chat_group", "=", group ?? null))
      .$if(message !== undefined, (query) => query.where("message", "=", message ?? null))
      .$if(since !== undefined, (query) => query.where(id, ">=", firstIdAt(since ?? 0)))
      .$if(until !== undefined, (query) => query.where(id, "<", firstIdAt(until ?? 0)))
      .$if(cursor !== undefined, (query) => query.where(id, "<", cursor ?? ""))
      .orderBy(id, "desc")
  );
}
