import type { ImhookError } from "../errors.ts";
import type { CallAnswer, CallOutcome } from "./call-answer.ts";
import type { Command } from "./command.ts";
import type { Sender } from "./sender.ts";

/** How a call can end in an error. */
type ErrorOutcome = Extract<CallOutcome, "failed" | "shed" | "rejected">;

/** Tells a sender in its own format that its call failed. `command` is null if it is not known; `body` is undefined if it was not read. */
export function errorAnswer(sender: Sender, outcome: ErrorOutcome, error: ImhookError, command: Command | null, body: unknown): CallAnswer {
  const text = JSON.stringify(sender.writeFailure(error, command, body));
  return { status: error.status, text, outcome, command, fallback: null, error };
}

/** Tells a caller that may be any of the senders that its call failed. The formats share no field, so each sender finds its own. */
export function errorAnswerForAll(senders: readonly Sender[], outcome: ErrorOutcome, error: ImhookError): CallAnswer {
  const reply = Object.assign({}, ...senders.map((sender) => sender.writeFailure(error, null, undefined)));
  return { status: error.status, text: JSON.stringify(reply), outcome, command: null, fallback: null, error };
}
