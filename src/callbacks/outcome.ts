import type { AuthenticationMethod } from "../../generated/operator.ts";
import type { Decision, FallbackCause, RecordedDecision } from "./decision.ts";
import { type QuarantineReason, toReason } from "./fault.ts";
import type { CallbackSummary } from "./handler.ts";
import type { CallbackRequest, Reply, Sender } from "./sender.ts";

/** What became of a callback from a genuine sender. */
export interface Outcome {
  status: "accepted" | "quarantined";
  /** Why it is in quarantine; null where it is not. */
  reason: string | null;
  /** null where it was not understood. */
  description: CallbackSummary | null;
  /** null for an after-callback and for an unknown command. */
  decision: RecordedDecision | null;
  reply: Reply;
  authentication: AuthenticationMethod;
  /** What tells this callback from the next; null where nothing does (duplicate-key.ts). */
  duplicateKey: string | null;
  /** What the handler is still to decide, where the safe default stands in because its time is up. */
  lateDecision: Promise<Decision> | null;
}

/** Outcome of a call that did not match the document: kept for the operator, answered with the command's safe default. */
export function quarantine(
  sender: Sender,
  { arrival, identity }: CallbackRequest,
  fault: QuarantineReason,
  authentication: AuthenticationMethod,
): Outcome {
  const standIn = safeDefault(sender, identity.command, arrival.body.json, "quarantine");
  return {
    status: "quarantined",
    reason: toReason(fault),
    description: null,
    ...standIn,
    authentication,
    duplicateKey: null,
    lateDecision: null,
  };
}

/** What stands in where no handler has decided. */
export type StandIn = Pick<Outcome, "decision" | "reply">;

/** The command's safe default, written for any body: allow before, acknowledge after. `command` is null if it is unknown. */
export function safeDefault(sender: Sender, command: string | null, body: unknown, cause: FallbackCause): StandIn {
  const kind = safeKindOf(sender, command);
  return { decision: kind === "acknowledge" ? null : { kind, default: cause }, reply: safeReply(sender, command, body) };
}

/** The reply of the safe default. */
export function safeReply(sender: Sender, command: string | null, body: unknown): Reply {
  const kind = safeKindOf(sender, command);
  return command === null || kind === "acknowledge" ? sender.reply.acknowledgement : sender.reply.decision(command, { kind }, body);
}

function safeKindOf(sender: Sender, command: string | null): "allow" | "acknowledge" {
  return command !== null && sender.commands[command]?.phase === "before" ? "allow" : "acknowledge";
}
