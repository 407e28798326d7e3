import type { StoredEntry } from "../../journal/journal.ts";
import { COMMAND_NOTES } from "../../senders/command-notes.ts";
import { commandKey } from "./commands.ts";
import type { TakesType } from "./event-patterns.ts";

/** Whether a callback of a command, by its current name, can report events that are taken. Tells without its body, which takes time to parse. */
export type MayReport = (entry: Pick<StoredEntry, "sender" | "phase" | "decision">, command: string) => boolean;

/** @param takes null: every event is taken. */
export function createMayReport(takes: TakesType | null): MayReport {
  const known = new Map<string, boolean>();

  return function mayReport({ sender, phase, decision }, command) {
    if (phase === "before" && !mayHaveHappened(decision)) return false;
    const key = commandKey({ sender, command });
    const result = known.get(key) ?? isReporting(sender, command);
    known.set(key, result);
    return result;
  };

  function isReporting(sender: StoredEntry["sender"], command: string): boolean {
    const events = COMMAND_NOTES[sender][command]?.events;
    return events === undefined || events.some((type) => takes?.(type) ?? true);
  }
}

/** What was refused as a whole does not happen. */
function mayHaveHappened(decision: StoredEntry["decision"]): boolean {
  return decision !== null && decision.kind !== "refuse" && decision.kind !== "discard";
}
