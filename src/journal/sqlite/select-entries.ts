import { type Kysely, sql } from "kysely";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import { firstIdAt } from "../entry-id.ts";
import type { EntryFilter } from "../journal.ts";
import { COMMON_DECIDERS, COMMON_DECISION, DECIDED_BY, DECISION_KIND } from "./decision-columns.ts";
import type { IndexTables } from "./index-schema.ts";
import { SUMMARY_COLUMNS } from "./rows.ts";
import type { JournalTables } from "./schema.ts";

/** Whether the index finds the entries of this filter. If not, they are read from the journal in the order of their ids. */
export function isIndexed(filter: EntryFilter): boolean {
  const { app, command, user, group, message, requestId, rule } = filter;
  const { status, decision, decidedBy } = exceptionsOf(filter);
  return [app, command, status, user, group, message, requestId, decision, decidedBy, rule].some((value) => value !== undefined);
}

/** The part of a filter that few entries match. Most entries are accepted, so an index would not help to find those. */
function exceptionsOf({ status, decision, decidedBy }: EntryFilter): Pick<EntryFilter, "status" | "decision" | "decidedBy"> {
  return {
    ...(status !== undefined && status !== "accepted" && { status }),
    ...(decision !== undefined && decision !== COMMON_DECISION && { decision }),
    ...(decidedBy !== undefined && !COMMON_DECIDERS.has(decidedBy) && { decidedBy }),
  };
}

/** Whether the index finds them partition by partition. */
export function isPartitioned({ user, group, message, requestId }: EntryFilter): boolean {
  return [user, group, message, requestId].some((value) => value !== undefined);
}

/** Where a selection begins and ends. */
export interface SelectionRange {
  /** Selects entries with a smaller id than this. */
  cursor: string | undefined;
  /** Required if `isPartitioned(filter)`. */
  partition?: number;
}

/** Builds the query for the entries that match the filter, by descending id. */
export function selectEntries(kysely: Kysely<JournalTables & IndexTables>, filter: EntryFilter, { cursor, partition }: SelectionRange) {
  const { sender, app, status, requestId, decision, decidedBy, rule, since, until } = filter;
  const exceptions = exceptionsOf(filter);
  const [command, user, group, message] = [filter.command, filter.user, filter.group, filter.message].map(
    (text) => text && escapeUnpaired(text),
  );
  const table = isIndexed(filter) ? "indexed_entry" : "entry";
  const column = (name: keyof IndexTables["indexed_entry"]) => sql.ref<string | null>(`${table}.${name}`);
  // The entries of a user or of a rule are found and ordered by the key of their table, so the ids must be those of that table.
  const id = sql.ref<string>(user !== undefined ? "indexed_user.id" : rule !== undefined ? "indexed_rule.id" : `${table}.id`);
  return (
    kysely
      .selectFrom("entry")
      .select(SUMMARY_COLUMNS.map((name) => `entry.${name}` as const))
      .$if(table === "indexed_entry", (query) => query.innerJoin("indexed_entry", "indexed_entry.position", "entry.position"))
      .$if(user !== undefined, (query) =>
        query.innerJoin("indexed_user", "indexed_user.position", "entry.position").where(sql.ref("indexed_user.user"), "=", user),
      )
      .$if(partition !== undefined, (query) =>
        query.where(sql.ref<number>(user === undefined ? "indexed_entry.partition" : "indexed_user.partition"), "=", partition ?? null),
      )
      .$if(rule !== undefined, (query) =>
        query.innerJoin("indexed_rule", "indexed_rule.position", "entry.position").where("indexed_rule.rule", "=", rule ?? ""),
      )
      .$if(sender !== undefined, (query) => query.where(column("sender"), "=", sender ?? null))
      .$if(app !== undefined, (query) => query.where(column("app"), "=", app ?? null))
      .$if(command !== undefined, (query) => query.where(column("command"), "=", command ?? null))
      .$if(status !== undefined, (query) => query.where(column("status"), "=", status ?? null))
      // Redundant, but SQLite uses the partial index of exceptions only if the query repeats its condition.
      .$if(status !== undefined && status !== "accepted", (query) => query.where(sql<boolean>`${column("status")} <> 'accepted'`))
      .$if(exceptions.decision !== undefined, (query) => query.where(column("decision"), "=", decision ?? null))
      .$if(exceptions.decidedBy !== undefined, (query) => query.where(column("decided_by"), "=", decidedBy ?? null))
      .$if(decision === COMMON_DECISION, (query) => query.where(sql.raw<string>(DECISION_KIND), "=", COMMON_DECISION))
      .$if(decidedBy !== undefined && exceptions.decidedBy === undefined, (query) =>
        query.where(sql.raw<string | null>(DECIDED_BY), "=", decidedBy ?? null),
      )
      .$if(group !== undefined, (query) => query.where(column("chat_group"), "=", group ?? null))
      .$if(message !== undefined, (query) => query.where(column("message"), "=", message ?? null))
      .$if(requestId !== undefined, (query) => query.where(column("request_id"), "=", requestId ?? null))
      .$if(since !== undefined, (query) => query.where(id, ">=", firstIdAt(since ?? 0)))
      .$if(until !== undefined, (query) => query.where(id, "<", firstIdAt(until ?? 0)))
      .$if(cursor !== undefined, (query) => query.where(id, "<", cursor ?? ""))
      .orderBy(id, "desc")
  );
}
