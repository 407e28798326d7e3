import { type Kysely, sql } from "kysely";
import { escapeNull } from "../../storage/null-character.ts";
import type { IndexedEntry } from "../index/index-row.ts";
import type { Indexed } from "../index/indexed-entry.ts";
import type { Roles } from "../index/names.ts";
import { boundEscaped } from "./index-tables.ts";

/** Columns of texts of a sender. They are in indexes, which take no long ones. */
const BOUND_COLUMNS: ReadonlyArray<keyof IndexedEntry> = ["app", "command", "message", "request_id"];

/** Rows of the index, as the tables have them. */
export interface IndexRows {
  entries: object[];
  users: NameRow[];
  groups: NameRow[];
  rules: NameRow[];
  events: NameRow[];
}

export interface NameRow {
  name: string;
  id: string;
  position: number;
  /** Of users and groups. */
  roles?: number;
}

export function toIndexRows(entries: readonly Indexed[]): IndexRows {
  return {
    entries: entries.map(({ row }) => entryRow(row)),
    users: entries.flatMap(({ row, names }) => nameRows(row, names.users)),
    groups: entries.flatMap(({ row, names }) => nameRows(row, names.groups)),
    rules: entries.flatMap(({ row, rules: names }) => labelRows(row, names)),
    events: entries.flatMap(({ row, names }) => labelRows(row, names.events)),
  };
}

/** Adds entries to the tables of the index, all with one statement. */
export async function addToIndex(transaction: Kysely<unknown>, added: readonly Indexed[]): Promise<void> {
  const { entries, users, groups, rules, events } = toIndexRows(added);
  await sql`
    WITH users AS (
      INSERT INTO imhook.indexed_user (name, id, position, roles)
      SELECT name, id, position, roles FROM json_to_recordset(${JSON.stringify(users)}::json) AS users (name text, id uuid, position bigint, roles integer)
    ), groups AS (
      INSERT INTO imhook.indexed_group (name, id, position, roles)
      SELECT name, id, position, roles FROM json_to_recordset(${JSON.stringify(groups)}::json) AS groups (name text, id uuid, position bigint, roles integer)
    ), rules AS (
      INSERT INTO imhook.indexed_rule (name, id, position)
      SELECT name, id, position FROM json_to_recordset(${JSON.stringify(rules)}::json) AS rules (name text, id uuid, position bigint)
    ), events AS (
      INSERT INTO imhook.indexed_event (name, id, position)
      SELECT name, id, position FROM json_to_recordset(${JSON.stringify(events)}::json) AS events (name text, id uuid, position bigint)
    )
    INSERT INTO imhook.indexed_entry (
      position, id, sender, app, command, status, message, request_id, decision, decided_by, users, groups, rules, events)
    SELECT position, id, sender, app, command, status, message, request_id, decision, decided_by, users, groups, rules, events
    FROM json_to_recordset(${JSON.stringify(entries)}::json) AS entries (
      position bigint, id uuid, sender text, app text, command text, status text, message text, request_id text, decision text, decided_by text,
      users text, groups text, rules text, events text)`.execute(transaction);
}

function entryRow(row: IndexedEntry): object {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, storable(column, value)]));
}

function storable(column: string, value: string | number | null): string | number | null {
  if (typeof value !== "string") return value;
  return BOUND_COLUMNS.some((one) => one === column) ? boundEscaped(value) : escapeNull(value);
}

/** Two names are one in the table if a sender writes out what a long one is bound to. */
function nameRows({ id, position }: IndexedEntry, names: Roles): NameRow[] {
  const bound = new Map<string, number>();
  for (const [name, roles] of names) bound.set(boundEscaped(name), (bound.get(boundEscaped(name)) ?? 0) | roles);
  return [...bound].map(([name, roles]) => ({ name, id, position, roles }));
}

function labelRows({ id, position }: IndexedEntry, names: readonly string[]): NameRow[] {
  return [...new Set(names.map(boundEscaped))].map((name) => ({ name, id, position }));
}
