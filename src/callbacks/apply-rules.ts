import type { DecidedBy, RuleEvaluation } from "../../generated/operator.ts";
import type { CallbackLog } from "../log/bounded-log.ts";
import type { Command } from "./command.ts";
import { accepted, type Decided } from "./decided.ts";
import { logFieldsOf } from "./log-fields.ts";
import type { CallbackRequest } from "./request.ts";
import type { RuleResult, Rules } from "./rules.ts";
import type { Sender } from "./sender.ts";
import type { CallbackSummary } from "./summary.ts";

/** What rules are applied to. */
export interface RuledRequest {
  rules: Rules;
  sender: Sender;
  command: Command;
  request: CallbackRequest;
  summary: CallbackSummary;
  log: CallbackLog;
}

/** Says what becomes of a request that the rules did not decide; null if none concerns its command. */
type Undecided = (evaluation: RuleEvaluation | null) => Decided | Promise<Decided>;

/**
 * Lets the rules decide a before-callback. Never throws: if they fail or are late, the result names the fallback, and the log says why. What late
 * rules find is not recorded.
 */
export function applyRules(ruled: RuledRequest, undecided: Undecided): Decided | Promise<Decided> {
  const { rules, sender, command, request, summary, log } = ruled;
  const logged = () => logFieldsOf(sender, request);
  try {
    const result = rules.evaluate({
      sender: sender.name,
      app: request.proof.app,
      command,
      // The validator knows that it is an object.
      request: request.body.json as Record<string, unknown>,
      summary,
      entry: request.id,
      receivedAt: request.receivedAt,
      deadline: request.deadline,
      traceparent: request.trace?.traceparent,
      ...sender.readUserClient(request),
    });
    return result instanceof Promise ? decideInTime(result).catch(failed) : decided(result);
  } catch (error) {
    return failed(error);
  }

  async function decideInTime(result: Promise<RuleResult>): Promise<Decided> {
    const timed = await request.deadline.within(result);
    if (!timed.late) return decided(timed.value);
    log.error(logged(), "rules were late, the fallback was sent");
    return accepted({ summary, fallback: "deadline" });
  }

  function decided(result: RuleResult | null): Decided | Promise<Decided> {
    if (result === null) return undecided(null);
    const { decision, rule, decider, flaggedBy, trace } = result;
    const evaluation = { ...trace, flaggedBy };
    if (trace.failed.length > 0) log.warn({ ...logged(), failed: trace.failed }, "rules failed");
    if (decision === null) return undecided(evaluation);
    const decidedBy: DecidedBy = decider === null ? { by: "rule", name: rule } : { by: "service", name: decider };
    return accepted({ summary, decision, decidedBy, rules: evaluation });
  }

  function failed(error: unknown): Decided {
    log.error({ ...logged(), err: error }, "rules failed, the fallback was sent");
    return accepted({ summary, fallback: "error" });
  }
}
