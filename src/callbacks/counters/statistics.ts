import type { Statistics as Counts } from "../../../generated/operator.ts";
import { type ErrorCode, type ImhookError, isRefusal } from "../../errors.ts";
import type { AnsweredCall, CallObserver } from "../observer.ts";
import { createRefusals, type RefusedCall } from "./refusals.ts";

/** What a process counts that receives callbacks. */
export type CallbackStatistics = Omit<Counts, "handlers" | "operator">;

/** Counts what happens to callbacks since the start (operation getStatistics). */
export interface Statistics extends CallObserver {
  counts(): Omit<CallbackStatistics, "rules" | "deciders" | "load" | "connections">;
}

export function createStatistics(): Statistics {
  const since = Date.now();
  const recorded = { accepted: 0, quarantined: 0, duplicate: 0 };
  const fallbacks = { quarantine: 0, deadline: 0, error: 0, overload: 0 };
  const late = { decisions: 0, records: 0 };
  const failures: Partial<Record<ErrorCode, number>> = {};
  const refusals = createRefusals();

  return {
    answered: (call) => {
      const { fallback, error } = call.answer;
      if (fallback !== null) fallbacks[fallback] += 1;
      if (error === null) return;
      failures[error.code] = (failures[error.code] ?? 0) + 1;
      if (call.answer.outcome === "rejected" && isRefusal(error)) refusals.add(toRefusal(call, error));
    },
    recorded: (_sender, status) => {
      recorded[status] += 1;
    },
    late: (what) => {
      late[what] += 1;
    },
    // Copied, because counting goes on.
    counts: () => structuredClone({ since, recorded, fallbacks, late, failures, refusals: refusals.list() }),
  };
}

function toRefusal({ sender, head }: AnsweredCall, { code, message }: ImhookError): RefusedCall {
  return { code, sender: sender?.name ?? null, remoteAddress: head?.remoteAddress ?? "", message };
}
