import type { EntrySummary } from "../../../../../generated/operator.ts";
import type { Mark } from "../../../parts/marks.ts";

/** What can stand out among callbacks. */
export const STAND_OUTS = ["refused", "fallback", "quarantined"] as const;

export type StandOut = (typeof STAND_OUTS)[number];

/** Why a callback stands out; null if it does not. A repeat was counted when it came first. */
export function standOutOf({ status, decision }: Pick<EntrySummary, "status" | "decision">): StandOut | null {
  if (status === "quarantined") return "quarantined";
  if (status === "duplicate" || decision === null) return null;
  if (decision.fallback !== undefined) return "fallback";
  return decision.kind === "refuse" || decision.kind === "discard" ? "refused" : null;
}

/** Shape and colour of what stands out, as the state of the callback has it. */
export function markOfStandOut(name: StandOut): Mark {
  return name === "refused" ? "bad" : "warn";
}
