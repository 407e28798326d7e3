import type { Statistics as Counts, EntryStatus } from "../../../generated/operator.ts";
import type { ErrorCode } from "../../errors.ts";
import { createRefusals, type RefusedCall } from "./refusals.ts";

/** What a process counts that receives callbacks. */
export type CallbackStatistics = Omit<Counts, "handlers" | "operator">;

/** Why the fallback was sent. */
export type FallbackReason = keyof Counts["fallbacks"];

/** Counts what happens to callbacks since the start (operation getStatistics). */
export interface Statistics {
  recorded(status: EntryStatus): void;
  fallbackSent(cause: FallbackReason): void;
  late(what: keyof Counts["late"]): void;
  failed(code: ErrorCode): void;
  refused(call: RefusedCall & { code: ErrorCode }): void;
  counts(): Omit<CallbackStatistics, "rules" | "deciders" | "load" | "connections">;
}

export function createStatistics(): Statistics {
  const since = Date.now();
  const recorded = { accepted: 0, quarantined: 0, duplicate: 0 };
  const fallbacks = { quarantine: 0, deadline: 0, error: 0, overload: 0 };
  const late = { decisions: 0, records: 0 };
  const failures: Partial<Record<ErrorCode, number>> = {};
  const refusals = createRefusals();

  const failed = (code: ErrorCode) => {
    failures[code] = (failures[code] ?? 0) + 1;
  };
  return {
    recorded: (status) => {
      recorded[status] += 1;
    },
    fallbackSent: (cause) => {
      fallbacks[cause] += 1;
    },
    late: (what) => {
      late[what] += 1;
    },
    failed,
    refused: (call) => {
      failed(call.code);
      refusals.add(call);
    },
    // Copied, because counting goes on.
    counts: () => structuredClone({ since, recorded, fallbacks, late, failures, refusals: refusals.list() }),
  };
}
