import { type Kysely, sql } from "kysely";
import { firstIdAt } from "../entry-id.ts";
import type { EntryFilter } from "../journal.ts";
import type { IndexTables } from "./index-schema.ts";
import { SUMMARY_COLUMNS } from "./rows.ts";
import type { JournalTables } from "./schema.ts";

/** Whether entries of this filter are found by the index; others are read from the journal in the order of their ids. */
export function isIndexed({ app, command, status, user, group, message }: EntryFilter): boolean {
  // Most entries are accepted, and no index lists them.
  const exception = status === "accepted" ? undefined : status;
  return [app, command, exception, user, group, message].some((value) => value !== undefined);
}

/** Whether they are found era by era. */
export function isByEra({ user, group, message }: EntryFilter): boolean {
  return [user, group, message].some((value) => value !== undefined);
}

/** Entries that pass the filter, by descending id, behind the id `cursor`; those of one era where they are found by era. */
export function selectEntries(
  kysely: Kysely<JournalTables & IndexTables>,
  filter: EntryFilter,
  cursor: string | undefined,
  era: number | undefined,
) {
  const { sender, app, command, status, user, group, message, since, until } = filter;
  const searched = isIndexed(filter) ? "indexed_entry" : "entry";
  const column = (name: keyof IndexTables["indexed_entry"]) => sql.ref<string | null>(`${searched}.${name}`);
  // A user's entries are found and ordered by the table that leads with the user, hence by that table's id.
  const id = sql.ref<string>(user === undefined ? `${searched}.id` : "indexed_user.id");
  return (
    kysely
      .selectFrom("entry")
      .select(SUMMARY_COLUMNS.map((name) => `entry.${name}` as const))
      .$if(searched === "indexed_entry", (query) => query.innerJoin("indexed_entry", "indexed_entry.position", "entry.position"))
      .$if(user !== undefined, (query) =>
        query.innerJoin("indexed_user", "indexed_user.position", "entry.position").where(sql.ref("indexed_user.user"), "=", user),
      )
      .$if(era !== undefined, (query) =>
        query.where(sql.ref<number>(user === undefined ? "indexed_entry.era" : "indexed_user.era"), "=", era ?? null),
      )
      .$if(sender !== undefined, (query) => query.where(column("sender"), "=", sender ?? null))
      .$if(app !== undefined, (query) => query.where(column("app"), "=", app ?? null))
      .$if(command !== undefined, (query) => query.where(column("command"), "=", command ?? null))
      .$if(status !== undefined, (query) => query.where(column("status"), "=", status ?? null))
      // Said in so many words, or SQLite does not see that the index of exceptions has all of them.
      .$if(status !== undefined && status !== "accepted", (query) => query.where(sql<boolean>`${column("status")} <> 'accepted'`))
      .$if(group !== undefined, (query) => query.where(column("chat_group"), "=", group ?? null))
      .$if(message !== undefined, (query) => query.where(column("message"), "=", message ?? null))
      .$if(since !== undefined, (query) => query.where(id, ">=", firstIdAt(since ?? 0)))
      .$if(until !== undefined, (query) => query.where(id, "<", firstIdAt(until ?? 0)))
      .$if(cursor !== undefined, (query) => query.where(id, "<", cursor ?? ""))
      .orderBy(id, "desc")
  );
}
