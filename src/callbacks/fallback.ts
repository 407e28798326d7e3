import type { CallAnswer, FallbackReason } from "./call-answer.ts";
import type { Command } from "./command.ts";
import type { Decision, FallbackCause, RecordedDecision } from "./decision.ts";
import type { Reply } from "./reply.ts";
import type { Sender } from "./sender.ts";

/** What is answered if nobody decided. */
export interface Fallback {
  /** null for an after-command and for a command that is not known. */
  decision: RecordedDecision | null;
  reply: Reply;
}

/** What users are told if a command is refused because nobody decided. It says nothing about the cause. */
const REFUSAL: Decision = { kind: "refuse", message: "This cannot be checked at the moment. Please try again later." };

const ALLOW: Decision = { kind: "allow" };

/**
 * The answer to a command that nobody decided, for any body. A before-callback is allowed, or refused if its command's policy says so. Anything else is
 * acknowledged.
 */
export function fallbackFor(sender: Sender, command: Command | null, body: unknown, cause: FallbackCause): Fallback {
  if (command?.phase !== "before") return { decision: null, reply: sender.acknowledgement };
  return { decision: { ...decisionOf(command), fallback: cause }, reply: fallbackReply(command, body) };
}

/** Answers a before-callback that was not handled, or not to its end. */
export function fallbackAnswer(command: Command, body: unknown, reason: FallbackReason): CallAnswer {
  const text = JSON.stringify(fallbackReply(command, body));
  return { status: 200, text, outcome: reason === "overload" ? "shed" : "fallback", command, fallback: reason, error: null };
}

function fallbackReply(command: Command, body: unknown): Reply {
  return command.writeReply(decisionOf(command), body);
}

function decisionOf({ onFailure }: Command): Decision {
  return onFailure === "refuse" ? REFUSAL : ALLOW;
}
