import type { Command } from "./command.ts";
import type { FallbackCause, RecordedDecision } from "./decision.ts";
import type { Reply } from "./reply.ts";
import type { Sender } from "./sender.ts";

/** What is answered if no handler decided. */
export interface Fallback {
  /** null for an after-command and for a command that is not known. */
  decision: RecordedDecision | null;
  reply: Reply;
}

/** The safe answer to a command, for any body: a before-callback is allowed, anything else is acknowledged. */
export function fallbackFor(sender: Sender, command: Command | null, body: unknown, cause: FallbackCause): Fallback {
  if (command?.phase !== "before") return { decision: null, reply: sender.acknowledgement };
  return { decision: { kind: "allow", default: cause }, reply: safeReply(sender, command, body) };
}

/** The reply of the fallback. */
export function safeReply(sender: Sender, command: Command | null, body: unknown): Reply {
  return command?.phase === "before" ? command.writeReply({ kind: "allow" }, body) : sender.acknowledgement;
}
