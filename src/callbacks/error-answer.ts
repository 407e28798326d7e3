import type { ImhookError } from "../errors.ts";
import type { Command } from "./command.ts";
import type { Answer } from "./respond.ts";
import type { Sender } from "./sender.ts";

/** Tells a sender in its own format that its call failed. `command` is null if it is not known; `body` is undefined if it was not read. */
export function errorAnswer(sender: Sender, error: ImhookError, command: Command | null, body: unknown): Answer {
  return { status: error.status, text: JSON.stringify(sender.writeFailure(error, command, body)) };
}

/** Tells a caller that may be any of the senders that its call failed. The formats share no field, so each sender finds its own. */
export function errorAnswerForAll(senders: readonly Sender[], error: ImhookError): Answer {
  const reply = Object.assign({}, ...senders.map((sender) => sender.writeFailure(error, null, undefined)));
  return { status: error.status, text: JSON.stringify(reply) };
}
