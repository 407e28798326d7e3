import { idempotencyKeyOf } from "../callbacks/idempotency-key.ts";
import type { Sender } from "../callbacks/sender.ts";
import type { CallbackSummary } from "../callbacks/summary.ts";
import type { NewEntry, StoredEntry } from "../journal/journal.ts";
import { findDifference } from "./difference.ts";
import { readRecorded } from "./recorded-callback.ts";

/** A recovering entry without what is known only when it is appended. */
export type Recoverable = Omit<NewEntry, "id" | "receivedAt" | "recovers">;

/**
 * What a quarantined callback would be recorded as today; null if it still does not match its document. Decision and reply stay as they were sent:
 * what the sender did is not undone. Of a command that was not known then, the acknowledgement allowed what the callback asked about.
 */
export function toRecoverable(sender: Sender, entry: StoredEntry): Recoverable | null {
  const callback = readRecorded(sender, entry);
  const { command, json, parameters, headers } = callback;
  if (command === null || findDifference(callback) !== null) return null;
  const summary: CallbackSummary = command.handler.summarize(json as never);
  const isAfter = command.phase === "after";
  const { duplicateOf: _duplicateOf, sameKeyAs: _sameKeyAs, recovers: _recovers, ...recorded } = entry;
  return {
    ...recorded,
    command: command.name,
    phase: command.phase,
    status: "accepted",
    reason: null,
    // Events of callbacks that state no time happened when these were received, not when they are recovered.
    eventTime: summary.eventTime ?? entry.receivedAt,
    actor: summary.actor,
    targets: summary.targets,
    group: summary.group,
    message: summary.message,
    decision: isAfter ? null : (entry.decision ?? { kind: "allow", fallback: "quarantine" }),
    decidedBy: isAfter ? null : (entry.decidedBy ?? { by: "fallback", name: null }),
    idempotencyKey: idempotencyKeyOf(sender.name, {
      command,
      parameters,
      headers,
      proof: { app: entry.app },
      body: { json },
    }),
  };
}
