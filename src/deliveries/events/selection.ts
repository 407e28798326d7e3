import type { Event } from "../../../generated/operator.ts";
import type { StoredEntry } from "../../journal/journal.ts";
import { toEvents } from "../../senders/events.ts";
import { resolveCommand } from "../../senders/registry.ts";
import type { Resolved } from "../definition/resolved.ts";
import type { Outgoing } from "../outgoing.ts";
import type { KeptNotice } from "../store/delivery-store.ts";
import { commandKey, commandsOf } from "./commands.ts";
import { type Condition, createCondition } from "./condition/condition.ts";
import { readEventPatterns } from "./event-patterns.ts";
import { createMayReport } from "./may-report.ts";
import { callbackToOutgoing, eventToOutgoing, noticeToOutgoing, noticeType } from "./to-outgoing.ts";

/** What a destination takes of what there is. */
export interface Selection {
  /** The deliveries that follow from an entry, in order. `replay` marks them. */
  ofEntry(position: number, entry: StoredEntry, replay: string | null): readonly Outgoing[];
  ofNotice(kept: KeptNotice): readonly Outgoing[];
  /** Whether it takes findings at all. */
  takesFindings: boolean;
  /** Callbacks for which the condition could not be evaluated, or whose events could not be read, since the start. */
  failedConditions(): number;
}

export interface SelectionOptions {
  /** Another condition that callbacks have to meet, beside that of the destination: that of a replay. */
  when?: string | null;
  /** What can be delivered of an entry. By default what the kind and the payload of the destination say. */
  wants?(entry: StoredEntry): Wanted;
}

/** What can be delivered of an entry. */
export interface Wanted {
  /** The callback itself, under the number 0. */
  callback: boolean;
  /** Its events, under the numbers from 1 on. */
  events: boolean;
}

/** An event, and its number among those of its entry. */
interface NumberedEvent {
  number: number;
  event: Event;
}

/** What is delivered of an entry. */
interface Taken {
  callback: boolean;
  events: readonly NumberedEvent[];
}

const NOTHING: Taken = { callback: false, events: [] };

/** Creates the selection of a destination. Throws an ExpressionFault if a condition has a fault. */
export function createSelection(resolved: Resolved, { when = null, wants = wantedBy(resolved) }: SelectionOptions = {}): Selection {
  const { definition, orderBy } = resolved;
  const { ofCallbacks, ofImhook } = readEventPatterns(definition.events);
  const commands = definition.commands === undefined ? null : new Set(commandsOf(definition.commands).map(commandKey));
  const conditions = [definition.when, when ?? undefined].flatMap((text) =>
    text === undefined ? [] : [createCondition(text, definition.commands)],
  );
  const mayReport = createMayReport(ofCallbacks);
  const isHandler = definition.kind === "handler";
  const takesFindings = ofImhook !== null && !isHandler;
  let failures = 0;

  return {
    takesFindings,
    failedConditions: () => failures,
    ofNotice: (kept) => (takesFindings && ofImhook(noticeType(kept)) ? [noticeToOutgoing(kept, orderBy)] : []),

    ofEntry(position, entry, replay) {
      if (entry.status !== "accepted" || entry.command === null) return [];
      const command = resolveCommand(entry.sender, entry.command) ?? entry.command;
      if (commands?.has(commandKey({ sender: entry.sender, command })) === false) return [];
      const { callback, events } = take(entry, command);
      const placed = { position, entry, replay };
      const ofEvents = events.map(({ event, number }) => eventToOutgoing(placed, orderBy, event, number));
      return callback ? [callbackToOutgoing(placed, orderBy), ...ofEvents] : ofEvents;
    },
  };

  /** What is delivered of an entry. Its body is parsed only if it has to be. */
  function take(entry: StoredEntry, command: string): Taken {
    const wanted = wants(entry);
    // Who takes some events takes the callbacks that report them. After-handlers are called whatever onEvent is called for.
    const isTakenByEvents = wanted.callback && ofCallbacks !== null && !isHandler;
    const mayHaveEvents = (wanted.events || isTakenByEvents) && mayReport(entry, command);
    const canBeTaken = mayHaveEvents || (wanted.callback && !isTakenByEvents);
    if (!canBeTaken || !conditions.every((condition) => isMetOrUnknown(condition, entry, command))) return NOTHING;
    const events = mayHaveEvents ? eventsOf(entry) : [];
    return { callback: wanted.callback && (!isTakenByEvents || events.length > 0), events: wanted.events ? events : [] };
  }

  /** A callback for which it is not known whether it meets the condition is delivered rather than lost. */
  function isMetOrUnknown(condition: Condition, entry: StoredEntry, command: string): boolean {
    try {
      return condition.isMet(entry, command);
    } catch {
      failures += 1;
      return true;
    }
  }

  /** Those that are taken. None of a body that is damaged, so that what comes after it is delivered. */
  function eventsOf(entry: StoredEntry): NumberedEvent[] {
    try {
      const numbered = toEvents(entry).map((event, index) => ({ event, number: index + 1 }));
      return ofCallbacks === null ? numbered : numbered.filter(({ event }) => ofCallbacks(event.type));
    } catch {
      failures += 1;
      return [];
    }
  }
}

function wantedBy({ definition: { kind, payload } }: Resolved): (entry: StoredEntry) => Wanted {
  if (kind === "handler") return ({ phase, body }) => ({ callback: phase === "after" && body !== null, events: true });
  const wanted: Wanted = { callback: payload === "callback", events: payload !== "callback" };
  return () => wanted;
}
