import type { CallbackLog } from "../log/bounded-log.ts";
import type { Decided } from "./decided.ts";
import type { FallbackCause, RecordedDecision } from "./decision.ts";
import { fallbackFor } from "./fallback.ts";
import { logFieldsOf } from "./log-fields.ts";
import type { Reply } from "./reply.ts";
import { findReplyFault } from "./reply-fault.ts";
import type { CallbackRequest } from "./request.ts";
import type { Sender } from "./sender.ts";
import { toOtherSpelling } from "./spelling.ts";

/** What became of a callback. */
export interface Outcome extends Omit<Decided, "fallback" | "decision"> {
  /** null for an after-command and for a command that is not known. */
  decision: RecordedDecision | null;
  reply: Reply;
}

/**
 * Writes a decision in the sender's format, and checks the reply against the document and the sender's rules. A decision that makes an illegal reply
 * is replaced by the fallback, so that every reply that leaves is one that the sender understands. The log says which field was illegal.
 */
export function writeReply(sender: Sender, request: CallbackRequest, decided: Decided, log: CallbackLog): Outcome {
  const { decision, fallback, ...rest } = decided;
  const { command, body, sentBody } = request;
  if (fallback !== null) return withFallback(sender, request, rest, fallback);
  if (decision === null || command === null) return { ...rest, decision: null, reply: sender.acknowledgement };
  try {
    const written = command.writeReply(decision, body.json);
    const reply = sentBody === body.json ? written : toOtherSpelling(command.spellings, written);
    // An allowing reply has no value of a handler's, and nearly every reply allows.
    const fault = decision.kind === "allow" && command.validateReply(reply) ? null : findReplyFault(command, sentBody, reply);
    if (fault === null) return { ...rest, decision, reply };
    log.error({ ...logFields(sender, request, decided), ...fault }, "decision makes no legal reply, the fallback was sent");
  } catch (error) {
    log.error({ err: error, ...logFields(sender, request, decided) }, "decision makes no reply, the fallback was sent");
  }
  return withFallback(sender, request, rest, "error");
}

function logFields(sender: Sender, request: CallbackRequest, { decidedBy }: Decided): object {
  return { ...logFieldsOf(sender, request), ...(decidedBy?.by === "rule" && { rule: decidedBy.name }) };
}

function withFallback(
  sender: Sender,
  { command, body }: CallbackRequest,
  decided: Omit<Decided, "fallback" | "decision">,
  cause: FallbackCause,
): Outcome {
  const { decision, reply } = fallbackFor(sender, command, body.json, cause);
  return { ...decided, decision, decidedBy: decision && { by: "fallback", name: null }, reply };
}
