import { parseBodyText } from "../callbacks/parse-json.ts";
import { toHandlerSpelling } from "../callbacks/spelling.ts";
import type { StoredEntry } from "../journal/journal.ts";
import { SENDERS } from "./registry.ts";

/**
 * The request of an accepted entry, as handlers see it. It was validated against its command's schema before it was recorded. Throws a SyntaxError
 * for a body that was not accepted.
 */
export function recordedRequest({ sender, command }: Pick<StoredEntry, "sender" | "command">, body: string): unknown {
  const metadata = command === null ? undefined : SENDERS[sender].commands[command];
  return toHandlerSpelling(metadata?.spellings ?? {}, parseBodyText(body));
}
