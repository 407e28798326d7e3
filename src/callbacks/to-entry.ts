import { machineTime } from "../clock.ts";
import type { NewEntry } from "../journal/journal.ts";
import { idempotencyKeyOf } from "./idempotency-key.ts";
import type { CallbackRequest } from "./request.ts";
import { requestIdOf } from "./request-id.ts";
import type { Sender } from "./sender.ts";
import { withoutSecrets } from "./without-secrets.ts";
import type { Outcome } from "./write-reply.ts";

/** The journal entry of a callback; `reply` is the text to be sent. */
export function toEntry(sender: Sender, request: CallbackRequest, outcome: Outcome, reply: string): NewEntry {
  const { command, receivedCommand, proof, headers } = request;
  const { summary } = outcome;
  const traceId = headers.operationid;
  return {
    id: request.id,
    sender: sender.name,
    app: proof.app,
    command: command?.name ?? receivedCommand,
    receivedCommand,
    phase: command?.phase ?? null,
    status: outcome.status,
    reason: outcome.reason,
    receivedAt: request.receivedAt,
    eventTime: summary?.eventTime ?? null,
    actor: summary?.actor ?? null,
    targets: summary?.targets ?? [],
    group: summary?.group ?? null,
    message: summary?.message ?? null,
    decision: outcome.decision && { ...outcome.decision },
    decidedBy: outcome.decidedBy,
    durationMs: performance.now() - request.startedAt,
    measuredAt: machineTime(),
    remoteAddress: request.remoteAddress,
    authentication: proof.method,
    idempotencyKey: outcome.status === "accepted" ? idempotencyKeyOf(sender.name, request) : null,
    query: withoutSecrets(request.queryText, sender.secretParameters),
    traceId: typeof traceId === "string" ? traceId : null,
    requestId: requestIdOf(request),
    body: request.body.text,
    bodyEncoding: request.body.encoding,
    reply,
    rules: outcome.rules,
  };
}
