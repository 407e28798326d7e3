import { type RawBuilder, sql } from "kysely";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { EntryFilter, EventFilter } from "../list-query.ts";
import { COMMON_DECIDERS, COMMON_DECISION, POSITIONS_PER_PARTITION, RARE_DECIDER, RARE_DECISION, RARE_STATUS } from "./index-row.ts";
import { GROUP_ROLE, USER_ROLE } from "./names.ts";

/** Rows of the index that are ordered by id: those of one value. */
export interface Source {
  table: "indexed_entry" | "indexed_user" | "indexed_group" | "indexed_rule" | "indexed_event";
  /** Condition on the row `candidate`. */
  where: RawBuilder<unknown>;
  /** Whether the rows are ordered within each partition only. */
  isPartitioned: boolean;
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

/** Returns what a filter of entries asks for, apart from times and texts. Terms that few entries match come first. */
export function termsOfEntries(filter: EntryFilter): Term[] {
  const { message, requestId, user, with: other, actor, target, group, rule, event } = filter;
  return [
    column("message", message && escapeUnpaired(message), { isPartitioned: true }),
    column("request_id", requestId, { isPartitioned: true }),
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
}

/** Returns what a filter of events asks of the entries that report them. */
export function termsOfEvents({ type, user, with: other, actor, target, group, sender, app }: EventFilter): Term[] {
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
}

function rareColumns({ status, decision, decidedBy }: EntryFilter): Term[] {
  return [
    column("decided_by", decidedBy, COMMON_DECIDERS.has(decidedBy ?? "") ? null : { repeated: RARE_DECIDER }),
    column("decision", decision, decision === COMMON_DECISION ? null : { repeated: RARE_DECISION }),
    column("status", status, status === "accepted" ? null : { repeated: RARE_STATUS }),
  ].flat();
}

function commonColumns({ command, app, sender }: EntryFilter): Term[] {
  return [column("command", command && escapeUnpaired(command), {}), column("app", app, {}), column("sender", sender, null)].flat();
}

function anyCommand({ commands }: EntryFilter): Term[] {
  if (commands === undefined) return [];
  return [{ condition: ofEntry(sql`indexed.command IN (${sql.join(commands.map(escapeUnpaired))})`) }];
}

interface ColumnIndex {
  isPartitioned?: boolean;
  /** Condition of the partial index. SQLite uses the index only if the query repeats it. */
  repeated?: string;
}

/** `index` is null if the column has none that helps. */
function column(name: string, value: string | undefined, index: ColumnIndex | null): Term[] {
  if (value === undefined) return [];
  const condition = ofEntry(sql`${sql.ref(`indexed.${name}`)} = ${value}`);
  if (index === null) return [{ condition }];
  const repeated = index.repeated === undefined ? sql`` : sql` AND ${sql.raw(index.repeated)}`;
  const where = sql`${sql.ref(`candidate.${name}`)} = ${value}${repeated}`;
  return [{ source: { table: "indexed_entry", where, isPartitioned: index.isPartitioned ?? false }, condition }];
}

function name(table: "indexed_user" | "indexed_group", value: string | undefined, roles: number): Term[] {
  if (value === undefined) return [];
  const stored = escapeUnpaired(value);
  const condition = sql`EXISTS (
    SELECT 1 FROM ${sql.table(table)} AS named
    WHERE named.partition = candidate.position / ${sql.lit(POSITIONS_PER_PARTITION)} AND named.name = ${stored} AND named.id = candidate.id
      AND named.roles & ${sql.lit(roles)} <> 0)`;
  const check = sql`candidate.roles & ${sql.lit(roles)} <> 0`;
  return [{ source: { table, where: sql`candidate.name = ${stored}`, isPartitioned: true, check }, condition }];
}

function label(table: "indexed_rule" | "indexed_event", value: string | undefined): Term[] {
  if (value === undefined) return [];
  const condition = sql`EXISTS (
    SELECT 1 FROM ${sql.table(table)} AS labelled WHERE labelled.name = ${value} AND labelled.id = candidate.id)`;
  return [{ source: { table, where: sql`candidate.name = ${value}`, isPartitioned: false }, condition }];
}

function ofEntry(condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`EXISTS (SELECT 1 FROM indexed_entry AS indexed WHERE indexed.position = candidate.position AND ${condition})`;
}
