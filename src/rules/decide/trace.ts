import type { RuleTrace } from "../../callbacks/rules.ts";
import { reasonOf } from "../compile/reason-of.ts";
import type { CompiledRule } from "../rule-book.ts";
import type { Evaluation } from "./evaluation.ts";
import { toTraceValue } from "./observe.ts";

/** Most values of a trace. */
const MOST_VALUES = 50;

/** Longest reason for a failure, in UTF-16 units. */
const LONGEST_REASON = 300;

/** Notes how rules came to their result. */
export interface Tracer {
  readonly trace: Omit<RuleTrace, "counts" | "durationUs">;
  /** Notes what the condition of a rule saw. */
  saw(rule: CompiledRule): void;
  failed(rule: CompiledRule, error: unknown): void;
}

export function createTracer(evaluation: Evaluation): Tracer {
  const trace: Tracer["trace"] = { shadow: [], failed: [], values: {} };
  let size = 0;
  return { trace, saw, failed };

  function saw({ condition }: CompiledRule): void {
    for (const { text, read } of condition?.observations ?? []) {
      if (size === MOST_VALUES) return;
      // Of many users it shows the first, whom the result names.
      if (Object.hasOwn(trace.values, text)) continue;
      const value = readValue(read);
      if (value === undefined) continue;
      size += 1;
      trace.values[text] = value;
    }
  }

  function readValue(read: (evaluation: Evaluation) => unknown): unknown {
    try {
      return toTraceValue(read(evaluation));
    } catch {
      // The condition failed at the same value; its failure says why.
      return undefined;
    }
  }

  function failed(rule: CompiledRule, error: unknown): void {
    saw(rule);
    const { name } = rule.info;
    // A rule can fail for each of many users.
    if (trace.failed.some((failure) => failure.rule === name)) return;
    trace.failed.push({ rule: name, reason: reasonOf(error).slice(0, LONGEST_REASON), takenFor: rule.onError });
  }
}
