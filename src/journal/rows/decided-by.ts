import type { DecidedBy } from "../../../generated/operator.ts";
import type { StoredEntry } from "../journal.ts";
import { type EntryRow, UNKNOWN_DECIDER } from "./entry-row.ts";

/** The columns that say who decided. What the decision itself says is not repeated there, because most callbacks are decided by nobody. */
export function toDeciderColumns(
  decidedBy: DecidedBy | null,
): Pick<EntryRow<"decided_by" | "decided_name">, "decided_by" | "decided_name"> {
  if (decidedBy === null || decidedBy.by === "default") return { decided_by: null, decided_name: null };
  return { decided_by: decidedBy.by, decided_name: decidedBy.name };
}

/** Who made a decision. `decision` is that of the row. */
export function toDecidedBy(
  { decided_by: by, decided_name: name }: EntryRow<"decided_by" | "decided_name">,
  decision: StoredEntry["decision"],
): DecidedBy | null {
  if (decision === null) return null;
  if (by !== UNKNOWN_DECIDER) return { by: by ?? "default", name };
  if (decision.fallback !== undefined) return { by: "fallback", name: null };
  // Before there were rules, only handlers decided otherwise. An allowed callback does not tell.
  return decision.kind === "allow" ? null : { by: "handler", name: null };
}
