import { parseBodyText } from "../callbacks/body-text.ts";
import type { RelationChange } from "../callbacks/handler.ts";
import type { AnyHandler } from "../callbacks/sender.ts";
import type { NewEntry } from "../journal/journal.ts";
import { handlers as openIm } from "../senders/openim/handlers/index.ts";
import { handlers as tencentChat } from "../senders/tencent-chat/handlers/index.ts";

const HANDLERS: Record<NewEntry["sender"], Readonly<Record<string, AnyHandler>>> = { "tencent-chat": tencentChat, openim: openIm };

/** The changes that an entry states, in order, and whether they are derived from a request that was let through. */
export interface StatedChanges {
  changes: RelationChange[];
  derived: boolean;
}

/** Reads the relation changes off a journal entry, by the handler of its command. Pure: the same entry always states the same. */
export function changesOf(entry: NewEntry): StatedChanges {
  const derived = entry.phase === "before";
  const passed = !derived || entry.decision?.kind === "allow" || entry.decision?.kind === "modify";
  const handler = entry.command === null ? undefined : HANDLERS[entry.sender][entry.command];
  if (entry.status !== "accepted" || !passed || handler === undefined || entry.body === null) return { changes: [], derived };
  // An accepted body has been held against its command's schema before it was recorded.
  return { changes: handler.describe(parseBodyText(entry.body) as never).changes, derived };
}
