import { workerData } from "node:worker_threads";
import { sql } from "kysely";
import type { EntrySummary } from "../../../generated/operator.ts";
import { openDatabase } from "../../sqlite/open-database.ts";
import { firstIdAt } from "../entry-id.ts";
import type { EntryFilter, NewEntry, Page, PageRequest } from "../journal.ts";
import { ENTRY_COLUMNS, SUMMARY_COLUMNS, toEntry, toSummary } from "./rows.ts";
import type { JournalTables } from "./schema.ts";

// The thread that reads the journal for operators, so that a long search holds up neither callbacks nor commits.
const { kysely } = openDatabase<JournalTables>(workerData.path, { readOnly: true });

/** Called once the module is loaded, hence when the file is open. */
export function open(): void {}

/** Entries by descending id, which is newest first; the id of a page's last entry is the cursor of the next page. */
export async function list({ filter, page }: { filter: EntryFilter; page: PageRequest }): Promise<Page<EntrySummary>> {
  const rows = await select(filter, page.cursor)
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit).map(toSummary);
  return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
}

/** One entry with its texts. */
export async function get(id: string): Promise<NewEntry | undefined> {
  const row = await kysely.selectFrom("entry").select(ENTRY_COLUMNS).where("id", "=", id).executeTakeFirst();
  return row && toEntry(row);
}

/** Proves that the file can be read by reading from it. */
export async function probe(): Promise<void> {
  await kysely.selectFrom("entry").select("position").limit(1).execute();
}

export function close(): Promise<void> {
  return kysely.destroy();
}

function select({ sender, app, command, status, user, since, until }: EntryFilter, cursor: string | undefined) {
  // A user's entries are found and ordered by the index that leads with the user, hence by that table's id.
  const id = sql.ref<string>(user === undefined ? "entry.id" : "entry_user.id");
  return kysely
    .selectFrom("entry")
    .select(SUMMARY_COLUMNS.map((column) => `entry.${column}` as const))
    .$if(user !== undefined, (query) =>
      query.innerJoin("entry_user", "entry_user.id", "entry.id").where(sql.ref("entry_user.user"), "=", user),
    )
    .$if(sender !== undefined, (query) => query.where("sender", "=", sender ?? null))
    .$if(app !== undefined, (query) => query.where("app", "=", app ?? null))
    .$if(command !== undefined, (query) => query.where("command", "=", command ?? null))
    .$if(status !== undefined, (query) => query.where("status", "=", status ?? null))
    .$if(since !== undefined, (query) => query.where(id, ">=", firstIdAt(since ?? 0)))
    .$if(until !== undefined, (query) => query.where(id, "<", firstIdAt(until ?? 0)))
    .$if(cursor !== undefined, (query) => query.where(id, "<", cursor ?? ""))
    .orderBy(id, "desc");
}
