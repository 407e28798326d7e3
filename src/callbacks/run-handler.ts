import type { DecidedBy, RuleEvaluation } from "../../generated/operator.ts";
import type { CallbackLog } from "../log/bounded-log.ts";
import { applyRules } from "./apply-rules.ts";
import { callHandler } from "./call-handler.ts";
import type { Command } from "./command.ts";
import { accepted, type Decided, quarantined } from "./decided.ts";
import type { Decision } from "./decision.ts";
import type { HandlerTools } from "./handler-tools.ts";
import { logFieldsOf } from "./log-fields.ts";
import { formatReason, type QuarantineReason } from "./quarantine.ts";
import type { CallbackRequest } from "./request.ts";
import type { Rules } from "./rules.ts";
import type { Sender } from "./sender.ts";
import type { CallbackSummary } from "./summary.ts";

/** What requests are handled with, in one process. */
export interface HandlingOptions {
  /** Decide before the handlers; absent: there are none. */
  rules?: Rules | undefined;
  tools: HandlerTools;
  log: CallbackLog;
}

const ALLOW: Decision = { kind: "allow" };

const BY_NOBODY: DecidedBy = { by: "default", name: null };

/**
 * Lets the rules decide a request that matched its schema. If they do not, runs its handler. Never throws: if one of them fails or is late, the
 * result names the fallback that is answered instead, and the log says why.
 */
export function runHandler(
  sender: Sender,
  command: Command,
  request: CallbackRequest,
  options: HandlingOptions,
): Decided | Promise<Decided> {
  const { rules, tools, log } = options;
  let summary: CallbackSummary;
  try {
    summary = command.handler.summarize(request.body.json as never);
  } catch (error) {
    log.error({ err: error, ...logFieldsOf(sender, request) }, "handler failed, the fallback was sent");
    return accepted({ fallback: "error" });
  }
  if (command.phase === "after") return accepted({ summary });
  // Most callbacks concern no rule, and cost no more than without rules.
  if (rules === undefined || rules.concerns?.(sender.name, command.name) === false) return decide(null);
  return applyRules({ rules, sender, command, request, summary, log }, decide);

  function decide(evaluation: RuleEvaluation | null): Decided | Promise<Decided> {
    const { decide } = command.handler;
    if (decide === undefined) return accepted({ summary, rules: evaluation, decision: ALLOW, decidedBy: BY_NOBODY });
    return callHandler(decide, { sender, command, request, summary, evaluation, tools, log });
  }
}

/** A request that does not match the document. It is recorded for the operator and answered with the fallback. */
export function quarantine(reason: QuarantineReason): Decided {
  return quarantined(formatReason(reason));
}
