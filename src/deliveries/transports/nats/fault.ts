import { JetStreamApiError } from "@nats-io/jetstream";
import { errors } from "@nats-io/transport-node";
import type { Fault } from "../outcomes.ts";
import { hasPlaceholder } from "./subject.ts";

/** The connection has ended before an acknowledgement came. */
export const CONNECTION_LOST = "The connection was lost before an acknowledgement came.";

export interface FaultContext {
  subject: string;
  /** The subject as it is defined. */
  template: string;
}

const SERVER_ERROR = 500;

/** Why a message has not arrived. */
export function faultOf(error: unknown, { subject, template }: FaultContext): Fault {
  const causes = causesOf(error);
  // With one subject for all, the others meet the same.
  const isOutage = !hasPlaceholder(template);
  for (const cause of causes) {
    if (cause instanceof errors.NoRespondersError)
      return { text: `No stream takes the subject ${subject}, or the server has no JetStream.`, isOutage };
    if (cause instanceof errors.PermissionViolationError) return { text: `The user may not publish to the subject ${subject}.`, isOutage };
    if (cause instanceof errors.InvalidArgumentError)
      return { text: `The message is larger than the server takes (max_payload).`, isOutage: false };
    if (cause instanceof JetStreamApiError)
      return { text: `The stream answers: ${cause.message}.`, isOutage: cause.status >= SERVER_ERROR };
  }
  return connectionFaultOf(error);
}

/** Why the servers cannot be reached. */
export function connectionFaultOf(error: unknown): Fault {
  const causes = causesOf(error);
  if (causes.some((cause) => cause instanceof errors.AuthorizationError))
    return { text: "The servers do not accept the token, the password or the credentials.", isOutage: true };
  const last = causes.at(-1);
  return { text: `NATS cannot be reached: ${last instanceof Object && "message" in last ? last.message : last}`, isOutage: true };
}

function causesOf(error: unknown): unknown[] {
  const cause = error instanceof Object && "cause" in error ? error.cause : undefined;
  return cause === undefined ? [error] : [error, ...causesOf(cause)];
}
