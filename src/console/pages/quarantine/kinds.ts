import type { QuarantineKind } from "../../../../generated/operator.ts";
import type { Mark } from "../../parts/marks.ts";

/** How a group is marked: what can be recovered, what a change of the document would solve, and what nothing would. */
export function markOfKind(kind: QuarantineKind): Mark {
  if (kind === "matches") return "good";
  return kind === "not-json" || kind === "unusable-body" || kind === "two-commands" ? "quiet" : "warn";
}
