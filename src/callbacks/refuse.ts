import type { Context } from "koa";
import type { ImhookError } from "../errors.ts";
import type { CallbackLog } from "../log/bounded-log.ts";
import type { Statistics } from "./counters/statistics.ts";
import type { Answer } from "./process-call.ts";
import type { Sender } from "./sender.ts";

/** A failure in the formats of all senders at once, for a call of which the sender is not known; each takes its own fields out of it. */
export function refuse(senders: readonly Sender[], error: ImhookError): Answer {
  const reply = Object.assign({}, ...senders.map((sender) => sender.reply.failure(error, null, undefined)));
  return { status: error.status, text: JSON.stringify(reply) };
}

/** Answers a call that goes no further, counts it and says so in the log. `possible` are the senders that it could be of. */
export type TurnBack = (context: Context, possible: readonly Sender[], error: ImhookError) => void;

export function createTurnBack(statistics: Pick<Statistics, "refused">, log: CallbackLog): TurnBack {
  return function turnBack(context, possible, error) {
    const { code, message } = error;
    const { remoteAddress } = context.state;
    const [only, ...others] = possible;
    const sender = others.length === 0 ? (only?.name ?? null) : null;
    statistics.refused({ code, sender, remoteAddress, message });
    log.warn({ code, sender, remoteAddress, detail: message }, `call answered with ${code}`);
    send(context, refuse(possible, error));
  };
}

/**
 * Writes the answer by itself: Koa's way over types and lengths of any body takes as long as finding the answer does (test/bench/LOG.md).
 * Headers that were set on the context go with it.
 */
export function send(context: Context, { status, text }: Answer): void {
  context.respond = false;
  context.res.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Content-Length": Buffer.byteLength(text) });
  context.res.end(text);
}
