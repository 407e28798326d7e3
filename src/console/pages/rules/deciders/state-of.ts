import type { Decider } from "../../../../../generated/operator.ts";
import type { Mark } from "../../../parts/marks.ts";

export type FailureReason = keyof Decider["counts"]["failed"];

/** How a decider does: left alone by some workers, tried again, failing now and then, or well. */
export function stateOf({ counts: { circuits, failed, asked } }: Decider): {
  mark: Mark;
  state: "open" | "halfOpen" | "failing" | "well" | "unasked";
} {
  if (circuits.open > 0) return { mark: "bad", state: "open" };
  if (circuits.halfOpen > 0) return { mark: "warn", state: "halfOpen" };
  if (Object.values(failed).some((count) => count > 0)) return { mark: "warn", state: "failing" };
  return asked > 0 ? { mark: "good", state: "well" } : { mark: "quiet", state: "unasked" };
}

/** The reasons for which questions failed, most frequent first. */
export function failuresOf({ counts: { failed } }: Decider): [FailureReason, number][] {
  // The compiler does not keep the keys of an object.
  const entries = Object.entries(failed) as [FailureReason, number][];
  return entries.filter(([, count]) => count > 0).toSorted(([, one], [, other]) => other - one);
}
