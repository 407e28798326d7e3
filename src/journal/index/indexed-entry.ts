import type { Event } from "../../../generated/operator.ts";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { StoredEntry } from "../journal.ts";
import { toDecidedBy } from "../rows/decided-by.ts";
import type { EntryColumn, EntryRow } from "../rows/entry-row.ts";
import { EVENT_COLUMNS, restore, toEntryForEvents } from "../rows/rows.ts";
import { rulesOf, toRules } from "../rows/rule-columns.ts";
import type { IndexedEntry } from "./index-row.ts";
import { type Names, namesOf } from "./names.ts";

/** The part of an entry that the index follows from, apart from its events. */
export type EntryToIndex = Pick<
  StoredEntry,
  | ("id" | "sender" | "app" | "command" | "status" | "actor" | "targets" | "group")
  | ("message" | "requestId" | "recovers" | "decision" | "decidedBy" | "rules")
>;

/** Columns from which the index of an entry follows. */
export const INDEXED_FROM = [
  "position",
  ...EVENT_COLUMNS,
  "actor",
  "targets",
  "chat_group",
  "message",
  "request_id",
  "decided_by",
  "decided_name",
  "rules",
] as const satisfies EntryColumn[];

export type IndexedRow = EntryRow<(typeof INDEXED_FROM)[number]>;

/** What the index has of an entry. */
export interface Indexed {
  row: IndexedEntry;
  names: Names;
  rules: string[];
}

export function toIndexed(position: number, entry: EntryToIndex, events: readonly Event[]): Indexed {
  const { id, sender, app, status, requestId } = entry;
  const names = namesOf(entry, events);
  const rules = rulesOf(entry);
  return {
    row: {
      ...{ position, id, sender, app, status },
      command: storable(entry.command),
      message: storable(entry.message),
      request_id: requestId,
      decision: entry.decision?.kind ?? null,
      decided_by: entry.decidedBy?.by ?? null,
      users: toText([...names.users.keys()]),
      groups: toText([...names.groups.keys()]),
      rules: toText(rules),
      events: toText(names.events),
    },
    names,
    rules,
  };
}

export function toEntryToIndex(row: IndexedRow): EntryToIndex & ReturnType<typeof toEntryForEvents> {
  const entry = toEntryForEvents(row);
  return {
    ...entry,
    command: restore(row.command),
    actor: restore(row.actor),
    targets: JSON.parse(row.targets),
    group: restore(row.chat_group),
    message: restore(row.message),
    requestId: row.request_id,
    decidedBy: toDecidedBy(row, entry.decision),
    rules: row.rules === null ? null : toRules(row.rules),
  };
}

function toText(names: readonly string[]): string | null {
  return names.length === 0 ? null : JSON.stringify(names);
}

function storable(text: string | null): string | null {
  return text === null ? null : escapeUnpaired(text);
}
