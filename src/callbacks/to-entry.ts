import { createIdSource } from "../journal/entry-id.ts";
import type { NewEntry } from "../journal/journal.ts";
import type { Outcome } from "./outcome.ts";
import type { CallbackRequest, Sender } from "./sender.ts";

const nextId = createIdSource();

/** A call and what became of it as the journal takes it; `reply` is the text to be sent. */
export function toEntry(sender: Sender, { arrival, identity }: CallbackRequest, outcome: Outcome, reply: string): NewEntry {
  const { description } = outcome;
  const traceId = arrival.headers.operationid;
  return {
    id: nextId(arrival.receivedAt),
    sender: sender.name,
    app: identity.app ?? "",
    command: identity.command ?? identity.receivedCommand,
    sentCommand: identity.receivedCommand,
    phase: identity.command === null ? null : (sender.commands[identity.command]?.phase ?? null),
    status: outcome.status,
    reason: outcome.reason,
    receivedAt: arrival.receivedAt,
    eventTime: description?.eventTime ?? null,
    actor: description?.actor ?? null,
    targets: description?.targets ?? [],
    group: description?.group ?? null,
    message: description?.message ?? null,
    decision: outcome.decision && { ...outcome.decision },
    durationMs: performance.now() - arrival.startedAt,
    remoteAddress: arrival.remoteAddress,
    authentication: outcome.authentication,
    duplicateKey: outcome.duplicateKey,
    query: arrival.queryText,
    traceId: typeof traceId === "string" ? traceId : null,
    body: arrival.body.text,
    reply,
  };
}
