import type { Conversation, Entry, ListedEntry } from "../../../../../generated/operator.ts";
import type { MessagePart } from "../message/message-part.ts";
import { toMessageParts } from "../message/to-message-parts.ts";

/** A message of a conversation. */
export interface Message {
  entry: string;
  actor: string | null;
  receivedAt: number;
  parts: readonly MessagePart[];
  /** What became of it, if it did not simply pass. */
  outcome: "refused" | "discarded" | "changed" | null;
  /** Whether it is the one to judge. */
  isJudged: boolean;
}

const OUTCOMES = { refuse: "refused", discard: "discarded", modify: "changed" } as const;

/** The messages around an entry and its own, in order. Callbacks about one message are one: the first of them, or the one to judge. */
export function toMessages(entry: Entry, { before, after }: Conversation): Message[] {
  const messages: Message[] = [];
  const seen = new Set<string>(entry.message === null ? [] : [entry.message]);
  const add = (listed: ListedEntry) => {
    if (listed.message !== null && seen.has(listed.message)) return;
    if (listed.message !== null) seen.add(listed.message);
    messages.push(toMessage(listed, false));
  };
  before.forEach(add);
  messages.push(toMessage(entry, true));
  after.forEach(add);
  return messages;
}

function toMessage(entry: ListedEntry, isJudged: boolean): Message {
  const kind = entry.decision?.kind;
  const outcome = kind === "refuse" || kind === "discard" || kind === "modify" ? OUTCOMES[kind] : null;
  return { entry: entry.id, actor: entry.actor, receivedAt: entry.receivedAt, parts: toMessageParts(entry), outcome, isJudged };
}
