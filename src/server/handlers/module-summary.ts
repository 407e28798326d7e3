import type { Sender } from "../../../generated/operator.ts";
import { hasFollowers, type SortedHandlers } from "../../senders/sort-handlers.ts";

/** What a handlers module has, without its functions. */
export interface HandlersSummary {
  before: Readonly<Record<Sender, readonly string[]>>;
  after: Readonly<Record<Sender, readonly string[]>>;
  /** Whether it has an event handler. */
  onEvent: boolean;
  /** Whether anything is called for entries that are on disk. */
  hasFollowers: boolean;
}

export function summarizeHandlers(handlers: SortedHandlers): HandlersSummary {
  const { decisions, after, onEvent } = handlers;
  return { before: commandsOf(decisions), after: commandsOf(after), onEvent: onEvent !== null, hasFollowers: hasFollowers(handlers) };
}

function commandsOf(bySender: Readonly<Record<Sender, object>>): Record<Sender, string[]> {
  return { "tencent-chat": Object.keys(bySender["tencent-chat"]), openim: Object.keys(bySender.openim) };
}
