import type { Context } from "koa";
import { type ImhookError, isRefusal } from "../errors.ts";
import type { ProvenConnections } from "../http/connections.ts";
import type { CallbackLog } from "../log/bounded-log.ts";
import type { Command } from "./command.ts";
import type { Statistics } from "./counters/statistics.ts";
import { UNPROVEN_BOUNDS } from "./discard-body.ts";
import { errorAnswer, errorAnswerForAll } from "./error-answer.ts";
import { peekBody } from "./peek-body.ts";
import { mayEcho } from "./reply-echo.ts";
import type { RequestHead, SenderRequestHead } from "./request.ts";
import { type Answer, respond, respondAndClose } from "./respond.ts";
import type { Sender } from "./sender.ts";

/** What rejecting a call takes. */
export interface RejectOptions {
  senders: readonly Sender[];
  statistics: Pick<Statistics, "refused" | "failed">;
  connections: Pick<ProvenConnections, "markClosing">;
  log: CallbackLog;
}

/** Answers a call that is not proven, and closes its connection unless it is a proxy's. `sender` is null if the path belongs to none. */
export type Reject = (context: Context, sender: Sender | null, head: RequestHead, error: ImhookError) => Promise<void>;

/**
 * Such a call may cost next to nothing, so its body is not read. The one exception are commands whose answers repeat values of the request
 * (`echo`): of these up to 64 KiB are read.
 */
export function createReject({ senders, statistics, connections, log }: RejectOptions): Reject {
  return async function reject(context, sender, head, error) {
    const { code, message } = error;
    const refused = { code, sender: sender?.name ?? null, remoteAddress: head.remoteAddress, message };
    if (!head.behindProxy) connections.markClosing(context.req.socket);
    if (isRefusal(error)) statistics.refused(refused);
    else statistics.failed(code);
    const call = sender && identify(sender, head);
    const { remoteAddress } = refused;
    log.warn(
      { code, sender: refused.sender, command: call?.command?.name ?? null, remoteAddress, detail: message },
      `call answered with ${code}`,
    );
    const answer = call === null ? errorAnswerForAll(senders, error) : await answerFor(context, call, error);
    if (head.behindProxy) respond(context, answer);
    else await respondAndClose(context, answer, UNPROVEN_BOUNDS);
  };
}

/** A call to a sender's path, as far as its head tells. */
interface Call {
  sender: Sender;
  head: SenderRequestHead;
  /** null if the head names none that is known. */
  command: Command | null;
}

function identify(sender: Sender, head: RequestHead): Call {
  const senderHead: SenderRequestHead = { ...head, parameters: sender.readParameters(head.queryText) };
  return { sender, head: senderHead, command: sender.identify(senderHead, undefined).command };
}

async function answerFor(context: Context, { sender, head, command }: Call, error: ImhookError): Promise<Answer> {
  if (context.method !== "POST" || !mayEcho(sender, command)) return errorAnswer(sender, error, command, undefined);
  const body = await peekBody(context.req);
  return errorAnswer(sender, error, sender.identify(head, body).command, body);
}
