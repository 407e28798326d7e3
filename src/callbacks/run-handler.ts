import type { DecidedBy, RuleEvaluation } from "../../generated/operator.ts";
import type { CallbackLog } from "../log/bounded-log.ts";
import { applyRules } from "./apply-rules.ts";
import type { Command } from "./command.ts";
import { accepted, type Decided, quarantined } from "./decided.ts";
import type { Decision } from "./decision.ts";
import type { CallbackContext } from "./handler.ts";
import { formatReason, type QuarantineReason } from "./quarantine.ts";
import type { CallbackRequest } from "./request.ts";
import type { Rules } from "./rules.ts";
import type { Sender } from "./sender.ts";
import type { CallbackSummary } from "./summary.ts";

const ALLOW: Decision = { kind: "allow" };

const BY_HANDLER: DecidedBy = { by: "handler", name: null };
const BY_NOBODY: DecidedBy = { by: "default", name: null };

/**
 * Lets the rules decide a request that matched its schema. If they do not, runs its handler. Never throws: if one of them fails or is late, the
 * result names the fallback that is answered instead, and the log says why.
 */
export function runHandler(
  sender: Sender,
  command: Command,
  request: CallbackRequest,
  log: CallbackLog,
  rules?: Rules,
): Decided | Promise<Decided> {
  const body = request.body.json as never;
  let summary: CallbackSummary;
  try {
    summary = command.handler.summarize(body);
  } catch (error) {
    return failed(null, null, error);
  }
  if (command.phase === "after") return accepted({ summary });
  // Most callbacks concern no rule, and cost no more than without rules.
  if (rules === undefined || rules.concerns?.(sender.name, command.name) === false) return decide(summary, null);
  return applyRules({ rules, sender, command, request, summary, log }, (evaluation) => decide(summary, evaluation));

  function decide(summary: CallbackSummary, rules: RuleEvaluation | null): Decided | Promise<Decided> {
    if (command.handler.decide === undefined) return accepted({ summary, rules, decision: ALLOW, decidedBy: BY_NOBODY });
    const by = (decision: Decision) => accepted({ summary, rules, decision, decidedBy: BY_HANDLER });
    try {
      const decision = command.handler.decide(body, createContext(sender, command, request));
      if (!(decision instanceof Promise)) return by(decision);
      return request.deadline.within(decision).then(
        (timed) => (timed.late ? late(summary, rules, decision) : by(timed.value)),
        (error) => failed(summary, rules, error),
      );
    } catch (error) {
      return failed(summary, rules, error);
    }
  }

  function late(summary: CallbackSummary, rules: RuleEvaluation | null, lateDecision: Promise<Decision>): Decided {
    log.error(logged(), "handler was late, the fallback was sent");
    return accepted({ summary, rules, fallback: "deadline", lateDecision });
  }

  function failed(summary: CallbackSummary | null, rules: RuleEvaluation | null, error: unknown): Decided {
    log.error({ ...logged(), err: error }, "handler failed, the fallback was sent");
    return accepted({ summary, rules, fallback: "error" });
  }

  function logged(): object {
    return { sender: sender.name, command: command.name, entry: request.id };
  }
}

/** A request that does not match the document. It is recorded for the operator and answered with the fallback. */
export function quarantine(reason: QuarantineReason): Decided {
  return quarantined(formatReason(reason));
}

function createContext(sender: Sender, command: Command, { proof, receivedAt, deadline }: CallbackRequest): CallbackContext {
  let signal: AbortSignal | undefined;
  return {
    sender: sender.name,
    app: proof.app,
    command: command.name,
    receivedAt,
    // Created on demand: most handlers decide at once.
    get signal() {
      signal ??= deadline.toSignal();
      return signal;
    },
  };
}
