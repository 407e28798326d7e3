import type { Event } from "../../generated/operator.ts";
import type { RecordedDecision } from "../../src/callbacks/decision.ts";
import type { AnyHandler } from "../../src/callbacks/handler.ts";
import type { CallbackSummary } from "../../src/callbacks/summary.ts";
import { toEvents } from "../../src/senders/events.ts";
import { handlers as openIm } from "../../src/senders/openim/handlers/index.ts";
import { recordedRequest } from "../../src/senders/recorded-request.ts";
import { handlers as tencentChat } from "../../src/senders/tencent-chat/handlers/index.ts";
import { storedEntry } from "../support/entries.ts";
import type { Row } from "./rows.ts";

const HANDLERS: Readonly<Record<string, AnyHandler>> = { ...tencentChat, ...openIm };

/** What imhook makes of a row's callback, from the text of its body on. */
export function understand({ documented, body, decision, sameKeyAs }: Row): { summary: CallbackSummary; events: Event[] } {
  const { sender, command, metadata } = documented;
  const text = JSON.stringify(body);
  const summary = handlerOf(command).summarize(recordedRequest({ sender, command }, text) as never);
  const entry = storedEntry({
    sender,
    command,
    phase: metadata.phase,
    body: text,
    eventTime: summary.eventTime,
    decision: metadata.phase === "before" ? { ...toDecision(decision) } : null,
    sameKeyAs: sameKeyAs === undefined ? null : storedEntry().id,
  });
  const events = toEvents(entry);
  for (const event of events) assertFacts(event, { sender, app: entry.app, at: summary.eventTime ?? entry.receivedAt, entry: entry.id });
  return { summary, events };
}

/** What every event takes from its entry. Rows do not repeat it. */
function assertFacts(event: Event, facts: Pick<Event, "sender" | "app" | "at" | "entry">): void {
  for (const [fact, value] of Object.entries(facts)) {
    const got = event[fact as keyof typeof facts];
    if (got !== value) throw new Error(`expected the ${fact} of ${event.type} to be ${value}, got ${got}`);
  }
}

function handlerOf(command: string): AnyHandler {
  const handler = HANDLERS[command];
  if (handler === undefined) throw new Error(`there is no handler of ${command}`);
  return handler;
}

/** A decision in the words of the tables: `refuse` alone refuses everything, with names it refuses these users. */
export function toDecision(words = "allow"): RecordedDecision {
  const [, kind, names] = /^(allow|modify|discard|fallback|refuse)(?: (.+))?$/.exec(words) ?? [];
  if (kind === "refuse" && names !== undefined) {
    return { kind: "verdicts", refused: names.split(", ").map((user) => ({ user, message: "no" })) };
  }
  if (kind === "refuse") return { kind, message: "no" };
  if (kind === "modify") return { kind, changes: {} };
  if (kind === "fallback") return { kind: "allow", fallback: "deadline" };
  if (kind === "allow" || kind === "discard") return { kind };
  throw new Error(`"${words}" is no decision; there are allow, modify, discard, fallback, refuse, and refuse with names`);
}
