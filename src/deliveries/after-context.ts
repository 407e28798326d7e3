import { type ContextTools, LazyContext } from "../callbacks/context/lazy-context.ts";
import type { Deadline } from "../callbacks/deadline.ts";
import type { StoredEntry } from "../journal/journal.ts";
import type { AfterContext } from "../senders/handlers.ts";
import { recordedQuery } from "../senders/recorded-query.ts";

/** What the handlers of an entry are told beside its request. */
export function createAfterContext(entry: StoredEntry, deadline: Deadline, tools: ContextTools): AfterContext {
  const { id, sender, app, command, receivedAt } = entry;
  return new LazyContext(
    { sender, app, command: command ?? "", entry: id, receivedAt, deadline, readQuery: () => recordedQuery(entry) },
    tools,
  );
}
