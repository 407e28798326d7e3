import { ImhookError } from "../errors.ts";
import type { CallbackLog } from "../log/bounded-log.ts";
import type { Statistics } from "./counters/statistics.ts";
import { errorAnswer } from "./error-answer.ts";
import { fallbackReply } from "./fallback.ts";
import type { CallbackRequest, SenderRequestHead } from "./request.ts";
import type { Answer } from "./respond.ts";
import type { Sender } from "./sender.ts";

/** What failing takes. */
export interface FailOptions {
  statistics: Pick<Statistics, "failed" | "fallbackSent">;
  log: CallbackLog;
}

/** Answers a proven call that could not be handled. `request` is null if its command was not identified. */
export type Fail = (sender: Sender, head: SenderRequestHead, request: CallbackRequest | null, error: unknown) => Answer;

/** A bug of ours must not stop the chat: a before-callback gets the fallback. Any other call is told that it failed, and nothing is acknowledged. */
export function createFail({ statistics, log }: FailOptions): Fail {
  return function fail(sender, { remoteAddress }, request, error) {
    const command = request?.command ?? null;
    const known = error instanceof ImhookError ? error : new ImhookError("internal", undefined, { cause: error });
    const { code, message } = known;
    if (code === "internal") log.error({ err: error, sender: sender.name, command: command?.name ?? null }, "callback failed");
    if (code === "internal" && command?.phase === "before") {
      statistics.fallbackSent("error");
      return { status: 200, text: JSON.stringify(fallbackReply(sender, command, request?.body.json)) };
    }
    statistics.failed(code);
    log.warn({ code, sender: sender.name, remoteAddress, detail: message }, `call answered with ${code}`);
    return errorAnswer(sender, known, command, request?.body.json);
  };
}
