import type { AuthenticationMethod } from "../../generated/operator.ts";
import type { CallbackLog } from "../log/bounded-log.ts";
import type { CommandValidator } from "./command-validator.ts";
import type { Decision, FallbackCause, RecordedDecision } from "./decision.ts";
import { duplicateKeyOf } from "./duplicate-key.ts";
import type { CallbackContext, CallbackSummary } from "./handler.ts";
import { type Outcome, safeDefault } from "./outcome.ts";
import type { AnyHandler, CallbackRequest, Reply, Sender } from "./sender.ts";

/** What accepting a call takes. */
export interface Acceptance {
  sender: Sender;
  replies: Pick<CommandValidator, "faultOfReply">;
  log: CallbackLog;
}

/**
 * Hands a call that matched the document to its command's handler. Never throws: a handler that fails or is late, and a decision that makes
 * an illegal reply, give way to the command's safe default, and the outcome says so.
 */
export async function accept(
  { sender, replies, log }: Acceptance,
  command: string,
  call: CallbackRequest,
  authentication: AuthenticationMethod,
): Promise<Outcome> {
  const request = call.arrival.body.json;
  let description: CallbackSummary | null = null;
  try {
    // sender.handlers is keyed by command, and the validator has just held the request against that command's schema.
    const handler = sender.handlers[command] as AnyHandler;
    description = handler.summarize(request as never);
    if (handler.decide === undefined) return finish(null, sender.reply.acknowledgement);
    const decision = handler.decide(request as never, contextOf(sender, command, call));
    const timed = decision instanceof Promise ? await call.deadline.within(decision) : { late: false as const, value: decision };
    if (timed.late) return { ...standIn("deadline"), lateDecision: decision as Promise<Decision> };
    const reply = sender.reply.decision(command, timed.value, request);
    const fault = replies.faultOfReply(command, reply);
    if (fault !== null) throw new Error(`illegal reply: ${fault}`);
    return finish(timed.value, reply);
  } catch (error) {
    log.error({ err: error, sender: sender.name, command }, "handler failed, the safe default stands in");
    return standIn("error");
  }

  function standIn(cause: FallbackCause): Outcome {
    const { decision, reply } = safeDefault(sender, command, request, cause);
    return finish(decision, reply);
  }

  function finish(decision: RecordedDecision | null, reply: Reply): Outcome {
    const duplicateKey = duplicateKeyOf(sender, command, call);
    return { status: "accepted", reason: null, description, decision, reply, authentication, duplicateKey, lateDecision: null };
  }
}

function contextOf(sender: Sender, command: string, { arrival, identity, deadline }: CallbackRequest): CallbackContext {
  let signal: AbortSignal | undefined;
  return {
    sender: sender.name,
    app: identity.app ?? "",
    command,
    receivedAt: arrival.receivedAt,
    // Made where it is asked for: few handlers wait for anything.
    get signal() {
      signal ??= deadline.toSignal();
      return signal;
    },
  };
}
