import { createIdSource } from "../../src/journal/entry-id.ts";
import type { NewEntry, StoredEntry } from "../../src/journal/journal.ts";

const nextId = createIdSource();

/** The entry of a callback in which alice follows bob; `fields` override its own. */
export function newEntry(fields: Partial<NewEntry> = {}): NewEntry {
  const receivedAt = fields.receivedAt ?? Date.now();
  return {
    id: nextId(receivedAt),
    sender: "tencent-chat",
    app: "1400000000",
    command: "Follow.CallbackAfterFollowAdd",
    receivedCommand: "Follow.CallbackAfterFollowAdd",
    phase: "after",
    status: "accepted",
    reason: null,
    receivedAt,
    eventTime: null,
    actor: "alice",
    targets: ["bob"],
    group: null,
    message: null,
    decision: null,
    decidedBy: null,
    durationMs: 0.41,
    remoteAddress: "203.0.113.7",
    authentication: "none",
    idempotencyKey: null,
    query: "",
    traceId: null,
    requestId: null,
    body: '{"CallbackCommand":"Follow.CallbackAfterFollowAdd","From_Account":"alice","FollowList":[{"To_Account":"bob"}]}',
    bodyEncoding: "utf-8",
    reply: '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}',
    rules: null,
    ...fields,
  };
}

/** An entry as the journal returns it, if it repeats no other. */
export function storedEntry(fields: Partial<StoredEntry> = {}): StoredEntry {
  return { ...toStored(newEntry()), ...fields };
}

export function toStored({ idempotencyKey, ...entry }: NewEntry): StoredEntry {
  return { ...entry, duplicateOf: null, sameKeyAs: null };
}
