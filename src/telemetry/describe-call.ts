import { type Attributes, type SpanStatus, SpanStatusCode } from "@opentelemetry/api";
import type { AnsweredCall } from "../callbacks/observer.ts";

/** What a span says of its call. A value that is undefined is left out. */
export function attributesOf({ sender, request, head, decided, answer }: AnsweredCall): Attributes {
  const { status, outcome, command, fallback, error } = answer;
  const operationId = head?.headers.operationid;
  return {
    "http.response.status_code": status,
    "imhook.sender": sender?.name,
    "imhook.app": request?.proof.app,
    "imhook.command": command?.name,
    "imhook.phase": command?.phase,
    "imhook.outcome": outcome,
    "imhook.entry": request?.id,
    "imhook.decided_by": decided?.decidedBy?.by,
    "imhook.rule": nameIf(decided?.decidedBy?.by === "rule", decided?.decidedBy?.name),
    "imhook.decider": nameIf(decided?.decidedBy?.by === "service", decided?.decidedBy?.name),
    "imhook.reason": decided?.reason ?? undefined,
    "imhook.fallback": fallback ?? undefined,
    "error.type": error?.code,
    "openim.operation_id": sender?.name === "openim" && typeof operationId === "string" ? operationId : undefined,
  };
}

function nameIf(is: boolean, name: string | null | undefined): string | undefined {
  return is ? (name ?? undefined) : undefined;
}

/** An error is what the operator can do something about; a refusal by a rule is none. */
export function statusOf({ answer: { outcome, fallback, error } }: AnsweredCall): SpanStatus {
  if (error !== null) return { code: SpanStatusCode.ERROR, message: error.code };
  if (outcome === "fallback" || outcome === "shed") return { code: SpanStatusCode.ERROR, message: `fallback: ${fallback}` };
  return { code: SpanStatusCode.UNSET };
}
