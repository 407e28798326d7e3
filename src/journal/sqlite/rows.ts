import type { Insertable, Selectable } from "kysely";
import type { EntrySummary } from "../../../generated/operator.ts";
import type { EntryForEvents, NewEntry, Original, StoredEntry } from "../journal.ts";
import type { EntryTable } from "./schema.ts";

/** Columns of the operator API's summary. */
export const SUMMARY_COLUMNS = [
  "id",
  "sender",
  "app",
  "command",
  "sent_command",
  "phase",
  "status",
  "reason",
  "received_at",
  "event_time",
  "actor",
  "targets",
  "chat_group",
  "message",
  "decision",
  "duration_ms",
  "remote_address",
  "authentication",
  "duplicate_of",
] as const satisfies Array<keyof EntryTable>;

/** Columns of a whole entry. */
export const ENTRY_COLUMNS = [...SUMMARY_COLUMNS, "query", "trace_id", "body", "reply"] as const satisfies Array<keyof EntryTable>;

/** Columns of an entry that states events. */
export const STATING_COLUMNS = [
  "id",
  "sender",
  "app",
  "command",
  "phase",
  "status",
  "received_at",
  "event_time",
  "decision",
  "body",
] as const satisfies Array<keyof EntryTable>;

export function toRow(entry: NewEntry, original: Original | null): Insertable<EntryTable> {
  return {
    id: entry.id,
    sender: entry.sender,
    app: entry.app,
    command: entry.command,
    sent_command: entry.sentCommand,
    phase: entry.phase,
    status: original === null ? entry.status : "duplicate",
    reason: entry.reason,
    received_at: entry.receivedAt,
    event_time: entry.eventTime,
    actor: entry.actor,
    targets: JSON.stringify(entry.targets),
    chat_group: entry.group,
    message: entry.message,
    // A duplicate was answered with the other's reply, so nothing of its own was decided.
    decision: original === null ? entry.decision && JSON.stringify(entry.decision) : null,
    duration_ms: entry.durationMs,
    remote_address: entry.remoteAddress,
    authentication: entry.authentication,
    query: entry.query,
    trace_id: entry.traceId,
    body: entry.body,
    reply: original?.reply ?? entry.reply,
    duplicate_of: original?.id ?? null,
  };
}

export function toSummary(row: Pick<Selectable<EntryTable>, (typeof SUMMARY_COLUMNS)[number]>): EntrySummary {
  return {
    id: row.id,
    sender: row.sender,
    app: row.app,
    command: row.command,
    sentCommand: row.sent_command,
    phase: row.phase,
    status: row.status,
    reason: row.reason,
    receivedAt: row.received_at,
    eventTime: row.event_time,
    actor: row.actor,
    targets: JSON.parse(row.targets),
    group: row.chat_group,
    message: row.message,
    decision: row.decision === null ? null : JSON.parse(row.decision),
    durationMs: row.duration_ms,
    remoteAddress: row.remote_address,
    authentication: row.authentication,
    duplicateOf: row.duplicate_of,
  };
}

export function toEntry(row: Pick<Selectable<EntryTable>, (typeof ENTRY_COLUMNS)[number]>): StoredEntry {
  return { ...toSummary(row), query: row.query, traceId: row.trace_id, body: row.body, reply: row.reply };
}

export function toStatingEntry(row: Pick<Selectable<EntryTable>, (typeof STATING_COLUMNS)[number]>): EntryForEvents {
  return {
    id: row.id,
    sender: row.sender,
    app: row.app,
    command: row.command,
    phase: row.phase,
    status: row.status,
    receivedAt: row.received_at,
    eventTime: row.event_time,
    decision: row.decision === null ? null : JSON.parse(row.decision),
    body: row.body,
  };
}

/** The users by whom an entry is found, actor and targets, each once, as SQLite keeps texts: two that are not well formed can become one. */
export function usersOf({ actor, targets }: Pick<NewEntry, "actor" | "targets">): Set<string> {
  const users = actor === null ? targets : [actor, ...targets];
  return new Set(users.map((user) => user.toWellFormed()));
}
