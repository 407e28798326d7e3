import type { Event } from "../../generated/operator.ts";
import type { CallTools } from "../callbacks/call-tools.ts";
import { copyJson } from "../callbacks/copy-json.ts";
import type { Deadline } from "../callbacks/deadline.ts";
import { runInScope } from "../callbacks/handler-scope.ts";
import type { StoredEntry } from "../journal/journal.ts";
import { toEvents } from "../senders/events.ts";
import { recordedRequest } from "../senders/recorded-request.ts";
import type { SortedHandlers } from "../senders/sort-handlers.ts";
import { createAfterContext } from "./after-context.ts";
import type { CallKind } from "./handler-caller.ts";

/** One call of a handler. */
export interface EntryCall {
  kind: CallKind;
  /** Returns what the handler returns. Throws what it throws. */
  make(deadline: Deadline): unknown;
}

export type CalledHandlers = Pick<SortedHandlers, "after" | "onEvent">;

/** The calls that follow from an entry, by their numbers; null for an after-handler that does not exist. */
export function callsFor(entry: StoredEntry, { after, onEvent }: CalledHandlers, tools: CallTools): Array<EntryCall | null> {
  const { sender, command, status, body } = entry;
  if (status !== "accepted" || command === null || body === null) return [];
  const handler = after[sender][command];
  const afterCall: EntryCall | null =
    handler === undefined
      ? null
      : {
          kind: "after",
          make: (deadline) =>
            inScope(entry, tools, handler, recordedRequest(entry, body) as never, createAfterContext(entry, deadline, tools)),
        };
  const eventCalls = onEvent === null ? [] : eventsOf(entry).map((event, index) => toEventCall({ entry, event, index, onEvent, tools }));
  return [afterCall, ...eventCalls];
}

interface CalledEvent {
  entry: StoredEntry;
  event: Event | Error;
  index: number;
  onEvent: NonNullable<CalledHandlers["onEvent"]>;
  tools: CallTools;
}

function toEventCall({ entry, event, index, onEvent, tools }: CalledEvent): EntryCall {
  return {
    kind: "event",
    make: (deadline) => {
      if (event instanceof Error) throw event;
      const context = Object.assign(createAfterContext(entry, deadline, tools), { index });
      // A copy, because it may have to be made again.
      return inScope(entry, tools, onEvent, copyJson(event), context);
    },
  };
}

/** Calls a handler so that errors which it leaves behind are known as its own. */
function inScope<Subject, Context>(
  { id, sender, command }: StoredEntry,
  { takeStrayError }: CallTools,
  handler: (subject: Subject, context: Context) => unknown,
  subject: Subject,
  context: Context,
): unknown {
  const call = { sender, command: command ?? "", entry: id };
  return runInScope((...error) => takeStrayError(call, ...error), handler, subject, context);
}

/** An entry whose events cannot be derived has a call that fails, so that it is reported. */
function eventsOf(entry: StoredEntry): Array<Event | Error> {
  try {
    return toEvents(entry);
  } catch (error) {
    return [error as Error];
  }
}
