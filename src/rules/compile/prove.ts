import type { Decision } from "../../callbacks/decision.ts";
import { findReplyFault, type ReplyFault } from "../../callbacks/reply-fault.ts";
import type { Target } from "./catalog.ts";
import { exampleBodiesOf } from "./documents.ts";

/** The fault of the reply to a request that a decision makes, or null. */
export function findFaultOf(
  { command }: Pick<Target, "command">,
  decision: Decision,
  body: Readonly<Record<string, unknown>>,
): ReplyFault | null {
  try {
    return findReplyFault(command, body, command.writeReply(decision, body));
  } catch (error) {
    if (error instanceof RangeError) return { field: "", detail: error.message };
    throw error;
  }
}

/** The faults of the replies to the examples of a command, in their order; null for a legal one. */
export function findFaultsOf(target: Target, toDecision: (body: Readonly<Record<string, unknown>>) => Decision): Array<ReplyFault | null> {
  return exampleBodiesOf(target.sender, target.command).map((body) => findFaultOf(target, toDecision(body), body));
}
