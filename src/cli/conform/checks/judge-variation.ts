import type { Exchange } from "../../../senders/post/post.ts";
import type { SentCallback } from "../../../senders/sent-callback.ts";
import type { Context } from "../check.ts";
import { type Callback, requestOf } from "../request.ts";
import type { Violation } from "../violation.ts";

/**
 * Judges the answer to a callback that differs from a plain one only in what must not affect a decision. A refusal is a violation unless the
 * plain callback is refused too.
 */
export async function judgeVariation(
  context: Context,
  callback: SentCallback,
  plain: Callback,
  exchange: Exchange,
): Promise<Violation | null> {
  const violation = context.judge.decided(callback, exchange);
  return violation !== null || !context.judge.refuses(exchange) ? violation : judgeSafe(context, plain, exchange);
}

/** Judges the answer to a callback that the backend need not understand. A refusal is a violation unless the plain callback is refused too. */
export async function judgeSafe({ target, judge, send }: Context, plain: Callback, exchange: Exchange): Promise<Violation | null> {
  const violation = judge.safe(exchange);
  if (violation?.rule !== "refusal") return violation;
  return judge.refuses(await send(requestOf(target, plain))) ? null : violation;
}
