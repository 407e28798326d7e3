import type { ListedEntry, Sender } from "../../../generated/operator.ts";
import { ImhookError } from "../../errors.ts";
import type { JournalReader, StoredEntry } from "../../journal/journal.ts";
import type { EntryFilter } from "../../journal/list-query.ts";
import { COMMAND_NOTES } from "../../senders/command-notes.ts";
import { SENDERS } from "../../senders/registry.ts";
import type { OperatorHandlers } from "./operation.ts";
import { parseReply } from "./parse-reply.ts";

const AROUND = 20;

/** Creates the handler of `getConversation`. */
export function createGetConversation(journal: Pick<JournalReader, "get" | "list">): OperatorHandlers["getConversation"] {
  return async function getConversation({ path, query: { before = AROUND, after = AROUND } }) {
    const id = path.id.toLowerCase();
    const entry = await journal.get(id);
    if (entry === undefined) throw new ImhookError("not-found", `there is no callback ${path.id}`);
    const filter = conversationOf(entry);
    const [earlier, later] = await Promise.all([around(filter, id, before, "newest"), around(filter, id, after, "oldest")]);
    return { before: earlier.items.toReversed(), after: later.items, isMoreBefore: earlier.isMore, isMoreAfter: later.isMore };
  };

  async function around(
    filter: EntryFilter | null,
    cursor: string,
    limit: number,
    order: "newest" | "oldest",
  ): Promise<{ items: ListedEntry[]; isMore: boolean }> {
    if (filter === null || limit === 0) return { items: [], isMore: filter !== null };
    const { items, next } = await journal.list(filter, { limit, cursor }, { texts: true, order });
    const isPair = filter.group === undefined;
    return { items: items.filter(({ group }) => !isPair || group === null).map(parseReply), isMore: next !== null };
  }
}

/** Selects the messages of the same group, or of the same two users; null if the entry concerns neither. */
function conversationOf({ sender, app, group, actor, targets }: StoredEntry): EntryFilter | null {
  const commands = messageCommands(sender);
  if (group !== null) return { sender, app, group, commands };
  const [target, ...others] = targets;
  if (actor === null || target === undefined || others.length > 0) return null;
  return { sender, app, user: actor, with: target, commands };
}

/** The commands that ask about a message that is about to be sent, or report one that was. */
function messageCommands(sender: Sender): string[] {
  const commands = Object.entries(SENDERS[sender].commands);
  const isMessage = (command: string) => COMMAND_NOTES[sender][command]?.events.includes("message.sent");
  return commands.filter(([command, { intent }]) => intent === "message.sending" || isMessage(command)).map(([command]) => command);
}
