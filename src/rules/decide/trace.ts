import type { AskedDecider, RuleTrace } from "../../callbacks/rules.ts";
import type { CompiledRule } from "../rule-book.ts";
import type { Evaluation } from "./evaluation.ts";
import { toTraceValue } from "./observe.ts";
import { shortReasonOf } from "./short-reason.ts";

/** Most values of a trace. */
const MOST_VALUES = 50;

/** Milliseconds are noted to a tenth. */
const DECIMALS = 10;

/** Notes how rules came to their result. */
export interface Tracer {
  readonly trace: Omit<RuleTrace, "counts" | "durationUs">;
  /** Notes what the condition of a rule saw. */
  saw(rule: CompiledRule): void;
  asked(asked: AskedDecider): void;
  failed(rule: CompiledRule, error: unknown): void;
}

export function createTracer(evaluation: Evaluation): Tracer {
  const trace: Tracer["trace"] = { shadow: [], failed: [], values: {}, asked: [] };
  let size = 0;
  return { trace, saw, asked, failed };

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

  function asked(asking: AskedDecider): void {
    trace.asked.push({ ...asking, durationMs: Math.round(asking.durationMs * DECIMALS) / DECIMALS });
  }

  function failed(rule: CompiledRule, error: unknown): void {
    saw(rule);
    const { name } = rule.info;
    // A rule can fail for each of many users.
    if (trace.failed.some((failure) => failure.rule === name)) return;
    trace.failed.push({ rule: name, reason: shortReasonOf(error), takenFor: rule.onError });
  }
}
