import type { Insertable } from "kysely";
import type { EntrySummary } from "../../../generated/operator.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { EntryForEvents, NewEntry, StoredEntry } from "../journal.ts";
import { toMicroseconds } from "../to-microseconds.ts";
import { toDecidedBy, toDeciderColumns } from "./decided-by.ts";
import type { EntryColumn, EntryRow, EntryTable } from "./entry-row.ts";
import type { Match } from "./match.ts";
import { toRules, toRulesText } from "./rule-columns.ts";

const BASE64 = "base64";

/** Columns of the operator API's `EntrySummary`. */
export const SUMMARY_COLUMNS = [
  "id",
  "sender",
  "app",
  "command",
  "received_command",
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
  "same_key_as",
  "decided_by",
  "decided_name",
  "recovers",
] as const satisfies EntryColumn[];

/** Columns of the texts that a list can show. */
export const TEXT_COLUMNS = ["body", "body_encoding", "reply"] as const satisfies EntryColumn[];

/** Columns of a whole entry. */
export const ENTRY_COLUMNS = [
  ...SUMMARY_COLUMNS,
  "query",
  "trace_id",
  "request_id",
  "body",
  "body_encoding",
  "reply",
  "rules",
] as const satisfies EntryColumn[];

/** Columns of an entry from which events follow. */
export const EVENT_COLUMNS = [
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
  "same_key_as",
  "recovers",
] as const satisfies EntryColumn[];

/** Converts a new entry to a row. With an original it becomes a duplicate of that. `durationMs` is that of the whole answer. */
export function toRow(entry: NewEntry, { original, sameKeyAs }: Match, durationMs: number): Insertable<EntryTable> {
  return {
    id: entry.id,
    sender: entry.sender,
    app: entry.app,
    command: storable(entry.command),
    received_command: storable(entry.receivedCommand),
    phase: entry.phase,
    status: original === null ? entry.status : "duplicate",
    reason: storable(entry.reason),
    received_at: entry.receivedAt,
    event_time: entry.eventTime,
    actor: storable(entry.actor),
    targets: JSON.stringify(entry.targets),
    chat_group: storable(entry.group),
    message: storable(entry.message),
    // A duplicate is answered with the reply of the original; its own decision had no effect.
    decision: original === null ? entry.decision && JSON.stringify(entry.decision) : null,
    duration_ms: toMicroseconds(durationMs),
    remote_address: entry.remoteAddress,
    authentication: entry.authentication,
    query: entry.query,
    trace_id: entry.traceId,
    request_id: entry.requestId,
    body: entry.body,
    body_encoding: entry.bodyEncoding,
    reply: original?.reply ?? entry.reply,
    duplicate_of: original?.id ?? null,
    same_key_as: sameKeyAs,
    ...toDeciderColumns(original === null ? entry.decidedBy : null),
    // What a duplicate's evaluation counted was taken back.
    rules: original === null && entry.rules !== null ? toRulesText(entry.rules) : null,
    recovers: entry.recovers === undefined ? null : JSON.stringify(entry.recovers),
  };
}

export function toSummary(row: EntryRow<(typeof SUMMARY_COLUMNS)[number]>): EntrySummary {
  const decision = parseDecision(row.decision);
  return {
    id: row.id,
    sender: row.sender,
    app: row.app,
    command: restore(row.command),
    receivedCommand: restore(row.received_command),
    phase: row.phase,
    status: row.status,
    reason: restore(row.reason),
    receivedAt: row.received_at,
    eventTime: row.event_time,
    actor: restore(row.actor),
    targets: JSON.parse(row.targets),
    group: restore(row.chat_group),
    message: restore(row.message),
    decision,
    decidedBy: toDecidedBy(row, decision),
    durationMs: row.duration_ms,
    remoteAddress: row.remote_address,
    authentication: row.authentication,
    duplicateOf: row.duplicate_of,
    sameKeyAs: row.same_key_as,
    ...toRecovers(row),
  };
}

/** Most entries recover none, and say nothing about it. */
function toRecovers({ recovers }: EntryRow<"recovers">): Pick<EntrySummary, "recovers"> {
  return recovers === null ? {} : { recovers: JSON.parse(recovers) };
}

/** The body if it is text, otherwise an empty text. */
export function textOf(row: EntryRow<"body" | "body_encoding"> | undefined): string {
  return row === undefined || row.body_encoding === BASE64 ? "" : (row.body ?? "");
}

export function toTexts({
  body,
  body_encoding: encoding,
  reply,
}: EntryRow<(typeof TEXT_COLUMNS)[number]>): Pick<StoredEntry, "body" | "bodyEncoding" | "reply"> {
  return { body, bodyEncoding: body === null ? null : encoding, reply };
}

export function toEntry(row: EntryRow<(typeof ENTRY_COLUMNS)[number]>): StoredEntry {
  const { query, trace_id: traceId, request_id: requestId } = row;
  const rules = row.rules === null ? null : toRules(row.rules);
  return { ...toSummary(row), query, traceId, requestId, ...toTexts(row), rules };
}

export function toEntryForEvents(row: EntryRow<(typeof EVENT_COLUMNS)[number]>): EntryForEvents {
  return {
    id: row.id,
    sender: row.sender,
    app: row.app,
    command: row.command,
    phase: row.phase,
    status: row.status,
    receivedAt: row.received_at,
    eventTime: row.event_time,
    decision: parseDecision(row.decision),
    body: row.body,
    sameKeyAs: row.same_key_as,
    ...toRecovers(row),
  };
}

/** Version 0.1.0 called the cause of a fallback `default`. */
export function parseDecision(text: string | null): StoredEntry["decision"] {
  if (text === null) return null;
  const { default: fallback, ...decision } = JSON.parse(text);
  return fallback === undefined ? decision : { ...decision, fallback };
}

/** Lists and decisions need no escape: JSON.stringify writes unpaired surrogates as `\ud83d`. */
function storable(text: string | null): string | null {
  return text === null ? null : escapeUnpaired(text);
}

/** The text as it was before `storable`. */
export function restore(text: string | null): string | null {
  return text === null ? null : unescapeUnpaired(text);
}
