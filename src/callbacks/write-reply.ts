import type { CallbackLog } from "../log/bounded-log.ts";
import { describeError } from "../openapi/describe-error.ts";
import type { RecordedDecision } from "./decision.ts";
import { fallbackFor } from "./fallback.ts";
import type { Reply } from "./reply.ts";
import type { CallbackRequest } from "./request.ts";
import type { Decided } from "./run-handler.ts";
import type { Sender } from "./sender.ts";

/** What became of a callback. */
export interface Outcome extends Omit<Decided, "fallback" | "decision"> {
  /** null for an after-command and for a command that is not known. */
  decision: RecordedDecision | null;
  reply: Reply;
}

/**
 * Writes a decision in the sender's format and checks the reply against the document. A decision that makes an illegal reply is replaced by the
 * fallback, so that every reply that leaves is one that the sender understands.
 */
export function writeReply(sender: Sender, request: CallbackRequest, decided: Decided, log: CallbackLog): Outcome {
  const { decision, fallback, ...rest } = decided;
  const { command, body } = request;
  if (fallback !== null) return { ...rest, ...fallbackFor(sender, command, body.json, fallback) };
  if (decision === null || command === null) return { ...rest, decision: null, reply: sender.acknowledgement };
  try {
    const reply = command.writeReply(decision, body.json);
    if (command.validateReply(reply)) return { ...rest, decision, reply };
    throw new TypeError(`the ${decision.kind} decision makes an illegal reply: ${describeError(command.validateReply.errors?.[0])}`);
  } catch (error) {
    log.error({ err: error, sender: sender.name, command: command.name }, "handler failed, the fallback was sent");
    return { ...rest, ...fallbackFor(sender, command, body.json, "error") };
  }
}
