import type { RulesTest } from "../../../../../generated/operator.ts";
import type { Mark } from "../../../parts/marks.ts";

/** What is most worth knowing of a test. */
export function markOfTest({ state, comparison }: RulesTest): Mark {
  if (state === "done") return comparison?.changed === 0 ? "good" : "changed";
  return state === "running" || state === "cancelled" ? "quiet" : "bad";
}
