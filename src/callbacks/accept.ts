import type { Logger } from "pino";
import type { AuthenticationMethod } from "../../generated/operator.ts";
import { describeError } from "../openapi/describe-error.ts";
import type { CommandValidator } from "./command-validator.ts";
import { type Timed, withDeadline } from "./deadline.ts";
import type { Decision, DefaultCause, RecordedDecision } from "./decision.ts";
import type { Description } from "./handler.ts";
import { type Outcome, safeDefault } from "./outcome.ts";
import type { AnyHandler, Call, Reply, Sender } from "./sender.ts";

/** What accepting a call takes. */
export interface Acceptance {
  sender: Sender;
  validator: CommandValidator;
  log: Logger;
}

/**
 * Hands a call that matched the document to its command's handler. Never throws: a handler that fails or is late, and a decision that makes
 * an illegal reply, give way to the command's safe default, and the outcome says so.
 */
export async function accept(
  { sender, validator, log }: Acceptance,
  command: string,
  call: Call,
  authentication: AuthenticationMethod,
): Promise<Outcome> {
  const request = call.arrival.body.json;
  let description: Description | null = null;
  try {
    // sender.handlers is keyed by command, and the validator has just held the request against that command's schema.
    const handler = sender.handlers[command] as AnyHandler;
    description = handler.describe(request as never);
    if (handler.decide === undefined) return finish(null, sender.reply.acknowledgement);
    const timed = await decide(sender, command, call, handler.decide);
    if (timed.late) return standIn("deadline");
    const reply = sender.reply.decision(command, timed.value, request);
    assertLegal(validator, command, reply);
    return finish(timed.value, reply);
  } catch (error) {
    log.error({ err: error, sender: sender.name, command }, "handler failed, the safe default stands in");
    return standIn("error");
  }

  function standIn(cause: DefaultCause): Outcome {
    const { decision, reply } = safeDefault(sender, command, request, cause);
    return finish(decision, reply);
  }

  function finish(decision: RecordedDecision | null, reply: Reply): Outcome {
    return { status: "accepted", reason: null, description, decision, reply, authentication };
  }
}

async function decide(
  sender: Sender,
  command: string,
  { arrival, identity }: Call,
  decideOn: NonNullable<AnyHandler["decide"]>,
): Promise<Timed<Decision>> {
  const controller = new AbortController();
  const context = { sender: sender.name, app: identity.app ?? "", command, receivedAt: arrival.receivedAt, signal: controller.signal };
  const decision = decideOn(arrival.body.json as never, context);
  if (!(decision instanceof Promise)) return { late: false, value: decision };
  return withDeadline(decision, sender.budget - (performance.now() - arrival.startedAt), controller);
}

function assertLegal(validator: CommandValidator, command: string, reply: Reply): void {
  const validate = validator.replyValidatorOf(command);
  if (!validate(reply)) throw new Error(`illegal reply: ${describeError(validate.errors?.[0])}`);
}
