import { ImhookError } from "../../errors.ts";
import type { JournalReader } from "../../journal/journal.ts";
import { withBadRequest } from "./bad-request.ts";
import { createGetConversation } from "./get-conversation.ts";
import type { OperatorHandlers } from "./operation.ts";
import { parseReply } from "./parse-reply.ts";
import { withTimes } from "./times.ts";

/** Creates the handlers of callbacks and of what they report. */
export function createJournalHandlers(
  journal: Pick<JournalReader, "list" | "get" | "history">,
): Pick<OperatorHandlers, "listCallbacks" | "getCallback" | "getConversation" | "listHistory"> {
  return {
    listCallbacks: async ({ query: { limit, cursor, bodies: texts = false, ...filter } }) => {
      const { items, next } = await withBadRequest(journal.list(withTimes(filter), { limit, cursor }, { texts }));
      return { items: items.map(parseReply), next };
    },
    getCallback: async ({ path: { id } }) => {
      const entry = await journal.get(id.toLowerCase());
      if (entry === undefined) throw new ImhookError("not-found", `there is no callback ${id}`);
      return { ...entry, reply: JSON.parse(entry.reply) };
    },
    getConversation: createGetConversation(journal),
    listHistory: async ({ query: { limit, cursor, ...filter } }) => withBadRequest(journal.history(withTimes(filter), { limit, cursor })),
  };
}
