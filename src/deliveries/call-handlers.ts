import { inspect } from "node:util";
import type { CallTools } from "../callbacks/call-tools.ts";
import { Deadline } from "../callbacks/deadline.ts";
import type { StoredEntry } from "../journal/journal.ts";
import { type CalledHandlers, callsFor, type EntryCall } from "./entry-calls.ts";
import type { CallFailure, CallOutcome, CallRequest, HandlerCaller } from "./handler-caller.ts";

/** After this time, calls that are left are for the next request: one entry can have a hundred thousand of them. */
const SLICE_MS = 50;

/** Longest text of an error that is kept. */
const LONGEST_MESSAGE = 1000;
const LONGEST_STACK = 4000;

/** Calls handlers in this thread. */
export function createHandlerCaller(handlers: CalledHandlers, tools: CallTools): HandlerCaller {
  // What is left of an entry is asked for again, and its events are derived from all of its text.
  let latest: { entry: string; calls: Array<EntryCall | null> } | null = null;

  return {
    concerns: ({ sender, command, status }, kind) => {
      if (status !== "accepted" || command === null) return false;
      return kind === "event" ? handlers.onEvent !== null : handlers.after[sender][command] !== undefined;
    },
    call: async ({ entry, from, most, timeout }: CallRequest): Promise<CallOutcome> => {
      const calls = callsOf(entry);
      const made = { after: 0, event: 0 };
      const sliceEnd = performance.now() + SLICE_MS;
      let completed = from;
      while (completed < Math.min(calls.length, from + most) && (completed === from || performance.now() < sliceEnd)) {
        const call = calls[completed] ?? null;
        if (call !== null) made[call.kind] += 1;
        const failure = call && (await failureOf(call, timeout));
        if (failure !== null) return { completed, isDone: false, made, failure };
        completed += 1;
      }
      return { completed, isDone: completed >= calls.length, made, failure: null };
    },
  };

  function callsOf(entry: StoredEntry): Array<EntryCall | null> {
    if (latest?.entry !== entry.id) latest = { entry: entry.id, calls: callsFor(entry, handlers, tools) };
    return latest.calls;
  }
}

/** Makes a call. Resolves with why it failed, or with null. */
async function failureOf(call: EntryCall, timeout: number): Promise<CallFailure | null> {
  const deadline = new Deadline(timeout);
  try {
    const { late } = await deadline.within(Promise.resolve(call.make(deadline)));
    return late ? { kind: call.kind, message: `not finished within ${timeout} ms`, stack: undefined } : null;
  } catch (thrown) {
    return { kind: call.kind, ...describeThrown(thrown) };
  } finally {
    deadline.end();
  }
}

function describeThrown(thrown: unknown): Pick<CallFailure, "message" | "stack"> {
  if (!(thrown instanceof Error)) return { message: `threw ${inspect(thrown).slice(0, LONGEST_MESSAGE)}`, stack: undefined };
  return { message: thrown.message.slice(0, LONGEST_MESSAGE), stack: thrown.stack?.slice(0, LONGEST_STACK) };
}
