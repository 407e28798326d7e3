import type { Context } from "koa";
import { ImhookError } from "../errors.ts";
import type { CallAnswer } from "./call-answer.ts";
import { errorAnswer } from "./error-answer.ts";
import { fallbackAnswer } from "./fallback.ts";
import { peekBody } from "./peek-body.ts";
import type { SenderRequestHead } from "./request.ts";
import type { Sender } from "./sender.ts";

/** Created once: an error takes longer than the rest of the answer. */
const OVERLOADED = new ImhookError("overloaded");

/**
 * Answers a proven call that there is no room for. It is not handled and not recorded, so that the answer is in time: a before-callback gets the
 * fallback, any other call is told to come again.
 */
export async function shed(context: Context, sender: Sender, head: SenderRequestHead): Promise<CallAnswer> {
  const body = await peekBody(context.req);
  const { command } = sender.identify(head, body);
  if (command?.phase === "before") return fallbackAnswer(command, body, "overload");
  return errorAnswer(sender, "shed", OVERLOADED, command, body);
}
