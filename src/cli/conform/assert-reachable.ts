import { UsageError } from "../../errors.ts";
import type { Exchange, WireRequest } from "../../senders/post/post.ts";
import { openSending } from "./send.ts";

/** Time-out of the first call of all. A backend that is merely too slow answers within it. */
const FIRST_CALL_MS = 10_000;

/**
 * Sends a first call, and returns what came of it. Throws a UsageError if nobody answers: one error says more than a thousand failed checks, and comes
 * sooner than a thousand time-outs.
 *
 * @param hint What to do about it.
 */
export async function assertReachable(request: WireRequest, hint: string): Promise<Exchange> {
  const { url } = request;
  const { send, close } = openSending(url, { cutOff: FIRST_CALL_MS });
  const exchange = await send(request).finally(close);
  const reason = exchange.answered ? "" : exchange.detail;
  if (/^no answer|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|certificate/.test(reason))
    throw new UsageError(`no answer from ${url} (${reason}); ${hint}`);
  return exchange;
}
