import type { ListedEntry } from "../../../generated/operator.ts";
import type { ListedEntry as StoredListedEntry } from "../../journal/journal.ts";

/** A listed entry with its reply, if it has one, as the JSON that was sent. */
export function parseReply({ reply, ...entry }: StoredListedEntry): ListedEntry {
  return { ...entry, ...(reply !== undefined && { reply: JSON.parse(reply) }) };
}
