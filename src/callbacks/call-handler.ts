import type { DecidedBy, RuleEvaluation } from "../../generated/operator.ts";
import type { CallbackLog } from "../log/bounded-log.ts";
import type { Command } from "./command.ts";
import { DecidingContext } from "./context/deciding-context.ts";
import type { ContextSource } from "./context/lazy-context.ts";
import { callOf } from "./context/log.ts";
import { copyJson } from "./copy-json.ts";
import { accepted, type Decided } from "./decided.ts";
import type { Decision } from "./decision.ts";
import type { AnyHandler } from "./handler.ts";
import { runInScope, type TakeStrayError } from "./handler-scope.ts";
import type { HandlerTools } from "./handler-tools.ts";
import type { CallbackRequest } from "./request.ts";
import type { Sender } from "./sender.ts";
import type { CallbackSummary } from "./summary.ts";
import { withCounts } from "./with-counts.ts";

/** A request that a handler is called for. */
export interface HandledRequest {
  sender: Sender;
  command: Command;
  request: CallbackRequest;
  summary: CallbackSummary;
  /** How the rules were evaluated that did not decide it; null if none concerns its command. */
  evaluation: RuleEvaluation | null;
  tools: HandlerTools;
  log: CallbackLog;
}

const BY_HANDLER: DecidedBy = { by: "handler", name: null };

/**
 * Lets a handler decide a request. Never throws: if the handler fails or is late, the result names the fallback that is answered instead, and the log says
 * why. The handler gets a copy of the request, so that it cannot change what is recorded and replied.
 */
export function callHandler(decide: NonNullable<AnyHandler["decide"]>, handled: HandledRequest): Decided | Promise<Decided> {
  const { request, summary, evaluation, tools, log } = handled;
  const { deadline } = request;
  const call = toSource(handled);
  const context = new DecidingContext(call, tools);
  const takeStrayError: TakeStrayError = (...error) => tools.takeStrayError(call, ...error);
  try {
    // The validator knows that it is an object, and that it fits.
    const body = copyJson(request.body.json as object) as never;
    const decision = tools.watch.run(call, () => runInScope(takeStrayError, decide, body, context));
    if (!(decision instanceof Promise)) return deadline.remaining > 0 ? decided(decision) : late(Promise.resolve(decision));
    return decideInTime(decision);
  } catch (error) {
    return failed(error);
  }

  function decideInTime(decision: Promise<Decision>): Promise<Decided> {
    tools.watch.goesOn(call);
    return deadline.within(decision).then(
      (timed) => {
        // Not for longer, because a late handler may never end.
        tools.watch.ended(call);
        return timed.late || deadline.remaining === 0 ? late(decision) : decided(timed.value);
      },
      (error) => {
        tools.watch.ended(call);
        return failed(error);
      },
    );
  }

  function decided(decision: Decision): Decided {
    return accepted({ ...known(), decision, decidedBy: BY_HANDLER });
  }

  function late(lateDecision: Promise<Decision>): Decided {
    log.error(callOf(call), "handler was late, the fallback was sent");
    lateDecision.catch((error) => log.error({ err: error, ...callOf(call) }, "handler failed after it was late"));
    return accepted({ ...known(), fallback: "deadline", lateDecision });
  }

  function failed(error: unknown): Decided {
    log.error({ err: error, ...callOf(call) }, "handler failed, the fallback was sent");
    return accepted({ ...known(), fallback: "error" });
  }

  function known(): Pick<Decided, "summary" | "rules"> {
    return { summary, rules: withCounts(evaluation, context.endCounting()) };
  }
}

function toSource({ sender, command, request }: HandledRequest): ContextSource {
  return {
    sender: sender.name,
    app: request.proof.app,
    command: command.name,
    entry: request.id,
    receivedAt: request.receivedAt,
    deadline: request.deadline,
    readQuery: () => sender.readQuery(request.queryText),
  };
}
