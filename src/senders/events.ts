import type { Event } from "../../generated/operator.ts";
import type { Decision } from "../callbacks/decision.ts";
import type { AnyHandler } from "../callbacks/handler.ts";
import type { CallbackSummary, EventDraft } from "../callbacks/summary.ts";
import type { EntryForEvents, StoredEntry } from "../journal/journal.ts";
import { handlers as openIm } from "./openim/handlers/index.ts";
import { recordedRequest } from "./recorded-request.ts";
import { SENDERS } from "./registry.ts";
import { handlers as tencentChat } from "./tencent-chat/handlers/index.ts";

const HANDLERS: Record<StoredEntry["sender"], Readonly<Record<string, AnyHandler>>> = { "tencent-chat": tencentChat, openim: openIm };

/**
 * The events that a journal entry reports, in order. Pure: the same entry always gives the same events. A before-callback gives the events that it
 * announces if it was allowed; such an event is marked as inferred. An entry that reports an earlier entry's event in other words gives none.
 */
export function toEvents(entry: EntryForEvents): Event[] {
  const handler = entry.command === null ? undefined : HANDLERS[entry.sender][entry.command];
  if (entry.status !== "accepted" || handler === undefined || entry.body === null || isToldAlready(entry)) return [];
  const summary = handler.summarize(recordedRequest(entry, entry.body) as never);
  const decision = entry.decision as Decision | null;
  const happened = summary.events.filter((event) => entry.phase === "after" || wasAllowed(event, decision));
  return happened.map((event) => toEvent(entry, summary, event));
}

/** Whether an entry with the same key has told the event. */
function isToldAlready({ sender, command, sameKeyAs }: EntryForEvents): boolean {
  return sameKeyAs !== null && command !== null && SENDERS[sender].commands[command]?.oneEventPerKey === true;
}

function wasAllowed(event: EventDraft, decision: Decision | null): boolean {
  if (decision === null) return false;
  if (decision.kind === "verdicts") return !decision.refused.some(({ user }) => user === event.target);
  return decision.kind === "allow" || decision.kind === "modify";
}

function toEvent(entry: EntryForEvents, summary: CallbackSummary, event: EventDraft): Event {
  const { type, actor = summary.actor, target = null, group = summary.group, message = summary.message, session = null } = event;
  return {
    type,
    sender: entry.sender,
    app: entry.app,
    at: entry.eventTime ?? entry.receivedAt,
    // Senders write an empty id for "none".
    actor: actor || null,
    target: target || null,
    group: group || null,
    message: message || null,
    session,
    inferred: entry.phase === "before",
    entry: entry.id,
  };
}
