import type { Event } from "../../generated/operator.ts";
import { parseBodyText } from "../callbacks/body-text.ts";
import type { Decision } from "../callbacks/decision.ts";
import type { CallbackSummary, EventDraft } from "../callbacks/handler.ts";
import type { AnyHandler } from "../callbacks/sender.ts";
import type { EntryForEvents, StoredEntry } from "../journal/journal.ts";
import { handlers as openIm } from "./openim/handlers/index.ts";
import { handlers as tencentChat } from "./tencent-chat/handlers/index.ts";

const HANDLERS: Record<StoredEntry["sender"], Readonly<Record<string, AnyHandler>>> = { "tencent-chat": tencentChat, openim: openIm };

/**
 * The events that a journal entry states, in order. Pure: the same entry always states the same. A before-callback states what it announces
 * where it was let through; such an event is marked as derived.
 */
export function toEvents(entry: EntryForEvents): Event[] {
  const handler = entry.command === null ? undefined : HANDLERS[entry.sender][entry.command];
  if (entry.status !== "accepted" || handler === undefined || entry.body === null) return [];
  // An accepted body has been held against its command's schema before it was recorded.
  const description = handler.summarize(parseBodyText(entry.body) as never);
  const decision = entry.decision as Decision | null;
  const took = description.events.filter((event) => entry.phase === "after" || passed(event, decision));
  return took.map((event) => toEvent(entry, description, event));
}

function passed(event: EventDraft, decision: Decision | null): boolean {
  if (decision === null) return false;
  if (decision.kind === "verdicts") return !decision.refused.some(({ user }) => user === event.target);
  return decision.kind === "allow" || decision.kind === "modify";
}

function toEvent(entry: EntryForEvents, description: CallbackSummary, event: EventDraft): Event {
  const { type, actor = description.actor, target = null, group = description.group, message = description.message } = event;
  return {
    type,
    sender: entry.sender,
    app: entry.app,
    at: entry.eventTime ?? entry.receivedAt,
    actor,
    target,
    group,
    message,
    derived: entry.phase === "before",
    entry: entry.id,
  };
}
