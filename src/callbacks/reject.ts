import type { Context } from "koa";
import type { ImhookError } from "../errors.ts";
import type { ProvenConnections } from "../http/connections.ts";
import type { CallbackLog } from "../log/bounded-log.ts";
import type { CallAnswer } from "./call-answer.ts";
import type { Command } from "./command.ts";
import { UNPROVEN_BOUNDS } from "./discard-body.ts";
import { errorAnswer, errorAnswerForAll } from "./error-answer.ts";
import { type CallObserver, noProgress } from "./observer.ts";
import { peekBody } from "./peek-body.ts";
import { mayEcho } from "./reply-echo.ts";
import type { RequestHead, SenderRequestHead } from "./request.ts";
import { respond, respondAndClose } from "./respond.ts";
import type { Sender } from "./sender.ts";

/** What rejecting a call takes. */
export interface RejectOptions {
  senders: readonly Sender[];
  observer: Pick<CallObserver, "answered">;
  connections: Pick<ProvenConnections, "markClosing">;
  log: CallbackLog;
}

/** Answers a call that is not proven, and closes its connection unless it is a proxy's. `sender` is null if the path belongs to none. */
export type Reject = (context: Context, sender: Sender | null, head: RequestHead, error: ImhookError) => Promise<void>;

/**
 * Such a call may cost next to nothing, so its body is not read. The one exception are commands whose answers repeat values of the request
 * (`echo`): of these up to 64 KiB are read.
 */
export function createReject({ senders, observer, connections, log }: RejectOptions): Reject {
  return async function reject(context, sender, head, error) {
    const { code, message } = error;
    if (!head.behindProxy) connections.markClosing(context.req.socket);
    const call = sender && identify(sender, head);
    log.warn(
      { code, sender: sender?.name ?? null, command: call?.command?.name ?? null, remoteAddress: head.remoteAddress, detail: message },
      `call answered with ${code}`,
    );
    const answer = call === null ? errorAnswerForAll(senders, "rejected", error) : await answerFor(context, call, error);
    const sent = head.behindProxy ? respond(context, answer) : respondAndClose(context, answer, UNPROVEN_BOUNDS);
    observer.answered({ ...noProgress(), sender, head, answer, answeredAt: performance.now() });
    await sent;
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

async function answerFor(context: Context, { sender, head, command }: Call, error: ImhookError): Promise<CallAnswer> {
  if (context.method !== "POST" || !mayEcho(sender, command)) return errorAnswer(sender, "rejected", error, command, undefined);
  const body = await peekBody(context.req);
  return errorAnswer(sender, "rejected", error, sender.identify(head, body).command, body);
}
