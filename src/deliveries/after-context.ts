import type { Deadline } from "../callbacks/deadline.ts";
import type { StoredEntry } from "../journal/journal.ts";
import type { AfterContext } from "../senders/handlers.ts";

/** What the handlers of an entry are told beside its request or its event. */
export function createAfterContext({ id, sender, app, command, receivedAt }: StoredEntry, deadline: Deadline): AfterContext {
  let signal: AbortSignal | undefined;
  return {
    sender,
    app,
    command: command ?? "",
    receivedAt,
    entry: id,
    // Created on demand: few handlers use it.
    get signal() {
      signal ??= deadline.toSignal();
      return signal;
    },
  };
}
