import type { CallKind } from "../../handler-caller.ts";
import type { Subject } from "../../outgoing.ts";

/** What is called for a delivery: the after-handler for the callback, the event handler for an event. */
export function kindOfCall({ number }: Pick<Subject, "number">): CallKind {
  return number === 0 ? "after" : "event";
}
