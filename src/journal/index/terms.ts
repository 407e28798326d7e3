import { type RawBuilder, sql } from "kysely";
import type { EntryFilter, EventFilter } from "../list-query.ts";
import { COMMON_DECIDERS, COMMON_DECISION, RARE_DECIDER, RARE_DECISION, RARE_STATUS } from "./index-row.ts";
import { GROUP_ROLE, USER_ROLE } from "./names.ts";

type NameTable = "indexed_user" | "indexed_group" | "indexed_rule" | "indexed_event";

/** Tables that candidates are read from: those of the index, and that of the entries. */
export type SearchedTable = "entry" | "indexed_entry" | NameTable;

/** How a database has the index. */
export interface IndexTables {
  /** A table, as statements name it. */
  table(name: SearchedTable): RawBuilder<unknown>;
  /** A name or another text of a sender, as the index has it. */
  stored(text: string): string;
  /** As `stored`, of a name that no body has: of an app, of a request, of a rule or of a type of events. */
  storedLabel(text: string): string;
  /** Whether the row `alias` of a table of names belongs to the row `candidate`. */
  isOfCandidate(table: NameTable, alias: string): RawBuilder<unknown>;
}

/** Rows of the index that are ordered by id: those of one value. */
export interface Source {
  table: Exclude<SearchedTable, "entry">;
  /** The column that has the value. */
  column: string;
  /** Condition on the row `candidate`. */
  where: RawBuilder<unknown>;
  /** Condition that the row `candidate` of this source matches, in place of that of its term; absent if all of them do. */
  check?: RawBuilder<unknown>;
}

/** What a part of a filter asks for. */
export interface Term {
  /** Where its entries are found; absent if nearly all entries match. */
  source?: Source;
  /** Condition that the row `candidate` of any source matches. */
  condition: RawBuilder<unknown>;
}

/** Tells what filters ask for, apart from times and texts. Terms that few entries match come first. */
export interface Terms {
  ofEntries(filter: EntryFilter): Term[];
  /** What a filter of events asks of the entries that report them. */
  ofEvents(filter: EventFilter): Term[];
}

export function createTerms({ table, stored, storedLabel, isOfCandidate }: IndexTables): Terms {
  return {
    ofEntries: (filter) => {
      const { message, requestId, user, with: other, actor, target, group, rule, event } = filter;
      return [
        column("message", message && stored(message)),
        column("request_id", requestId && storedLabel(requestId)),
        name("indexed_user", user, USER_ROLE.actor | USER_ROLE.target),
        name("indexed_user", other, USER_ROLE.actor | USER_ROLE.target),
        name("indexed_user", actor, USER_ROLE.actor),
        name("indexed_user", target, USER_ROLE.target),
        name("indexed_group", group, GROUP_ROLE.entry),
        label("indexed_rule", rule),
        ...rareColumns(filter),
        label("indexed_event", event),
        ...commonColumns(filter),
        ...anyCommand(filter),
      ].flat();
    },
    ofEvents: ({ type, user, with: other, actor, target, group, sender, app }) => {
      const inEvent = USER_ROLE.eventActor | USER_ROLE.eventTarget;
      return [
        name("indexed_user", user, inEvent),
        name("indexed_user", other, inEvent),
        name("indexed_user", actor, USER_ROLE.eventActor),
        name("indexed_user", target, USER_ROLE.eventTarget),
        name("indexed_group", group, GROUP_ROLE.event),
        label("indexed_event", type),
        ...commonColumns({ ...(sender !== undefined && { sender }), ...(app !== undefined && { app }) }),
        ...(type === undefined ? [{ condition: ofEntry(sql`indexed.events IS NOT NULL`) }] : []),
      ].flat();
    },
  };

  function rareColumns({ status, decision, decidedBy }: EntryFilter): Term[] {
    return [
      COMMON_DECIDERS.has(decidedBy ?? "") ? unsearched("decided_by", decidedBy) : column("decided_by", decidedBy, RARE_DECIDER),
      decision === COMMON_DECISION ? unsearched("decision", decision) : column("decision", decision, RARE_DECISION),
      status === "accepted" ? unsearched("status", status) : column("status", status, RARE_STATUS),
    ].flat();
  }

  function commonColumns({ command, app, sender }: EntryFilter): Term[] {
    return [column("command", command && stored(command)), column("app", app && storedLabel(app)), unsearched("sender", sender)].flat();
  }

  function anyCommand({ commands }: EntryFilter): Term[] {
    if (commands === undefined) return [];
    const list = commands.map((command) => sql`${stored(command)}`);
    return [{ condition: list.length === 0 ? NEVER : ofEntry(sql`indexed.command IN (${sql.join(list)})`) }];
  }

  /** @param repeated Condition of the partial index of the column. A database uses it only if the query repeats it. */
  function column(name: string, value: string | undefined, repeated?: string): Term[] {
    if (value === undefined) return [];
    const where = sql`${sql.ref(`candidate.${name}`)} = ${value}${repeated === undefined ? sql`` : sql` AND ${sql.raw(repeated)}`}`;
    return unsearched(name, value).map((term) => ({ ...term, source: { table: "indexed_entry", column: name, where } }));
  }

  /** A column whose index would not help. */
  function unsearched(name: string, value: string | undefined): Term[] {
    return value === undefined ? [] : [{ condition: ofEntry(sql`${sql.ref(`indexed.${name}`)} = ${value}`) }];
  }

  function name(names: "indexed_user" | "indexed_group", value: string | undefined, roles: number): Term[] {
    if (value === undefined) return [];
    const condition = isNamed(names, stored(value), sql` AND named.roles & ${sql.lit(roles)} <> 0`);
    const check = sql`candidate.roles & ${sql.lit(roles)} <> 0`;
    return [{ source: { ...sourceOf(names, stored(value)), check }, condition }];
  }

  function label(labels: "indexed_rule" | "indexed_event", value: string | undefined): Term[] {
    if (value === undefined) return [];
    const condition = isNamed(labels, storedLabel(value), sql``);
    return [{ source: sourceOf(labels, storedLabel(value)), condition }];
  }

  function sourceOf(names: NameTable, value: string): Source {
    return { table: names, column: "name", where: sql`candidate.name = ${value}` };
  }

  // The offset keeps PostgreSQL from reading the whole table once instead of one row for each candidate.
  function isNamed(names: NameTable, value: string, further: RawBuilder<unknown>): RawBuilder<unknown> {
    return sql`EXISTS (
      SELECT 1 FROM ${table(names)} AS named WHERE named.name = ${value} AND ${isOfCandidate(names, "named")}${further} LIMIT 1 OFFSET 0)`;
  }

  function ofEntry(condition: RawBuilder<unknown>): RawBuilder<unknown> {
    return sql`EXISTS (
      SELECT 1 FROM ${table("indexed_entry")} AS indexed WHERE indexed.position = candidate.position AND ${condition} LIMIT 1 OFFSET 0)`;
  }
}

/** Lists without values would not be valid everywhere. */
const NEVER = sql`1 = 0`;
