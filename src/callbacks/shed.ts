import type { Context } from "koa";
import { ImhookError } from "../errors.ts";
import type { Statistics } from "./counters/statistics.ts";
import { errorAnswer } from "./error-answer.ts";
import { fallbackReply } from "./fallback.ts";
import { peekBody } from "./peek-body.ts";
import type { SenderRequestHead } from "./request.ts";
import type { Answer } from "./respond.ts";
import type { Sender } from "./sender.ts";

/** Created once: an error takes longer than the rest of the answer. */
const OVERLOADED = new ImhookError("overloaded");

/**
 * Answers a proven call that there is no room for. It is not handled and not recorded, so that the answer is in time: a before-callback gets the
 * fallback, any other call is told to come again.
 */
export async function shed(
  context: Context,
  sender: Sender,
  head: SenderRequestHead,
  statistics: Pick<Statistics, "failed" | "fallbackSent">,
): Promise<Answer> {
  const body = await peekBody(context.req);
  const { command } = sender.identify(head, body);
  if (command?.phase === "before") {
    statistics.fallbackSent("overload");
    return { status: 200, text: JSON.stringify(fallbackReply(sender, command, body)) };
  }
  statistics.failed("overloaded");
  return errorAnswer(sender, OVERLOADED, command, body);
}
