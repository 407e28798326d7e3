import { ImhookError } from "../errors.ts";
import type { CallbackLog } from "../log/bounded-log.ts";
import type { CallAnswer } from "./call-answer.ts";
import { errorAnswer } from "./error-answer.ts";
import { fallbackAnswer } from "./fallback.ts";
import type { CallbackRequest, SenderRequestHead } from "./request.ts";
import type { Sender } from "./sender.ts";

/** Answers a proven call that could not be handled. `request` is null if its command was not identified. */
export type Fail = (sender: Sender, head: SenderRequestHead, request: CallbackRequest | null, error: unknown) => CallAnswer;

/** A bug of ours must not stop the chat: a before-callback gets the fallback. Any other call is told that it failed, and nothing is acknowledged. */
export function createFail(log: CallbackLog): Fail {
  return function fail(sender, { remoteAddress }, request, error) {
    const command = request?.command ?? null;
    const known = error instanceof ImhookError ? error : new ImhookError("internal", undefined, { cause: error });
    const { code, message } = known;
    if (code === "internal") log.error({ err: error, sender: sender.name, command: command?.name ?? null }, "callback failed");
    if (code === "internal" && command?.phase === "before") return fallbackAnswer(command, request?.body.json, "error");
    log.warn({ code, sender: sender.name, remoteAddress, detail: message }, `call answered with ${code}`);
    return errorAnswer(sender, "failed", known, command, request?.body.json);
  };
}
