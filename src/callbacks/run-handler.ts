import type { CallbackLog } from "../log/bounded-log.ts";
import type { Command } from "./command.ts";
import type { Decision, FallbackCause, RecordedDecision } from "./decision.ts";
import type { CallbackContext } from "./handler.ts";
import { formatReason, type QuarantineReason } from "./quarantine.ts";
import type { CallbackRequest } from "./request.ts";
import type { Sender } from "./sender.ts";
import type { CallbackSummary } from "./summary.ts";

/** What became of a callback, before its reply is written. */
export interface Decided {
  status: "accepted" | "quarantined";
  /** Why it is in quarantine; null if it is not. */
  reason: string | null;
  /** null if it was not understood. */
  summary: CallbackSummary | null;
  /** The handler's decision; null if the command asks for none, or if there is a `fallback`. */
  decision: Decision | null;
  /** Why the fallback is answered; null if it is not. */
  fallback: FallbackCause | null;
  /** What a late handler is still to decide; null if none is late. */
  lateDecision: Promise<Decision> | null;
}

const ALLOW: RecordedDecision = { kind: "allow" };

/**
 * Runs the handler of a request that matched its schema. Never throws: if the handler fails or is late, the result names the fallback that is
 * answered instead, and the log says why.
 */
export function runHandler(sender: Sender, command: Command, request: CallbackRequest, log: CallbackLog): Decided | Promise<Decided> {
  const body = request.body.json as never;
  let summary: CallbackSummary | null = null;
  try {
    summary = command.handler.summarize(body);
    if (command.phase === "after") return accepted(summary, null);
    const decision = command.handler.decide?.(body, createContext(sender, command, request)) ?? ALLOW;
    return decision instanceof Promise ? decideInTime(summary, decision).catch(failed) : accepted(summary, decision);
  } catch (error) {
    return failed(error);
  }

  async function decideInTime(summary: CallbackSummary, decision: Promise<Decision>): Promise<Decided> {
    const timed = await request.deadline.within(decision);
    return timed.late ? { ...accepted(summary, null, "deadline"), lateDecision: decision } : accepted(summary, timed.value);
  }

  function failed(error: unknown): Decided {
    log.error({ err: error, sender: sender.name, command: command.name, entry: request.id }, "handler failed, the fallback was sent");
    return accepted(summary, null, "error");
  }
}

/** A request that does not match the document. It is recorded for the operator and answered with the fallback. */
export function quarantine(reason: QuarantineReason): Decided {
  return {
    status: "quarantined",
    reason: formatReason(reason),
    summary: null,
    decision: null,
    fallback: "quarantine",
    lateDecision: null,
  };
}

function accepted(summary: CallbackSummary | null, decision: Decision | null, fallback: FallbackCause | null = null): Decided {
  return { status: "accepted", reason: null, summary, decision, fallback, lateDecision: null };
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
