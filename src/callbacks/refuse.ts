import type { Context } from "koa";
import type { ImhookError } from "../errors.ts";
import type { Answer } from "./process-call.ts";
import type { Sender } from "./sender.ts";

/** A failure in the formats of all senders at once, for a call of which the sender is not known; each takes its own fields out of it. */
export function refuse(senders: readonly Sender[], error: ImhookError): Answer {
  const reply = Object.assign({}, ...senders.map((sender) => sender.reply.failure(error, null, undefined)));
  return { status: error.status, text: JSON.stringify(reply) };
}

export function send(context: Context, { status, text }: Answer): void {
  context.status = status;
  context.type = "json";
  context.body = text;
}
